/** The days of a year that differ from Monday to Friday, with their reasons. */
import { h } from '../../../core/view.js';
import { day as dayText, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Nothing } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';

export function DayList({ days, year, put, drop }) {
  if (days.length === 0) {
    return h(Nothing, {}, t('workdays.none', year));
  }
  return h(Table, {
    id: 'calendar-days',
    caption: t('workdays.days', year),
    columns: columns(put, drop),
    rows: days,
    rowKey: ({ date }) => date,
    file: t('workdays.days', year),
    note: h('p', { class: 'hint' }, t('workdays.count', whole(days.filter(({ kind }) => kind === 'HOLIDAY').length), whole(days.filter(({ kind }) => kind === 'MAKE_UP').length))),
  });
}

function columns(put, drop) {
  return [
    { key: 'date', label: t('reconciliation.day'), head: true, value: ({ date }) => date, cell: ({ date }) => dayText(date) },
    { key: 'kind', label: t('workdays.kind'), value: ({ kind }) => t(`workdays.kind.${kind}`), cell: ({ kind }) => h('span', {}, h('span', { class: `day day-${kind} day-small`, 'aria-hidden': 'true' }, t(`workdays.sign.${kind}`)), ` ${t(`workdays.kind.${kind}`)}`) },
    { key: 'note', label: t('workdays.note'), value: ({ note }) => note, cell: ({ date, note }) => h('input', { type: 'text', class: 'calendar-note', maxlength: '200', value: note ?? '', 'aria-label': t('workdays.noteOf', dayText(date)), oninput: (event) => put(date, { note: event.target.value || null }) }) },
    {
      key: 'verified',
      label: t('workdays.verified'),
      value: ({ verified }) => t(verified ? 'yes' : 'no'),
      cell: ({ date, verified }) => h('input', { type: 'checkbox', class: 'pick', checked: verified, 'aria-label': t('workdays.verifiedOf', dayText(date)), onchange: (event) => put(date, { verified: event.target.checked }) }),
    },
    { key: 'drop', label: '', cell: ({ date }) => h('button', { type: 'button', class: 'button small', 'aria-label': t('workdays.dropOf', dayText(date)), onclick: () => drop(date) }, t('workdays.drop')) },
  ];
}
