/** A year, month by month; a day is pressed to be a day off or a make-up day, and once more to be neither. */
import { h } from '../../../core/view.js';
import { day as dayText } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { isWeekend, monthsOf } from './days.js';

export function Year({ year, byDate, today, press, changed }) {
  return h('div', { class: 'year', id: 'year-shown' }, monthsOf(year).map(({ month, weeks }) => h(Month, { key: month, month, year, weeks, byDate, today, press, changed })));
}

function Month({ month, year, weeks, byDate, today, press, changed }) {
  const name = t('period.MONTH', month, year);
  return h(
    'table',
    { class: 'year-month' },
    h('caption', {}, name),
    h('thead', {}, h('tr', {}, Array.from({ length: 7 }, (_, at) => h('th', { key: at, scope: 'col' }, t(`workdays.weekday.${at + 1}`))))),
    h(
      'tbody',
      {},
      weeks.map((week, index) =>
        h('tr', { key: index }, week.map((date, at) => h('td', { key: at }, date ? h(Day, { date, known: byDate.get(date), today, press, changed: changed.has(date) }) : null))),
      ),
    ),
  );
}

function Day({ date, known, today, press, changed }) {
  const kind = known?.kind ?? (isWeekend(date) ? 'WEEKEND' : 'WORKING');
  const classes = ['day', `day-${kind}`, changed ? 'day-changed' : '', date === today ? 'day-today' : ''].filter(Boolean).join(' ');
  const words = [dayText(date), t(`workdays.kind.${kind}`), known?.note, known?.verified === false ? t('workdays.unverified') : ''].filter(Boolean).join(', ');
  return h(
    'button',
    { type: 'button', class: classes, title: words, 'aria-label': words, 'aria-pressed': String(Boolean(known)), 'data-date': date, onclick: () => press(date) },
    Number(date.slice(8)),
    known ? h('span', { class: 'day-sign', 'aria-hidden': 'true' }, t(`workdays.sign.${known.kind}`)) : null,
  );
}
