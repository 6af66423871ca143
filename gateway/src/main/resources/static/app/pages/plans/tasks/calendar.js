/** Lịch: the days of a month by which tasks are due. On narrow screens a list of the days. */
import { h } from '../../../core/view.js';
import { useData } from '../../../core/data.js';
import { localDay, whole } from '../../../core/format.js';
import { label, name, parse, shifted } from '../../../core/period.js';
import { t } from '../../../core/text.js';
import { Field, Segments } from '../../../parts/controls.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { plansApi } from '../api.js';
import { PlansHead, Section } from '../head.js';
import { useUnits } from '../units.js';
import { Agenda } from './agenda.js';
import { AtDay, dayOf } from './day.js';
import { distinct } from './deliveries-of.js';
import { Month } from './month.js';

const OFFERED = 12;

function monthOf({ month }) {
  const given = parse(month);
  return given?.kind === 'MONTH' ? given : parse(localDay(new Date()).slice(0, 7));
}

export function CalendarView(props) {
  const { state, change } = props;
  const near = useUnits(state);
  const month = monthOf(state);
  const at = dayOf(state);
  const from = `${label(month)}-01`;
  const to = new Date(Date.UTC(month.year, month.number, 0)).toISOString().slice(0, 10);
  const below = state.below !== 'no';
  const part = useData([state.unit, from, at, below, state.lang].join(' '), (signal) => plansApi.occurrences({ unit: state.unit, below, from, to, at }, signal), 0, true);
  const province = near.known && near.known.level !== 'WARD';
  return [
    h(PlansHead, { ...props, near, view: 'calendar' }, h(MonthField, { month, change }), h(AtDay, { state, change })),
    h(
      Section,
      { id: 'calendar', title: name(month) },
      province
        ? h(Segments, { name: 'below', value: below ? 'all' : 'own', options: ['all', 'own'].map((value) => ({ value, label: t(`calendar.${value}`) })), choose: (value) => change({ below: value === 'own' ? 'no' : '' }) })
        : null,
      h('p', { class: 'calendar-file' }, h('a', { href: plansApi.calendar(state.unit), download: `lich-${state.unit}.ics` }, t('calendar.file'))),
      h(Shown, { part, rows: 6 }, (rows) => {
        const inMonth = distinct(rows).filter((row) => row.due >= from && row.due <= to);
        const days = grouped(inMonth);
        return [
          h('p', { class: 'hint', role: 'status' }, t('calendar.count', whole(inMonth.length))),
          h(Month, { ...props, month, days, at }),
          inMonth.length === 0 ? h(Nothing, {}, t('calendar.none')) : h(Agenda, { ...props, days }),
        ];
      }),
    ),
  ];
}

function grouped(rows) {
  const days = new Map();
  rows.forEach((row) => days.set(row.due, [...(days.get(row.due) ?? []), row]));
  return days;
}

/** The months to choose from, the chosen one in the middle. */
function around(month) {
  return Array.from({ length: 2 * OFFERED + 1 }, (_, index) => shifted(month, index - OFFERED));
}

function MonthField({ month, change }) {
  const step = (steps, key, sign) => {
    const next = shifted(month, steps);
    return h('button', { type: 'button', class: 'step', id: `month-${key}`, 'aria-label': `${t(`calendar.${key}`)}: ${name(next)}`, onclick: () => change({ month: label(next), day: '' }) }, sign);
  };
  return h(
    Field,
    { id: 'month', label: t('kind.MONTH') },
    h(
      'div',
      { class: 'stepper' },
      step(-1, 'before', '‹'),
      h(
        'select',
        { id: 'month', onchange: ({ target }) => change({ month: target.value, day: '' }) },
        around(month).map((each) => h('option', { key: label(each), value: label(each), selected: label(each) === label(month) }, name(each))),
      ),
      step(1, 'after', '›'),
    ),
  );
}
