/** The ranking as a table that sorts by its headings. */
import { h } from './dom.js';
import { moment, percent, whole } from './format.js';
import { noun, targetText } from './indicator.js';
import { verdict } from './section.js';
import { t } from './text.js';

const columns = [
  { key: 'rank', first: 'up' },
  { key: 'unit', first: 'up' },
  { key: 'rate', first: 'down', number: true },
  { key: 'share', first: 'down', number: true, wide: true },
  { key: 'target', wide: true },
  { key: 'verdict', first: 'up' },
  { key: 'gap', first: 'down', number: true, wide: true },
  { key: 'arrival', first: 'up', wide: true },
];

export function rankingTable(rows, state, name, change) {
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      { class: 'table ranking-table' },
      h('caption', { class: 'unseen' }, t('ranking.caption', name)),
      h('thead', {}, h('tr', {}, columns.map((column) => heading(column, rows[0]?.count, state, change)))),
      h('tbody', {}, rows.map((row) => line(row, change))),
    ),
  );
}

function heading({ key, first, number, wide }, count, state, change) {
  const text = t(`ranking.${key === 'rate' && count ? 'count' : key}`);
  const classes = [number ? 'number' : '', wide ? 'wide' : '', `column-${key}`].join(' ').trim();
  if (!first) {
    return h('th', { scope: 'col', class: classes }, text);
  }
  const active = state.sort === key;
  const sign = active ? (state.dir === 'up' ? '▲' : '▼') : '';
  const turned = state.dir === 'up' ? 'down' : 'up';
  return h(
    'th',
    {
      scope: 'col',
      class: classes,
      'aria-sort': active ? (state.dir === 'up' ? 'ascending' : 'descending') : 'none',
    },
    h(
      'button',
      {
        type: 'button',
        class: 'sort',
        id: `sort-${key}`,
        onclick: () => change({ sort: key, dir: active ? turned : first }),
      },
      text,
      h('span', { class: 'sort-sign', 'aria-hidden': 'true' }, sign),
    ),
  );
}

function line(row, change) {
  return h(
    'tr',
    { 'data-unit': row.unit },
    h('td', { class: 'column-rank' }, row.rank === null ? t('none') : whole(row.rank)),
    h(
      'th',
      { scope: 'row', class: 'column-unit' },
      h('button', { type: 'button', class: 'link', onclick: () => change({ unit: row.unit, q: '' }) }, row.name),
      row.silent ? h('span', { class: 'silent' }, t('ranking.silent')) : null,
      h('span', { class: 'narrow-line' }, narrow(row)),
    ),
    h('td', { class: 'number column-rate' }, h('span', { class: 'rate' }, rateBar(row), h('span', {}, figure(row)))),
    h('td', { class: 'number wide' }, row.denominator ? `${whole(row.numerator)} / ${whole(row.denominator)}` : t('none')),
    h('td', { class: 'wide muted' }, row.targets.map((target) => h('span', { class: 'line' }, targetText(target)))),
    h('td', { class: 'column-verdict' }, verdict(row.verdict)),
    h('td', { class: 'number wide' }, row.gap ? `${whole(row.gap)} ${noun(row.code)}` : ''),
    h('td', { class: 'wide muted' }, row.lastArrival ? moment(row.lastArrival) : t('ranking.never')),
  );
}

function figure(row) {
  if (row.rate === null) {
    return t('none');
  }
  return row.count ? whole(row.rate) : percent(row.rate);
}

function rateBar(row) {
  if (row.rate === null || row.count) {
    return null;
  }
  return h(
    'span',
    { class: `bar bar-${row.verdict}`, 'aria-hidden': 'true' },
    h('span', { class: 'bar-fill', vars: { '--part': `${Math.min(100, row.rate)}%` } }),
  );
}

function narrow(row) {
  const parts = [];
  if (row.denominator && !row.count) {
    parts.push(`${whole(row.numerator)}/${whole(row.denominator)}`);
  }
  if (row.gap) {
    parts.push(t('gap.missing', whole(row.gap), noun(row.code)).toLowerCase());
  }
  return parts.join(' · ');
}
