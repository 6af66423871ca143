/** Turning the pages of a long list. */
import { h } from '../core/view.js';
import { whole } from '../core/format.js';
import { t } from '../core/text.js';

export function Pager({ page, size, total, turn }) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  if (last === 0) {
    return null;
  }
  const button = (to, key, disabled) =>
    h('button', { type: 'button', class: 'button small', disabled, onclick: () => turn(to) }, t(key));
  return h(
    'nav',
    { class: 'pager', 'aria-label': t('pager.label') },
    button(page - 1, 'pager.previous', page === 0),
    h('span', { role: 'status' }, t('pager.at', whole(page * size + 1), whole(Math.min(total, (page + 1) * size)), whole(total))),
    button(page + 1, 'pager.next', page >= last),
  );
}
