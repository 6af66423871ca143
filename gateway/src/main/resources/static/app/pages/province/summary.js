/** How many targets are met; the counts filter the tiles. */
import { h } from '../../core/view.js';
import { whole } from '../../core/format.js';
import { t } from '../../core/text.js';
import { symbols } from '../../parts/states.js';

const verdicts = ['MET', 'NOT_MET', 'NO_DATA'];

export function Summary({ part, state, change }) {
  if (part.state !== 'ready') {
    return null;
  }
  const counts = count(part.value.indicators);
  const total = verdicts.reduce((sum, code) => sum + counts[code], 0);
  if (total === 0) {
    return h('p', { class: 'nothing' }, t('headline.none'));
  }
  const chip = (code, amount) =>
    h(
      'button',
      {
        key: code,
        type: 'button',
        id: `show-${code}`,
        class: `chip chip-${code}`,
        'aria-pressed': String((state.show ?? 'all') === code),
        onclick: () => change({ show: code === 'all' || state.show === code ? '' : code }),
      },
      h('span', { class: 'chip-count' }, whole(amount)),
      h('span', {}, code in symbols ? h('span', { 'aria-hidden': 'true' }, `${symbols[code]} `) : null, t(`show.${code}`)),
    );
  return h(
    'div',
    { class: 'summary', role: 'group', 'aria-label': t('show.label') },
    chip('all', total),
    verdicts.map((code) => chip(code, counts[code])),
  );
}

/** How many targets there are by verdict. */
export function count(indicators) {
  const counts = { MET: 0, NOT_MET: 0, NO_DATA: 0 };
  indicators.filter((row) => row.verdict in counts).forEach((row) => counts[row.verdict]++);
  return counts;
}
