/** Lịch làm việc: a year with its days off and make-up days, changed as a whole by the administrator. */
import { h, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { localDay } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';
import { Shown } from '../../../parts/states.js';
import { differences, kindFor } from './days.js';
import { DayList } from './list.js';
import { Save } from './save.js';
import { Year } from './year.js';

const FIRST = 2023;
const AHEAD = 2;

export function Calendar({ state, change }) {
  const [again, setAgain] = useState(0);
  const part = useData(`calendar ${state.lang}`, (signal) => api.calendar(signal), again);
  const today = localDay(new Date());
  const running = Number(today.slice(0, 4));
  const years = Array.from({ length: running + AHEAD - FIRST + 1 }, (_, index) => FIRST + index);
  const year = years.includes(Number(state.year)) ? Number(state.year) : running;
  return h(
    'section',
    { class: 'panel', id: 'calendar', 'aria-labelledby': 'calendar-title' },
    h('h2', { id: 'calendar-title' }, t('workdays.title', year)),
    h('p', { class: 'hint' }, t('workdays.lead')),
    h(
      'div',
      { class: 'entry-tools' },
      h(Field, { id: 'year', label: t('kind.YEAR') }, h('select', { id: 'year', onchange: (event) => change({ year: event.target.value }) }, years.map((each) => h('option', { key: each, value: each, selected: each === year }, each)))),
      h(Legend),
    ),
    again > 0 ? h('p', { class: 'outcome outcome-good', role: 'status' }, `✓ ${t('workdays.saved')}`) : null,
    h(Shown, { part, rows: 8 }, (calendar) => h(Editor, { key: calendar.version, calendar, year, today, saved: () => setAgain((n) => n + 1) })),
  );
}

function Legend() {
  return h('ul', { class: 'calendar-legend' }, ['HOLIDAY', 'MAKE_UP'].map((kind) => h('li', { key: kind }, h('span', { class: `day day-${kind}`, 'aria-hidden': 'true' }, t(`workdays.sign.${kind}`)), t(`workdays.kind.${kind}`))));
}

function Editor({ calendar, year, today, saved }) {
  const [days, setDays] = useState(calendar.days);
  const changes = differences(calendar.days, days);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const put = (date, part) => setDays((now) => [...now.filter((day) => day.date !== date), { ...(now.find((day) => day.date === date) ?? { date, kind: kindFor(date), note: null, verified: true }), ...part }].sort((a, b) => (a.date < b.date ? -1 : 1)));
  const drop = (date) => setDays((now) => now.filter((day) => day.date !== date));
  const press = (date) => (byDate.has(date) ? drop(date) : put(date, {}));
  return [
    h(Year, { year, byDate, today, press, changed: new Set(changes.map(({ date }) => date)) }),
    h(DayList, { days: days.filter(({ date }) => date.startsWith(`${year}-`)), year, put, drop }),
    h(Save, { calendar, days, changes, drop: () => setDays(calendar.days), saved }),
  ];
}
