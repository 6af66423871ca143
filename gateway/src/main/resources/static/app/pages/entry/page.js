/** Nhập liệu: what people enter themselves: declared figures, causes and apologies, corrections of what was refused. */
import { h } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { useUnits } from '../../core/units.js';
import { Controls } from '../../parts/controls.js';
import { Link } from '../../parts/frame.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { Views } from '../../parts/views.js';
import { Declared } from './declared/declared.js';
import { Late } from './late/late.js';
import { Rejected } from './rejected/rejected.js';

const shown = { declared: Declared, late: Late, rejected: Rejected };
const views = Object.keys(shown);

export function Page({ state, go, change }) {
  const { unit, period, lang } = state;
  const view = views.includes(state.view) ? state.view : views[0];
  const choice = useUnits(unit, lang);
  const { known, name, parent, units } = choice;
  const timed = view !== 'rejected';
  const toUnit = (code) => go(onPage(state, 'entry', { unit: code, view }));
  const picker = h(UnitPicker, { units, unit, choose: toUnit });
  return h(
    'div',
    { class: 'page', id: 'entry-page' },
    h(
      'div',
      { class: 'page-head' },
      h(
        'div',
        { class: 'headline' },
        h('p', { class: 'headline-parent' }, h(Link, { to: onPage(state, parent || !known ? 'unit' : 'province'), go, id: 'to-unit' }, `← ${name}`)),
        h('h1', {}, t(`entry.title.${view}`), ' ', h('span', { class: 'headline-period' }, timed ? `${name}, ${nameOf(period)}` : name)),
        h('p', { class: 'headline-range' }, t(`entry.lead.${view}`)),
      ),
      timed
        ? h(Controls, { state, change }, picker)
        : h('form', { class: 'controls', 'aria-label': t('entry.controls'), onsubmit: (event) => event.preventDefault() }, picker),
    ),
    h(Views, { label: t('entry.views'), views, current: view, to: (chosen) => onPage(state, 'entry', { view: chosen }), go, words: 'entry.view' }),
    h(shown[view], { key: `${view} ${unit}`, state, go, change, choice }),
  );
}
