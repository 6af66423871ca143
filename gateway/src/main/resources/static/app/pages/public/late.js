/** Danh sách đơn vị có hồ sơ trễ hạn: the units that were late in a month. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { whole } from '../../core/format.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Nothing } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { Found, Panel } from './panel.js';

const TOTAL = '|total';
const counts = [
  ['late', 'late'],
  ['objective', 'objective'],
  ['subjective', 'subjective'],
  ['unexplained', 'unexplained'],
  ['owed', 'apologiesOwed'],
  ['made', 'apologiesMade'],
  ['overdue', 'overdue'],
];

export function Late({ state, month }) {
  const question = { unit: state.unit, period: month, cutoff: state.cutoff };
  const part = useData(`late ${Object.values(question).join(' ')} ${state.lang}`, (signal) => api.publicList('late-units', question, signal));
  const title = `${t('public.late')}: ${nameOf(month)}`;
  return h(Panel, { id: 'late-units', list: 'late-units', title, part, question }, ({ items, units, silent, total }) => [
    silent > 0 ? h('p', { class: 'silent-line' }, `⚠ ${t('public.late.silent', whole(silent))}`) : null,
    items.length === 0
      ? h(Nothing, {}, t('public.late.none'))
      : [
          h('p', { class: 'hint' }, t('public.late.count', whole(items.length), whole(units))),
          h(Found, { items, q: state.q }, (rows) => h(Table, { long: true, caption: title, columns: columns(), rows, total: totalOf(items, total), rowKey: (row) => row.unit })),
        ],
  ]);
}

/** The sum over the whole list, whatever of it is shown. */
function totalOf(items, lateness) {
  return { unit: TOTAL, name: t('public.total'), resolved: items.reduce((sum, row) => sum + row.resolved, 0), lateness };
}

function columns() {
  return [
    { key: 'unit', label: t('public.place'), head: true, value: (row) => row.name },
    { key: 'resolved', label: t('public.resolved'), number: true, value: (row) => row.resolved, cell: (row) => whole(row.resolved) },
    ...counts.map(([key, field]) => ({ key, label: t(`public.late.${key}`), number: true, value: (row) => row.lateness[field], cell: (row) => whole(row.lateness[field]) })),
  ];
}
