/** Each indicator with numerator and denominator, target, gap, projection and course. */
import { h } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { day, percent, whole } from '../../core/format.js';
import { gapText, groupName, isCount, nameOf, noun, place, targetText, theme, themes } from '../../core/indicator.js';
import { t } from '../../core/text.js';
import { figureText } from '../../parts/figure.js';
import { Link } from '../../parts/frame.js';
import { Spark } from '../../parts/spark.js';
import { Bar, Nothing, Shown, symbols, Verdict } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { coursesOf, keyOf } from '../province/tiles.js';

export function Indicators({ state, go, change, file, part, trend, projection, definitions }) {
  const future = projection.value?.daysLeft > 0 ? projection.value : null;
  return h(
    'section',
    { class: 'panel', id: 'indicators', 'aria-labelledby': 'indicators-title' },
    h('h2', { id: 'indicators-title' }, t('indicators.title')),
    h(Shown, { part, rows: 10 }, (value) => {
      const all = shownRows(value.indicators);
      const told = all.filter((row) => row.verdict === 'MET' || row.verdict === 'NOT_MET');
      const rows = state.all || told.length === 0 ? all : told;
      if (rows.length === 0) {
        return h(Nothing, {}, t('indicators.none'));
      }
      const courses = coursesOf(trend.value);
      return h(Table, {
        caption: t('indicators.title'),
        columns: columns({ state, go, change, courses, future, definitions }),
        rows,
        rowKey: keyOf,
        rowClass: (row) => `row-${row.verdict}`,
        file: file(t('indicators.title')),
        tools: all.length > told.length && told.length > 0 ? h(AllToggle, { state, change, rows: all }) : null,
        note: h('p', { class: 'hint' }, future ? t('indicators.projection', day(future.recentFrom), day(future.asOf), whole(future.daysLeft)) : t('indicators.drill')),
      });
    }),
  );
}

/** Indicators that nobody can judge yet are shown on request. */
function AllToggle({ state, change, rows }) {
  const count = (verdict) => whole(rows.filter((row) => row.verdict === verdict).length);
  return h(
    'label',
    { class: 'check' },
    h('input', { type: 'checkbox', id: 'all', checked: Boolean(state.all), onchange: (event) => change({ all: event.target.checked ? '1' : '' }) }),
    h('span', {}, t('indicators.all', count('NO_DATA'), count('NO_TARGET'))),
  );
}

/** Those with a target or a figure, by theme. */
export function shownRows(rows) {
  return rows
    .filter((row) => row.verdict !== 'NO_TARGET' || row.denominator > 0)
    .sort((a, b) => themes.indexOf(theme(a.code)) - themes.indexOf(theme(b.code)) || place(a.code) - place(b.code));
}

function columns({ state, go, change, courses, future, definitions }) {
  const all = [
    {
      key: 'name',
      label: t('indicators.name'),
      head: true,
      first: 'up',
      value: (row) => nameOf(row) + (row.sectorGroup ? ` (${groupName(row.sectorGroup)})` : ''),
      cell: (row) => h(Name, { row, change }),
    },
    { key: 'rate', label: t('indicators.rate'), number: true, first: 'up', value: (row) => (isCount(row) ? row.numerator : row.rate), cell: (row) => h(Rate, { row }) },
    { key: 'numerator', label: t('matrix.numerator'), number: true, value: (row) => row.numerator, cell: (row) => h(Part, { row, part: 'numerator', state, go, definitions }) },
    { key: 'denominator', label: t('matrix.denominator'), number: true, value: (row) => row.denominator, cell: (row) => h(Part, { row, part: 'denominator', state, go, definitions }) },
    { key: 'target', label: t('matrix.target'), value: (row) => row.targets.map(targetText).join('; '), cell: (row) => row.targets.map((target, index) => h('span', { key: index, class: 'line' }, targetText(target))) },
    { key: 'verdict', label: t('indicators.verdict'), first: 'up', value: (row) => t(`verdict.${row.verdict}`), cell: (row) => h(Verdict, { code: row.verdict }) },
    { key: 'gap', label: t('indicators.gap'), first: 'down', number: true, value: (row) => gapOf(row), cell: (row) => gapText(row) },
    { key: 'trend', label: t('indicators.trend'), wide: true, cell: (row) => (courses.get(keyOf(row)) && !isCount(row) ? h(Spark, { points: courses.get(keyOf(row)), name: nameOf(row) }) : '') },
  ];
  if (future) {
    const then = new Map(future.indicators.map((row) => [keyOf(row), row]));
    all.splice(7, 0, { key: 'future', label: t('indicators.future'), number: true, value: (row) => then.get(keyOf(row))?.rate, cell: (row) => h(Future, { row: then.get(keyOf(row)) }) });
  }
  return all;
}

function gapOf(row) {
  const gaps = row.targets.filter((target) => target.verdict === 'NOT_MET').map((target) => target.gap ?? 0);
  return gaps.length ? Math.max(...gaps) : null;
}

function Name({ row, change }) {
  const show = () => {
    change({ indicator: row.code, group: row.sectorGroup ?? '' });
    document.getElementById('trend').scrollIntoView({ behavior: 'smooth', block: 'nearest' });
  };
  return [
    h('button', { type: 'button', class: 'link', onclick: show }, nameOf(row)),
    row.sectorGroup ? h('span', { class: 'under' }, groupName(row.sectorGroup)) : null,
  ];
}

function Rate({ row }) {
  return h(
    'span',
    { class: 'rate' },
    isCount(row) ? null : h(Bar, { rate: row.rate, verdict: row.verdict, aims: row.targets.filter((each) => each.form.startsWith('AT_')).map((each) => each.value) }),
    h('span', {}, figureText(row), isCount(row) ? ` ${noun(row.code)}` : ''),
  );
}

/** A number, and the way from it to its dossiers where dossiers make it. */
function Part({ row, part, state, go, definitions }) {
  const number = row[part];
  const computed = definitions?.indicators.find((each) => each.code === row.code)?.kind === 'COMPUTED';
  if (!number || !computed) {
    return whole(number);
  }
  const to = onPage(state, 'dossiers', { indicator: row.code, part });
  return h(Link, { to, go, 'aria-label': t(`drill.from.${part}`, nameOf(row), whole(number)) }, whole(number));
}

function Future({ row }) {
  if (!row || row.rate === null) {
    return t('none');
  }
  return h('span', { class: `future future-${row.verdict}` }, `${symbols[row.verdict]} `, percent(row.rate), h('span', { class: 'unseen' }, ` ${t(`verdict.${row.verdict}`)}`));
}
