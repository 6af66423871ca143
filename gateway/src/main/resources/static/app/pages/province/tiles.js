/** The province's indicators against their targets, by theme: figure, target, course, units below target. */
import { h } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { percent, whole } from '../../core/format.js';
import { gapText, groupName, isCount, nameOf, noun, place, targetText, theme, themes } from '../../core/indicator.js';
import { t } from '../../core/text.js';
import { figureText, shareText } from '../../parts/figure.js';
import { Link } from '../../parts/frame.js';
import { Spark } from '../../parts/spark.js';
import { Bar, Nothing, Shown, Verdict } from '../../parts/states.js';

export function Tiles({ part, board, trend, state, go, change }) {
  return h(
    'section',
    { id: 'tiles', 'aria-labelledby': 'tiles-title' },
    h('h2', { id: 'tiles-title' }, t('tiles.title')),
    h(Shown, { part, rows: 8, tall: true }, () => h(Themes, { board, trend, state, go, change })),
  );
}

function Themes({ board, trend, state, go, change }) {
  const wanted = board.indicators.filter(
    (row) => row.verdict !== 'NO_TARGET' && (!state.show || row.verdict === state.show),
  );
  const groups = themes
    .map((name) => [name, inOrder(wanted.filter((row) => theme(row.code) === name))])
    .filter(([, rows]) => rows.length > 0);
  if (wanted.length === 0) {
    return h(Nothing, {}, t('tiles.empty'));
  }
  const courses = coursesOf(trend.value);
  return h(
    'div',
    { class: 'themes' },
    groups.map(([name, rows]) =>
      h(
        Theme,
        { key: name, name, rows },
        h(
          'ul',
          { class: 'tiles' },
          rows.map((row) => h(Tile, { key: keyOf(row), row, board, course: courses.get(keyOf(row)), state, go, change })),
        ),
      ),
    ),
  );
}

/** What units declare themselves is folded away: dossiers come first. */
function Theme({ name, rows, children }) {
  const met = rows.filter((row) => row.verdict === 'MET').length;
  const title = [t(`theme.${name}`), h('span', { class: 'theme-count' }, t('tiles.met', whole(met), whole(rows.length)))];
  return name === 'DECLARED'
    ? h('details', { class: 'theme', id: 'declared' }, h('summary', {}, h('h3', {}, title)), children)
    : h('section', { class: 'theme', 'aria-labelledby': `theme-${name}` }, h('h3', { id: `theme-${name}` }, title), children);
}

export const keyOf = (row) => `${row.code}|${row.sectorGroup ?? ''}`;

function inOrder(rows) {
  return [...rows].sort(
    (a, b) => place(a.code) - place(b.code) || (a.sectorGroup ?? '').localeCompare(b.sectorGroup ?? ''),
  );
}

/** The points of each indicator over the periods of a trend. */
export function coursesOf(trend) {
  const courses = new Map();
  (trend?.periods ?? []).forEach((point, index, all) =>
    point.indicators.forEach((row) => {
      if (!courses.has(keyOf(row))) {
        courses.set(keyOf(row), all.map(({ period }) => ({ period, rate: null })));
      }
      Object.assign(courses.get(keyOf(row))[index], row);
    }),
  );
  return courses;
}

function Tile({ row, board, course, state, go, change }) {
  const name = nameOf(row);
  return h(
    'li',
    { class: `tile tile-${row.verdict}`, 'data-code': row.code },
    h(
      'h4',
      {},
      h(Link, { to: onPage(state, 'unit', { indicator: row.code, group: row.sectorGroup ?? '' }), go }, name),
      row.sectorGroup ? h('span', { class: 'tile-group' }, groupName(row.sectorGroup)) : null,
    ),
    h('p', { class: 'tile-figure' }, h('span', { class: 'tile-rate' }, figureText(row)), h(Verdict, { code: row.verdict })),
    h(Bar, { rate: barRate(row), verdict: row.verdict, aims: row.targets.filter((each) => each.form.startsWith('AT_')).map((each) => each.value) }),
    h('p', { class: 'tile-share' }, shareText(row)),
    h(
      'p',
      { class: 'tile-target' },
      row.targets.map((target, index) => h('span', { key: index }, t('target', targetText(target)), target.stretchMet ? h(StretchMet) : null)),
    ),
    h('p', { class: 'tile-gap' }, gapText(row)),
    h(
      'div',
      { class: 'tile-foot' },
      h('div', { class: 'tile-course' }, course && !isCount(row) ? h(Spark, { points: course, name }) : null, h('span', { class: 'tile-step' }, stepText(row, course))),
      h(Below, { row, board, change }),
    ),
  );
}

function StretchMet() {
  return h('span', { class: 'tile-stretch' }, ` ✓ ${t('target.stretchMet')}`);
}

function barRate(row) {
  if (row.verdict === 'NO_DATA') {
    return null;
  }
  return isCount(row) ? (row.numerator / row.targets[0].value) * 100 : row.rate;
}

/** Against the period before: ▲ 1,20 điểm. */
function stepText(row, course) {
  const before = course?.at(-2)?.rate;
  if (typeof before !== 'number' || row.rate === null || isCount(row)) {
    return '';
  }
  const step = row.rate - before;
  const sign = step > 0.004 ? '▲' : step < -0.004 ? '▼' : '=';
  return t('trend.step', sign, percent(Math.abs(step)).replace(/\s?%$/, ''));
}

function Below({ row, board, change }) {
  const index = board.columns.findIndex((column) => keyOf(column) === keyOf(row));
  const { missed, measured } = board.below[index] ?? { missed: 0, measured: 0 };
  if (measured === 0) {
    return null;
  }
  if (missed === 0) {
    return h('p', { class: 'tile-below' }, t('tile.allMet', whole(measured), noun('BRAND_IDENTITY')));
  }
  const show = () => {
    change({ sort: keyOf(row), dir: 'up', theme: theme(row.code), only: '1' });
    document.getElementById('matrix').scrollIntoView({ behavior: 'smooth' });
  };
  return h(
    'p',
    { class: 'tile-below' },
    h('button', { type: 'button', class: 'link', onclick: show }, t('tile.below', whole(missed), whole(measured))),
  );
}
