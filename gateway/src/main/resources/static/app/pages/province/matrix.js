/** All units against all indicators: sorted by any column, filtered as one types. */
import { h, useMemo } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { points } from '../../core/format.js';
import { targetText, theme, themes } from '../../core/indicator.js';
import { matches, sorted } from '../../core/order.js';
import { nameOf as periodName } from '../../core/period.js';
import { t } from '../../core/text.js';
import { ExportButtons } from '../../parts/export.js';
import { Heading } from '../../parts/table.js';
import { Link } from '../../parts/frame.js';
import { Nothing } from '../../parts/states.js';
import { MatrixTools } from './matrix-tools.js';
import { arrivalText, columnsOf, nameOfColumn, rateText, shortName, titleOf } from './matrix-text.js';
import { keyOf } from './tiles.js';

/** The groups of columns that can be looked at; DOSSIERS are all that dossiers tell. */
export const columnGroups = ['DOSSIERS', ...themes];

export function Matrix({ board, state, go, change, silent }) {
  const group = columnGroups.includes(state.theme) ? state.theme : columnGroups[0];
  const { lang, q = '', only } = state;
  const columns = useMemo(() => columnsOf(board, group), [board, group]);
  const lines = useMemo(
    () => new Map(board.children.map((child) => [child.unit, h(Line, { key: child.unit, child, columns, state, go, silent: silent.has(child.unit) })])),
    [board, columns, silent, lang, state.period, state.cutoff],
  );
  const rows = useMemo(() => {
    const found = board.children.filter(
      (child) => matches(child.name, q) && (!only || columns.some(({ index }) => child.cells[index]?.verdict === 'NOT_MET')),
    );
    return sorted(found, sortKey(state.sort, columns), state.dir);
  }, [board, columns, q, only, state.sort, state.dir]);
  if (board.children.length === 0) {
    return h(Nothing, {}, t('matrix.none'));
  }
  const order = { key: state.sort || 'unit', direction: state.dir || 'up' };
  const setOrder = ({ key, direction }) => change({ sort: key === 'unit' && direction === 'up' ? '' : key, dir: direction === 'up' ? '' : direction });
  const name = `${t('matrix.title')} ${board.name} ${periodName(board.period)}`;
  return [
    h(MatrixTools, { state, change, group, groups: columnGroups, shown: rows.length, total: board.children.length }, h(ExportButtons, { name, columns: taken(columns), rows })),
    rows.length === 0
      ? h(Nothing, {}, t('matrix.noMatch', q))
      : h(
          'div',
          { class: 'scroll matrix-scroll', tabindex: '0', role: 'region', 'aria-label': t('matrix.title') },
          h(
            'table',
            { class: 'table matrix', onmouseover: (event) => explain(event, board) },
            h('caption', { class: 'unseen' }, name),
            h(
              'thead',
              {},
              h(
                'tr',
                {},
                h(Heading, { column: { key: 'unit', label: t('matrix.unit'), first: 'up' }, order, setOrder }),
                h(Heading, { column: { key: 'arrival', label: t('matrix.arrival'), first: 'up' }, order, setOrder }),
                h(Heading, { column: { key: 'score', label: t('matrix.score'), title: t('score.title'), first: 'down', number: true }, order, setOrder }),
                columns.map((column) =>
                  h(Heading, {
                    key: keyOf(column),
                    column: { key: keyOf(column), label: shortName(column), title: nameOfColumn(column), first: 'up', number: true },
                    order,
                    setOrder,
                  }),
                ),
              ),
              h(TargetLine, { board, columns }),
              h(TotalLine, { board, columns }),
            ),
            h('tbody', {}, rows.map((child) => lines.get(child.unit))),
          ),
        ),
  ];
}

function TargetLine({ board, columns }) {
  const own = new Map(board.indicators.map((row) => [keyOf(row), row]));
  return h(
    'tr',
    { class: 'matrix-targets' },
    h('th', { scope: 'row' }, t('matrix.target')),
    h('td', {}),
    h('td', {}),
    columns.map((column) =>
      h('td', { key: keyOf(column), class: 'number' }, (own.get(keyOf(column))?.targets ?? []).slice(0, 1).map((target) => targetText({ ...target, stretch: null }))),
    ),
  );
}

function TotalLine({ board, columns }) {
  const own = new Map(board.indicators.map((row) => [keyOf(row), row]));
  return h(
    'tr',
    { class: 'matrix-total' },
    h('th', { scope: 'row' }, t('matrix.total')),
    h('td', {}),
    h('td', { class: 'number' }, points(board.score.total)),
    columns.map((column) => h(Figure, { key: keyOf(column), cell: own.get(keyOf(column)) })),
  );
}

function Line({ child, columns, state, go, silent }) {
  return h(
    'tr',
    { 'data-unit': child.unit },
    h('th', { scope: 'row', class: 'column-unit' }, h(Link, { to: onPage(state, 'unit', { unit: child.unit }), go }, child.name)),
    h('td', { class: 'column-arrival' }, silent ? h('span', { class: 'silent' }, `⚠ ${t('matrix.silent')}`) : null, h('span', {}, arrivalText(child, silent))),
    h('td', { class: 'number' }, points(child.score.total)),
    columns.map((column) => h(Figure, { key: keyOf(column), cell: child.cells[column.index], index: column.index })),
  );
}

function Figure({ cell, index }) {
  if (!cell || cell.verdict === 'NO_DATA') {
    return h('td', { class: 'number cell' }, t('none'));
  }
  return h('td', { class: `number cell cell-${cell.verdict}`, 'data-column': index }, cellText(cell));
}

/** One text for a cell: a second one, or a sign that the page's font has not, makes a sort of all units slower by a quarter. */
function cellText(cell) {
  return cell.verdict === 'NOT_MET' ? `× ${rateText(cell)}` : rateText(cell);
}

/** Numbers behind a cell, told when one points at it. */
function explain(event, board) {
  const place = event.target.closest('td[data-column]');
  const unit = place?.closest('tr')?.dataset.unit;
  if (unit && !place.title) {
    const child = board.children.find((each) => each.unit === unit);
    const index = Number(place.dataset.column);
    place.title = titleOf(child, board.columns[index], child.cells[index]);
  }
}

function sortKey(key, columns) {
  const column = columns.find((each) => keyOf(each) === key);
  if (column) {
    return (child) => child.cells[column.index]?.rate;
  }
  return { arrival: (child) => child.lastArrival, score: (child) => child.score.total }[key] ?? ((child) => child.name);
}

/** The columns as they are taken away: rate, numerator and denominator of each. */
function taken(columns) {
  const parts = (column) => [
    { label: `${nameOfColumn(column)} (%)`, value: (child) => child.cells[column.index]?.rate },
    { label: `${nameOfColumn(column)} – ${t('matrix.numerator')}`, value: (child) => child.cells[column.index]?.numerator },
    { label: `${nameOfColumn(column)} – ${t('matrix.denominator')}`, value: (child) => child.cells[column.index]?.denominator },
  ];
  return [
    { label: t('matrix.code'), value: (child) => child.unit },
    { label: t('matrix.unit'), value: (child) => child.name },
    { label: t('matrix.arrival'), value: (child) => child.lastArrival },
    { label: t('score.title'), value: (child) => child.score.total },
    ...columns.flatMap(parts),
  ];
}
