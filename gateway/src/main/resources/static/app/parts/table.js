/** Tables that sort by their headings and can be taken away as xlsx or csv; on narrow screens each row is a card. */
import { h, useState } from '../core/view.js';
import { sorted } from '../core/order.js';
import { t } from '../core/text.js';
import { ExportButtons } from './export.js';

/**
 * columns: {key, label, title, value(row), cell(row), head, number, first, wide, cellClass(row)}; `value` sorts and is
 * what is taken away, `cell` what is seen; `first` is the first direction of sorting, without it a column does not sort.
 */
export function Table({ id, caption, columns, rows, sort, file, exported, rowKey, rowClass, tools, note }) {
  const [order, setOrder] = useState(sort ?? null);
  const by = order && columns.find((column) => column.key === order.key);
  const inOrder = by ? sorted(rows, by.value, order.direction) : rows;
  return h(
    'div',
    { class: 'table-part', id },
    tools || file
      ? h('div', { class: 'table-tools' }, tools, file && h(ExportButtons, { name: file, columns, rows: exported ?? inOrder }))
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
          inOrder.map((row) =>
            h(
              'tr',
              { key: rowKey(row), role: 'row', class: rowClass?.(row), 'data-key': rowKey(row) },
              columns.map((column) => h(Cell, { key: column.key, column, row })),
            ),
          ),
        ),
      ),
    ),
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
