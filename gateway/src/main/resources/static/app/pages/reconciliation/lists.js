/** The three lists of a day with their digests, and the dossiers of one of them. */
import { h, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { namesOf } from '../../core/catalogue.js';
import { useData } from '../../core/data.js';
import { whole } from '../../core/format.js';
import { useMoves } from '../../core/live.js';
import { t } from '../../core/text.js';
import { Segments } from '../../parts/controls.js';
import { ExportButtons } from '../../parts/export.js';
import { HashText } from '../../parts/hash.js';
import { Pager } from '../../parts/pager.js';
import { Nothing, Shown, Waiting } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { Compare } from './compare.js';
import { columns } from './columns.js';

const SIZE = 50;
export const names = ['accepted', 'resolved', 'open'];

export function Lists({ state, go, change, day, list }) {
  const { unit, lang } = state;
  const [at, setAt] = useState({ list, page: 0 });
  const page = at.list === list ? at.page : 0;
  const moves = useMoves(unit);
  const catalogue = useData(`catalogue ${lang}`, (signal) => api.catalogue(signal)).value;
  const part = useData([list, page, lang].join(' '), (signal) => api.reconciliation(unit, { day, list, page, size: SIZE }, signal), moves, true);
  const shape = columns({ state, go, procedures: namesOf(catalogue, 'procedure') });
  const choose = (chosen) => {
    setAt({ list: chosen, page: 0 });
    change({ list: chosen });
  };
  return [
    h(
      'section',
      { class: 'panel', id: 'day-lists', 'aria-labelledby': 'day-lists-title' },
      h('h2', { id: 'day-lists-title' }, t('reconciliation.lists')),
      h(Shown, { part, rows: 3 }, (value) => [
        h('ul', { class: 'day-figures' }, names.map((name) => h(Figure, { key: name, name, value: value[name] }))),
        h('details', { class: 'fold' }, h('summary', {}, t('reconciliation.digestOf')), h('p', {}, value.digestOf)),
      ]),
    ),
    part.state === 'failed' ? null : h(Chosen, { part, unit, day, list, shape, choose, turn: (to) => setAt({ list, page: to }) }),
    h(Compare, { key: list, state, day, list, shape, go }),
  ];
}

function Figure({ name, value }) {
  return h(
    'li',
    { id: `figure-${name}`, class: 'day-figure' },
    h('h3', {}, t(`reconciliation.${name}`)),
    h('p', { class: 'day-count' }, whole(value.count)),
    h(HashText, { hash: value.digest }),
  );
}

function Chosen({ part, unit, day, list, shape, choose, turn }) {
  return h(
    'section',
    { class: 'panel', id: 'day-dossiers', 'aria-labelledby': 'day-dossiers-title' },
    h('h2', { id: 'day-dossiers-title' }, t('reconciliation.dossiers')),
    h(
      'div',
      { class: 'day-tools' },
      h(Segments, { name: 'list', value: list, options: names.map((name) => ({ value: name, label: t(`reconciliation.${name}`) })), choose }),
      h(ExportButtons, { name: fileOf(unit, day, list), columns: shape, rows: () => api.allReconciled(unit, { day, list }) }),
      h('a', { class: 'file', id: 'csv-all', href: api.reconciliationFile(unit, { day }), download: '' }, t('reconciliation.csv.all')),
    ),
    h(Shown, { part, rows: 6 }, (value) => h(Dossiers, { value, list, shape, turn })),
  );
}

const fileOf = (unit, day, list) => [t('reconciliation.title'), t(`reconciliation.${list}`), unit, day].join(' ');

/** While another list is on its way the last answer tells of the one before. */
function Dossiers({ value, list, shape, turn }) {
  if (value.list !== list) {
    return h(Waiting, { rows: 6 });
  }
  return value.total === 0
    ? h(Nothing, {}, t('reconciliation.none'))
    : [
        h(Table, { id: 'day-table', caption: t(`reconciliation.${list}`), columns: shape, rows: value.items, rowKey: (row) => `${row.unit} ${row.code}` }),
        h(Pager, { page: value.page, size: SIZE, total: value.total, turn }),
      ];
}
