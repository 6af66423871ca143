/** The 766 score of a unit: total, band, groups, and each component on request. */
import { h } from '../core/view.js';
import { points, whole } from '../core/format.js';
import { t, tOr } from '../core/text.js';
import { Bar, Shown } from './states.js';
import { Table } from './table.js';

export function Score({ part, file }) {
  return h(
    'section',
    { class: 'panel', id: 'score', 'aria-labelledby': 'score-title' },
    h('h2', { id: 'score-title' }, t('score.title')),
    h(Shown, { part, rows: 4 }, (score) => h(ScoreBody, { score, file })),
  );
}

function ScoreBody({ score, file }) {
  const full = score.groups.reduce((sum, group) => sum + group.max, 0);
  return h(
    'div',
    { class: 'score' },
    h(
      'p',
      { class: 'score-total' },
      h('span', { class: 'score-number' }, points(score.total)),
      h('span', { class: 'score-of' }, `/ ${whole(full)}`),
      h('span', { class: 'score-band' }, t('score.band', score.band)),
    ),
    h('ul', { class: 'score-groups' }, score.groups.map((group) => h(Group, { key: group.code, group }))),
    h(
      'details',
      { class: 'fold', id: 'score-details' },
      h('summary', {}, t('score.details')),
      h(Table, {
        caption: t('score.details'),
        columns: columns(),
        rows: score.groups.flatMap((group) => group.components),
        rowKey: (row) => row.code,
        file,
      }),
    ),
  );
}

function Group({ group }) {
  return h(
    'li',
    {},
    h('span', { class: 'score-name' }, tOr(`766.${group.code}`, group.code)),
    h('span', { class: 'number' }, `${points(group.score)} / ${whole(group.max)}`),
    h(Bar, { rate: group.max ? (group.score / group.max) * 100 : 0 }),
  );
}

function columns() {
  return [
    { key: 'component', label: t('score.component'), head: true, value: (row) => tOr(`766.c.${row.code}`, row.code) },
    {
      key: 'numerator',
      label: t('score.basis'),
      number: true,
      cell: (row) => (row.denominator ? `${whole(row.numerator)} / ${whole(row.denominator)}` : t('none')),
      value: (row) => (row.denominator ? `${row.numerator}/${row.denominator}` : null),
    },
    { key: 'score', label: t('score.value'), number: true, cell: (row) => points(row.score), value: (row) => row.score },
    { key: 'max', label: t('score.most'), number: true, cell: (row) => whole(row.max), value: (row) => row.max },
  ];
}
