/** Số tự khai: a unit's figures of a period, or one figure of all units below it, as a sheet. */
import { h } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { whole } from '../../../core/format.js';
import { useMoves } from '../../../core/live.js';
import { t } from '../../../core/text.js';
import { Field, Segments } from '../../../parts/controls.js';
import { Shown } from '../../../parts/states.js';
import { useDraft } from './draft.js';
import { figureGroups, pairsInUse } from './figures.js';
import { useSending } from './sending.js';
import { Sheet } from './sheet.js';

export function Declared({ state, change, choice }) {
  const { unit, period, cutoff, lang } = state;
  const { below, name, settled } = choice;
  const wanted = state.by === 'figure';
  const byFigure = wanted && below.length > 0;
  const asked = !wanted || settled;
  const draft = useDraft(period);
  const sending = useSending(period);
  const moves = useMoves(unit);
  const again = `${moves} ${sending.watched}`;
  const held = useData(asked && [unit, period, byFigure].join(' '), (signal) => api.declarations(unit, { period, below: byFigure || '' }, signal), again);
  const definitions = useData(`definitions ${lang}`, (signal) => api.indicatorCatalogue(signal));
  const view = [unit, period, cutoff, lang].join(' ');
  const score = useData(view, (signal) => api.score(state, signal), again);
  const indicators = useData(view, (signal) => api.indicators(state, signal), again).value;
  const part = [held, definitions, score].find((each) => each.state !== 'ready') ?? held;
  const shared = { state, change, draft, sending, name };
  return h(
    'section',
    { class: 'panel', id: 'declared', 'aria-labelledby': 'declared-title' },
    h('h2', { id: 'declared-title' }, t(byFigure ? 'declared.title.figure' : 'declared.title.unit')),
    h('p', { class: 'hint' }, t('declared.hint')),
    below.length > 0
      ? h(Segments, {
          name: 'by',
          value: byFigure ? 'figure' : 'unit',
          options: ['unit', 'figure'].map((value) => ({ value, label: t(`declared.by.${value}`) })),
          choose: (value) => change({ by: value === 'unit' ? '' : value }),
        })
      : null,
    h(Shown, { part, rows: 12 }, () => {
      const groups = figureGroups(definitions.value, score.value);
      const items = new Map(held.value.items.map((item) => [`${item.unit}/${item.figure}`, item]));
      return byFigure
        ? h(OneFigure, { ...shared, groups, items, choice })
        : h(OneUnit, { ...shared, groups, items, pairs: pairsInUse(indicators, score.value) });
    }),
  );
}

function OneUnit({ state, change, draft, sending, groups, items, pairs, name }) {
  const every = state.every === '1';
  const shown = groups
    .map((group) => ({
      ...group,
      rows: group.figures
        .map((figure) => rowOf(figure, state.unit, items, { name: figure.name, under: underOf(figure), used: pairs.get(figure.code) }))
        .filter((row) => every || !row.computed || row.held || draft.edits[row.key]),
    }))
    .filter(({ rows }) => rows.length > 0);
  const toggle = h(
    'label',
    { class: 'check' },
    h('input', { type: 'checkbox', id: 'every', checked: every, onchange: (event) => change({ every: event.target.checked ? '1' : '' }) }),
    t('declared.every'),
  );
  return h(Sheet, { id: 'declared-sheet', caption: `${t('declared.title.unit')}: ${name}`, head: t('declared.figure'), groups: shown, draft, sending, used: true, tools: toggle });
}

function OneFigure({ state, change, draft, sending, groups, items, choice }) {
  const figures = groups.flatMap((group) => group.figures);
  const figure = figures.find(({ code }) => code === state.figure) ?? figures[0];
  const units = [choice.known, ...choice.below].filter(Boolean);
  const rows = units.map((unit) => rowOf(figure, unit.code, items, { name: unit.name, under: unit.code === state.unit ? t('declared.above') : unit.code }));
  return [
    h(
      Field,
      { id: 'figure', label: t('declared.figure') },
      h(
        'select',
        { id: 'figure', value: figure.code, onchange: (event) => change({ figure: event.target.value }) },
        groups.map((group) =>
          h('optgroup', { key: group.key, label: group.label }, group.figures.map(({ code, name }) => h('option', { key: code, value: code, selected: code === figure.code }, name))),
        ),
      ),
    ),
    h('p', { class: 'hint', id: 'declared-sum' }, sumOf(rows.filter((row) => row.unit !== state.unit))),
    h(Sheet, { id: 'declared-sheet', caption: figure.name, head: t('matrix.unit'), groups: [{ key: 'all', rows }], draft, sending, used: false }),
  ];
}

/** How many units below have declared, and their sum. */
function sumOf(rows) {
  const told = rows.map(({ held }) => held).filter(Boolean);
  const sum = (name) => told.reduce((total, held) => total + held[name], 0);
  return t('declared.sum', whole(told.length), whole(rows.length), whole(sum('numerator')), whole(sum('denominator')));
}

function underOf({ most, computed }) {
  return [most ? t('declared.most', most) : '', computed ? t('declared.computed') : ''].filter(Boolean).join(' · ');
}

function rowOf({ code, computed }, unit, items, more) {
  const key = `${unit}/${code}`;
  return { key, unit, figure: code, computed, held: items.get(key) ?? null, ...more };
}
