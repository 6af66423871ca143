/** A month as weeks from Monday; the arrow keys go from day to day, choosing a day shows all that is due on it. */
import { h, useRef } from '../../../core/view.js';
import { day as dayText, localDay, whole } from '../../../core/format.js';
import { label } from '../../../core/period.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { onTask } from '../address.js';
import { signs } from '../../../parts/task-state.js';

const SHOWN = 3;
const moves = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Weeks of seven days, empty before the first and after the last. */
export function weeks({ year, number }) {
  const first = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = [...Array(first).fill(null), ...Array.from({ length }, (_, index) => index + 1)];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (__, at) => cells[week * 7 + at] ?? null));
}

export function Month({ state, go, change, month, days }) {
  const table = useRef(null);
  const onkeydown = (event) => {
    const from = Number(event.target.dataset.date);
    if (from && moves[event.key]) {
      event.preventDefault();
      table.current.querySelector(`[data-date="${from + moves[event.key]}"]`)?.focus();
    }
  };
  const iso = (date) => `${label(month)}-${String(date).padStart(2, '0')}`;
  const shared = { state, go, change, iso, days };
  return h(
    'div',
    { class: 'month', ref: table, onkeydown },
    h(
      'table',
      { class: 'month-table' },
      h('caption', { class: 'unseen' }, t('calendar.caption')),
      h('thead', {}, h('tr', {}, [1, 2, 3, 4, 5, 6, 7].map((weekday) => h('th', { key: weekday, scope: 'col' }, t(`calendar.weekday.${weekday}`))))),
      h('tbody', {}, weeks(month).map((week, index) => h('tr', { key: index }, week.map((date, at) => h(Cell, { key: at, date, ...shared }))))),
    ),
  );
}

function Cell({ date, state, go, change, iso, days }) {
  if (date === null) {
    return h('td', { class: 'month-none' });
  }
  const own = iso(date);
  const rows = days.get(own) ?? [];
  const today = own === localDay(new Date());
  return h(
    'td',
    { class: `month-day${today ? ' month-today' : ''}${state.day === own ? ' month-chosen' : ''}` },
    h(
      'button',
      { type: 'button', class: 'month-date', 'data-date': date, 'aria-pressed': String(state.day === own), 'aria-label': t('calendar.day', dayText(own), whole(rows.length)), onclick: () => change({ day: state.day === own ? '' : own }) },
      date,
      today ? h('span', { class: 'month-now' }, t('calendar.today')) : null,
    ),
    rows.slice(0, SHOWN).map((row) => h(Link, { key: `${row.plan} ${row.task}`, to: onTask(state, row.plan, row.task, { due: row.due }), go, class: `month-task month-${row.state}`, title: `${row.unitName}: ${row.content}`, 'aria-label': `${t(`task.${row.state}`)}: ${row.content}, ${row.unitName}` }, h('span', { 'aria-hidden': 'true' }, `${signs[row.state]} `), row.content)),
    rows.length > SHOWN ? h('button', { type: 'button', class: 'link month-more', onclick: () => change({ day: own }) }, t('calendar.more', whole(rows.length - SHOWN))) : null,
  );
}
