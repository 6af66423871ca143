/** Đơn vị: one unit's indicators, where they are heading, and the dossiers, tasks and refusals behind them. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { useData } from '../../core/data.js';
import { useMoves } from '../../core/live.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Controls } from '../../parts/controls.js';
import { Headline } from '../../parts/headline.js';
import { Link } from '../../parts/frame.js';
import { Score } from '../../parts/score.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { Indicators } from './indicators.js';
import { LateDossiers } from './late.js';
import { Rejections } from './rejections.js';
import { Sectors } from './sectors.js';
import { Tasks } from './tasks.js';
import { Trend } from './trend.js';

const PERIODS = 8;

export function Page({ state, go, change, status }) {
  const { unit, period, cutoff, lang } = state;
  const moves = useMoves(unit);
  const key = [unit, period, cutoff, lang].join(' ');
  const matrix = useData(key, (signal) => api.matrix(state, null, signal), moves);
  const trend = useData(key, (signal) => api.trend(state, PERIODS, signal), moves);
  const score = useData(key, (signal) => api.score(state, signal), moves);
  const projection = useData(key, (signal) => api.projection(state, signal), moves);
  const definitions = useData(`definitions ${lang}`, (signal) => api.indicatorCatalogue(signal));
  const catalogue = useData(`catalogue ${lang}`, (signal) => api.catalogue(signal)).value;
  const known = useData(`unit ${unit} ${lang}`, (signal) => api.unit(unit, signal));
  const parent = known.value?.parent ?? null;
  const above = useData(parent && `unit ${parent} ${lang}`, (signal) => api.unit(parent, signal));
  const scope = known.value ? (parent ?? unit) : null;
  const units = useData(scope && `below ${scope} ${lang}`, (signal) => api.unitsBelow(scope, signal));
  const view = matrix.value;
  const name = view?.name ?? known.value?.name ?? unit;
  const file = (title) => `${title} ${name} ${nameOf(period)}`;
  const silent = status?.silentUnits?.find((entry) => entry.unit === unit);
  const toUnit = (code) => go(onPage(state, 'unit', { unit: code, indicator: state.indicator, group: state.group }));
  const shared = { state, go, change, file, moves, view, catalogue };
  return h(
    'div',
    { class: 'page', id: 'unit-page' },
    h(
      'div',
      { class: 'page-head' },
      h(
        Headline,
        {
          name,
          period,
          view,
          lastArrival: view?.lastArrival,
          above: h('p', { class: 'headline-parent' }, above.value ? h(Link, { to: onPage(state, 'province', { unit: parent }), go, id: 'to-parent' }, `← ${above.value.name}`) : '\u00a0'),
        },
        silent ? h('p', { class: 'silent-line' }, `⚠ ${t('unit.silent')}`) : null,
      ),
      h(Controls, { state, change }, h(UnitPicker, { units: choices(units.value, above.value ?? known.value), unit, choose: toUnit })),
    ),
    h(Indicators, { ...shared, part: matrix, trend, projection, definitions: definitions.value }),
    h('div', { class: 'pair' }, h(Trend, { ...shared, part: matrix, trend }), h(Score, { part: score, file: file(t('score.title')) })),
    h(Sectors, shared),
    h(LateDossiers, shared),
    h('div', { class: 'pair' }, h(Tasks, shared), h(Rejections, shared)),
  );
}

/** The units to choose from: the one above first. */
function choices(below, above) {
  return [...(above ? [above] : []), ...(below ?? []).filter((each) => each.code !== above?.code)];
}
