/** Events of the unit that were refused, and why. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { dateTime, whole } from '../../core/format.js';
import { t, tOr } from '../../core/text.js';
import { Nothing, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';

const SIZE = 10;

export function Rejections({ state, file, moves }) {
  const part = useData(`rejections ${state.unit} ${state.lang}`, (signal) => api.rejections(state.unit, { page: 0, size: SIZE }, signal), moves);
  return h(
    'section',
    { class: 'panel', id: 'rejections', 'aria-labelledby': 'rejections-title' },
    h('h2', { id: 'rejections-title' }, t('rejections.title')),
    h(Shown, { part, rows: 5 }, ({ items, total }) =>
      total === 0
        ? h(Nothing, {}, t('rejections.none'))
        : h(Table, {
            caption: t('rejections.title'),
            columns: columns(),
            rows: items,
            rowKey: (row) => row.id,
            file: file(t('rejections.title')),
            note: h('p', { class: 'hint' }, t('rejections.count', whole(items.length), whole(total))),
          }),
    ),
  );
}

function columns() {
  return [
    { key: 'at', label: t('rejections.at'), first: 'down', value: (row) => row.at, cell: (row) => dateTime(row.at) },
    { key: 'subject', label: t('rejections.subject'), head: true, value: (row) => row.subject ?? row.eventId, cell: (row) => [row.subject ?? row.eventId ?? t('none'), h('span', { class: 'under' }, tOr(`event.${row.type}`, row.type ?? ''))] },
    { key: 'message', label: t('rejections.message'), value: (row) => row.message, cell: (row) => [row.message, row.field ? h('span', { class: 'under' }, t('rejections.field', row.field)) : null] },
    { key: 'count', label: t('rejections.times'), number: true, value: (row) => row.count, cell: (row) => whole(row.count ?? 1) },
  ];
}
