/** Work that the system does in the background: asking again until it is done. */
import { h } from '../../core/view.js';
import { whole } from '../../core/format.js';
import { t } from '../../core/text.js';

const RUNNING = 'RUNNING';
const AGAIN_MILLIS = 1000;

/** How often what is closed in the background is asked for, in seconds. */
export const CLOSING_SECONDS = 1;

/** Asks until what comes back is no longer under way; `told` hears how far it is. Null when it was called off. */
export async function untilDone(ask, told, gone = () => false) {
  for (;;) {
    const answer = await ask();
    if (gone()) {
      return null;
    }
    if (answer.status !== RUNNING) {
      return answer;
    }
    told(answer);
    await new Promise((wake) => setTimeout(wake, AGAIN_MILLIS));
  }
}

/** How much of the log has been read. */
export function Reading({ progress: { read, of } }) {
  return h(
    'div',
    { class: 'reading' },
    h('progress', { max: of || 1, value: of ? read : undefined, 'aria-label': t('log.label') }),
    h('p', { role: 'status' }, of ? t('log.reading', whole(read), whole(of)) : t('log.waiting')),
  );
}
