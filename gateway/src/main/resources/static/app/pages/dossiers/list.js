/** The dossiers behind a figure of a unit. */
import { h, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { namesOf } from '../../core/catalogue.js';
import { useData } from '../../core/data.js';
import { day, localDay, whole } from '../../core/format.js';
import { nameOf as indicatorName } from '../../core/indicator.js';
import { useMoves } from '../../core/live.js';
import * as periods from '../../core/period.js';
import { t } from '../../core/text.js';
import { Segments } from '../../parts/controls.js';
import { Link } from '../../parts/frame.js';
import { Headline } from '../../parts/headline.js';
import { Pager } from '../../parts/pager.js';
import { Nothing, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';

const SIZE = 100;

export function DossierList({ state, go, change }) {
  const { unit, period, cutoff, lang } = state;
  const moves = useMoves(unit);
  const known = useData(`unit ${unit} ${lang}`, (signal) => api.unit(unit, signal));
  const definitions = useData(`definitions ${lang}`, (signal) => api.indicatorCatalogue(signal));
  const days = periods.days(periods.parse(period), cutoff);
  const today = localDay(new Date());
  const view = { ...days, asOf: today < days.to ? today : days.to };
  const definition = definitions.value?.indicators.find((each) => each.code === state.indicator);
  const terms = definition?.[state.part] ?? (state.measure ? [{ measure: state.measure, sign: 1, stock: Boolean(state.stock) }] : []);
  const term = terms.find((each) => each.measure === state.measure) ?? terms[0];
  const name = known.value?.name ?? unit;
  return [
    h(Headline, {
      name,
      period,
      view,
      above: h('p', { class: 'headline-parent' }, h(Link, { to: onPage(state, 'unit', { indicator: state.indicator ?? '' }), go, id: 'to-unit' }, `← ${name}`)),
    }),
    h(
      'section',
      { class: 'panel', 'aria-labelledby': 'list-title' },
      h('h2', { id: 'list-title' }, t('drill.title')),
      definition ? h('p', { class: 'lead' }, t(`drill.of.${state.part}`, indicatorName(definition))) : null,
      terms.length > 1
        ? h(Segments, { name: 'measure', value: term.measure, options: terms.map((each) => ({ value: each.measure, label: `${each.sign < 0 ? '− ' : ''}${t(`measure.${each.measure}`)}` })), choose: (measure) => change({ measure }) })
        : null,
      term ? h(Contributions, { key: term.measure, state, go, view, term, moves, name }) : definitions.state === 'ready' ? h(Nothing, {}, t('drill.nothing')) : null,
    ),
  ];
}

function Contributions({ state, go, view, term, moves, name }) {
  const [page, setPage] = useState(0);
  const catalogue = useData(`catalogue ${state.lang}`, (signal) => api.catalogue(signal)).value;
  const question = { measure: term.measure, from: view.from, to: view.asOf, stock: term.stock ? 'closing' : undefined, sector: state.sector, procedure: state.procedure };
  const key = [state.unit, JSON.stringify(question), page, state.lang].join(' ');
  const part = useData(key, (signal) => api.contributions(state.unit, { ...question, page, size: SIZE }, signal), moves, true);
  const title = t(`measure.${term.measure}`);
  return h(Shown, { part, rows: 8 }, ({ items, total, sum }) =>
    total === 0
      ? h(Nothing, {}, t('drill.none'))
      : [
          h(Table, {
            caption: title,
            columns: columns({ state, go, catalogue }),
            rows: items,
            rowKey: (row) => `${row.kind} ${row.unit} ${row.code} ${row.day}`,
            file: `${title} ${name} ${periods.nameOf(state.period)}`,
            exported: () => api.allContributions(state.unit, question),
            note: h('p', { class: 'drill-sum' }, h('strong', {}, `${title}: ${whole(sum)}`), ` · ${narrowed(state, catalogue) ?? t('drill.count', whole(total))}`),
          }),
          h(Pager, { page, size: SIZE, total, turn: setPage }),
        ],
  );
}

function narrowed(state, catalogue) {
  const kind = ['sector', 'procedure'].find((each) => state[each] !== undefined);
  return kind ? `${t(`sectors.head.${kind}`)}: ${namesOf(catalogue, kind)(state[kind])}` : null;
}

function columns({ state, go, catalogue }) {
  const procedures = namesOf(catalogue, 'procedure');
  const sectors = namesOf(catalogue, 'sector');
  const code = (row) => h(Link, { to: onPage(state, 'dossiers', { unit: row.unit, code: row.code, kind: row.kind === 'DOSSIER' ? '' : row.kind }), go }, row.code);
  return [
    { key: 'code', label: t('dossier.code'), head: true, first: 'up', value: (row) => row.code, cell: code },
    { key: 'unit', label: t('matrix.unit'), first: 'up', value: (row) => row.unitName },
    { key: 'sector', label: t('dossier.sector'), first: 'up', wide: true, value: (row) => sectors(row.sector) },
    { key: 'procedure', label: t('dossier.procedure'), first: 'up', value: (row) => procedures(row.procedure) },
    { key: 'day', label: t('drill.day'), first: 'up', value: (row) => row.day, cell: (row) => day(row.day) },
    { key: 'contribution', label: t('drill.contribution'), number: true, first: 'down', value: (row) => row.contribution, cell: (row) => whole(row.contribution) },
  ];
}
