/** Tables that sort by their headings and can be taken away as xlsx or csv; on narrow screens each row is a card. */
import { h, useState } from '../core/view.js';
import { whole } from '../core/format.js';
import { sorted } from '../core/order.js';
import { t } from '../core/text.js';
import { ExportButtons } from './export.js';

const SHORT = 20;
const HIDDEN_AT_LEAST = 5;

/**
 * columns: {key, label, title, value(row), cell(row), head, number, first, wide, cellClass(row)}; `value` sorts and is
 * what is taken away, `cell` what is seen; `first` is the first direction of sorting, without it a column does not sort.
 * Of a `long` table the first rows are seen until all are asked for; the `total` is always the last row.
 */
export function Table({ id, caption, columns, rows, sort, file, exported, rowKey, rowClass, tools, note, long, total }) {
  const [order, setOrder] = useState(sort ?? null);
  const [all, setAll] = useState(!long);
  const by = order && columns.find((column) => column.key === order.key);
  const inOrder = by ? sorted(rows, by.value, order.direction) : rows;
  const short = !all && rows.length >= SHORT + HIDDEN_AT_LEAST;
  const seen = short ? inOrder.slice(0, SHORT) : inOrder;
  return h(
    'div',
    { class: 'table-part', id },
    tools || file
      ? h('div', { class: 'table-tools' }, tools, file && h(ExportButtons, { name: file, columns, rows: exported ?? (total ? [...inOrder, total] : inOrder) }))
      : null,
    note,
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
      h(
        'table',
        { class: 'table cards', role: 'table' },
        h('caption', { class: 'unseen' }, caption),
        h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map((column) => h(Heading, { key: column.key, column, order, setOrder })))),
        h(
          'tbody',
          { role: 'rowgroup' },
          (total ? [...seen, total] : seen).map((row) =>
            h(
              'tr',
              { key: rowKey(row), role: 'row', class: row === total ? 'total' : rowClass?.(row), 'data-key': rowKey(row) },
              columns.map((column) => h(Cell, { key: column.key, column, row })),
            ),
          ),
        ),
      ),
    ),
    short ? h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'button', 'data-show': 'all', onclick: () => setAll(true) }, t('list.all', whole(rows.length)))) : null,
  );
}

export function Heading({ column, order, setOrder }) {
  const { key, label, title, first, number, wide } = column;
  const active = order?.key === key;
  const classes = `${number ? 'number ' : ''}${wide ? 'wide ' : ''}column-${key}`;
  if (!first) {
    return h('th', { scope: 'col', role: 'columnheader', class: classes, title }, label);
  }
  const up = active && order.direction === 'up';
  const turned = up ? 'down' : 'up';
  return h(
    'th',
    { scope: 'col', role: 'columnheader', class: classes, title, 'aria-sort': active ? (up ? 'ascending' : 'descending') : 'none' },
    h(
      'button',
      {
        type: 'button',
        class: 'sort',
        'data-sort': key,
        onclick: () => setOrder({ key, direction: active ? turned : first }),
      },
      label,
      h('span', { class: 'sort-sign', 'aria-hidden': 'true' }, active ? (up ? '▲' : '▼') : ''),
    ),
  );
}

function Cell({ column, row }) {
  const { key, label, head, number, wide, value, cell } = column;
  const classes = `${number ? 'number ' : ''}${wide ? 'wide ' : ''}column-${key}`;
  const shown = cell ? cell(row) : (value(row) ?? t('none'));
  return head
    ? h('th', { scope: 'row', role: 'rowheader', class: classes }, shown)
    : h('td', { role: 'cell', class: classes, 'data-label': label }, shown);
}
