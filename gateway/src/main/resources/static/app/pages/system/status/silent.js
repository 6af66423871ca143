/** Đơn vị im lặng: from whom nothing was heard for too long, and since when. */
import { h, useMemo } from '../../../core/view.js';
import { onPage } from '../../../core/address.js';
import { dateTime, localDay, whole } from '../../../core/format.js';
import { matches } from '../../../core/order.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';
import { Link } from '../../../parts/frame.js';
import { Nothing, Waiting } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';

const DAY = 86_400_000;

export function Silent({ state, go, change, silent }) {
  const asked = state.q ?? '';
  const rows = useMemo(() => (silent ?? []).filter((each) => matches(`${each.name} ${each.unit}`, asked)), [silent, asked]);
  return h(
    'section',
    { class: 'panel', id: 'silent', 'aria-labelledby': 'silent-title' },
    h('h2', { id: 'silent-title' }, t('system.silent')),
    h('p', { class: 'hint' }, t('system.silent.lead')),
    silent ? h(List, { silent, rows, asked, state, go, change }) : h(Waiting, { rows: 3 }),
  );
}

function List({ silent, rows, asked, state, go, change }) {
  if (silent.length === 0) {
    return h(Nothing, {}, t('system.silent.none'));
  }
  const filter = h(Field, { id: 'silent-q', label: t('system.silent.filter') }, h('input', { id: 'silent-q', type: 'search', autocomplete: 'off', value: asked, placeholder: t('unit.choose.hint'), oninput: (event) => change({ q: event.target.value }) }));
  return h(Table, {
    id: 'silent-table',
    caption: t('system.silent'),
    columns: columns({ state, go }),
    rows,
    sort: { key: 'last', direction: 'up' },
    rowKey: (row) => row.unit,
    file: t('system.silent'),
    tools: filter,
    note: h('p', { class: 'hint', role: 'status' }, t('system.silent.count', whole(rows.length), whole(silent.length))),
  });
}

function columns({ state, go }) {
  return [
    { key: 'unit', label: t('matrix.unit'), head: true, first: 'up', value: (row) => row.name, cell: (row) => h(Link, { to: onPage(state, 'unit', { unit: row.unit }), go }, row.name) },
    { key: 'code', label: t('system.code'), first: 'up', value: (row) => row.unit },
    { key: 'last', label: t('system.last'), first: 'up', value: (row) => row.lastArrival ?? '', cell: (row) => (row.lastArrival ? dateTime(row.lastArrival) : h('span', { class: 'state state-bad' }, t('system.never'))) },
    { key: 'days', label: t('system.days'), number: true, first: 'down', value: (row) => daysSince(row.lastArrival), cell: (row) => (row.lastArrival ? whole(daysSince(row.lastArrival)) : t('none')) },
  ];
}

/** Local days between then and today. */
function daysSince(instant) {
  return instant ? (Date.parse(localDay(new Date())) - Date.parse(localDay(new Date(instant)))) / DAY : null;
}
