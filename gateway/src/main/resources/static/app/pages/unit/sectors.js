/** The period's dossiers by sector or by procedure. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { useData } from '../../core/data.js';
import { percent, whole } from '../../core/format.js';
import { namesOf } from '../../core/catalogue.js';
import { t } from '../../core/text.js';
import { Segments } from '../../parts/controls.js';
import { Link } from '../../parts/frame.js';
import { Nothing, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';

export function Sectors({ state, go, change, file, moves, view, catalogue }) {
  const by = state.by === 'procedure' ? 'procedure' : 'sector';
  const days = view && { from: view.from, to: view.asOf };
  const key = days && [state.unit, by, days.from, days.to, state.lang].join(' ');
  const part = useData(key, (signal) => api.measures(state.unit, { ...days, by }, signal), moves);
  const title = t(`sectors.${by}`);
  return h(
    'section',
    { class: 'panel', id: 'sectors', 'aria-labelledby': 'sectors-title' },
    h('h2', { id: 'sectors-title' }, t('sectors.title')),
    h(Shown, { part, rows: 6 }, ({ rows }) => {
      const counted = rows.filter((row) => row.flows.accepted || row.flows.resolved || row.stocks.closing.open);
      return h(Table, {
        caption: title,
        columns: columns({ by, names: namesOf(catalogue, by), state, go }),
        rows: counted,
        sort: { key: 'accepted', direction: 'down' },
        rowKey: (row) => row.key,
        file: file(title),
        tools: h(Segments, { name: 'by', value: by, options: ['sector', 'procedure'].map((value) => ({ value, label: t(`sectors.${value}`) })), choose: (value) => change({ by: value === 'sector' ? '' : value }) }),
        note: counted.length === 0 ? h(Nothing, {}, t('sectors.none')) : null,
      });
    }),
  );
}

const flow = (measure) => (row) => row.flows[measure] ?? 0;
const share = (part, whole) => (row) => (row.flows[whole] ? ((part(row) / row.flows[whole]) * 100) : null);

function columns({ by, names, state, go }) {
  const count = (measure, stock) => ({
    key: measure,
    label: t(`sectors.${measure}`),
    number: true,
    first: 'down',
    value: stock ? (row) => row.stocks.closing[measure] ?? 0 : flow(measure),
    cell: (row) => h(Count, { row, measure, stock, by, state, go }),
  });
  const rate = (key, value) => ({ key, label: t(`sectors.${key}`), number: true, first: 'up', value: (row) => rounded(value(row)), cell: (row) => (value(row) === null ? t('none') : percent(value(row))) });
  return [
    { key: 'name', label: t(`sectors.head.${by}`), head: true, first: 'up', value: (row) => names(row.key), cell: (row) => [names(row.key), row.key ? h('span', { class: 'under' }, row.key) : null] },
    count('accepted'),
    count('resolved'),
    rate('onTime', share((row) => flow('resolvedEarly')(row) + flow('resolvedOnTime')(row), 'resolved')),
    count('resolvedLate'),
    count('open', 'closing'),
    count('overdue', 'closing'),
    rate('online', share(flow('acceptedOnline'), 'accepted')),
    rate('digitized', share(flow('scanned'), 'accepted')),
  ];
}

function rounded(rate) {
  return rate === null ? null : Math.round(rate * 100) / 100;
}

function Count({ row, measure, stock, by, state, go }) {
  const number = stock ? (row.stocks.closing[measure] ?? 0) : flow(measure)(row);
  if (number === 0) {
    return '0';
  }
  const to = onPage(state, 'dossiers', { measure, stock, [by]: row.key });
  return h(Link, { to, go, 'aria-label': t('drill.from.count', t(`sectors.${measure}`), whole(number)) }, whole(number));
}
