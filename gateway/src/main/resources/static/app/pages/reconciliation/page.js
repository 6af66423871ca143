/** Đối soát: what is held of a unit for a day, to be held against the ward's own software. */
import { h } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { day as dayText, localDay } from '../../core/format.js';
import { t } from '../../core/text.js';
import { useUnits } from '../../core/units.js';
import { Link } from '../../parts/frame.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { DayField } from './day.js';
import { isDay, shifted } from './days.js';
import { Lists, names } from './lists.js';

export function Page({ state, go, change }) {
  const { unit, lang } = state;
  const today = localDay(new Date());
  const day = isDay(state.day) ? state.day : shifted(today, -1);
  const list = names.includes(state.list) ? state.list : names[0];
  const { known, name, parent, units } = useUnits(unit, lang);
  const toUnit = (code) => go(onPage(state, 'reconciliation', { unit: code, day: state.day, list: state.list }));
  return h(
    'div',
    { class: 'page', id: 'reconciliation-page' },
    h(
      'div',
      { class: 'page-head' },
      h(
        'div',
        { class: 'headline' },
        h('p', { class: 'headline-parent' }, h(Link, { to: onPage(state, parent || !known ? 'unit' : 'province'), go, id: 'to-unit' }, `← ${name}`)),
        h('h1', {}, t('reconciliation.title'), ' ', h('span', { class: 'headline-period' }, `${name}, ${dayText(day)}`)),
        h('p', { class: 'headline-range' }, t('reconciliation.lead')),
        known && !parent ? h('p', { class: 'silent-line' }, t('reconciliation.above')) : null,
      ),
      h(
        'form',
        { class: 'controls', 'aria-label': t('reconciliation.controls'), onsubmit: (event) => event.preventDefault() },
        h(UnitPicker, { units, unit, choose: toUnit }),
        h(DayField, { day, today, choose: (chosen) => change({ day: chosen }) }),
      ),
    ),
    h(Lists, { key: `${unit} ${day}`, state, go, change, day, list }),
  );
}
