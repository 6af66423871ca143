/** Bảng xếp hạng tuần: the units below one by their 766 score. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { dateTime, percent, points, whole } from '../../core/format.js';
import { t } from '../../core/text.js';
import { Nothing } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { Found, Panel } from './panel.js';
import { nameOf } from './week.js';

export function Ranking({ state, week }) {
  const question = { unit: state.unit, week };
  const part = useData(`ranking ${state.unit} ${week} ${state.lang}`, (signal) => api.publicList('ranking', question, signal));
  const title = `${t('public.ranking')}: ${nameOf(week)}`;
  return h(Panel, { id: 'ranking', list: 'ranking', title, part, question }, ({ items, ranked }) =>
    items.length === 0
      ? h(Nothing, {}, t('public.ranking.none'))
      : [
          h('p', { class: 'hint' }, t('public.ranking.count', whole(ranked), whole(items.length))),
          h(Found, { items, q: state.q }, (rows) => h(Table, { long: true, caption: title, columns: columns(), rows, rowKey: (row) => row.unit })),
        ],
  );
}

function known(value) {
  return value !== null && value !== undefined;
}

function movementText({ movement }) {
  if (!known(movement)) {
    return t('none');
  }
  if (movement === 0) {
    return t('public.same');
  }
  return movement > 0 ? t('public.up', whole(movement)) : t('public.down', whole(-movement));
}

function columns() {
  return [
    { key: 'rank', label: t('public.rank'), number: true, first: 'up', value: (row) => row.rank, cell: (row) => (known(row.rank) ? whole(row.rank) : t('public.rank.none')) },
    { key: 'unit', label: t('public.place'), head: true, first: 'up', value: (row) => row.name },
    { key: 'score', label: t('public.score'), number: true, first: 'down', value: (row) => row.score, cell: (row) => (known(row.score) ? points(row.score) : t('none')) },
    { key: 'band', label: t('public.band'), value: (row) => row.band },
    { key: 'onTime', label: t('public.onTime'), number: true, first: 'up', value: (row) => row.onTimeRate, cell: (row) => (known(row.onTimeRate) ? percent(row.onTimeRate) : t('none')) },
    { key: 'resolved', label: t('public.resolved'), number: true, first: 'down', value: (row) => row.resolved, cell: (row) => whole(row.resolved) },
    { key: 'movement', label: t('public.movement'), first: 'down', value: (row) => row.movement, cell: movementText },
    { key: 'arrival', label: t('public.arrival'), wide: true, value: (row) => row.lastArrival, cell: (row) => (row.lastArrival ? dateTime(row.lastArrival) : t('none')) },
  ];
}
