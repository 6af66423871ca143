/** The closed and closing reports of a unit, the newest first. */
import { h, useEffect, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { useData } from '../../core/data.js';
import { dateTime } from '../../core/format.js';
import { useBeat } from '../../core/live.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Segments } from '../../parts/controls.js';
import { Link } from '../../parts/frame.js';
import { HashText } from '../../parts/hash.js';
import { Nothing, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { Files, Status } from './files.js';
import { CLOSING_SECONDS } from './waiting.js';

export function ReportList({ state, go, change, name, made }) {
  const { unit, period, every, lang } = state;
  const asked = every ? undefined : period;
  const [closing, setClosing] = useState(false);
  const beat = useBeat(CLOSING_SECONDS, closing);
  const part = useData([unit, asked, lang].join(' '), (signal) => api.reports(unit, asked, signal), `${made} ${beat}`);
  useEffect(() => setClosing(part.value?.some((row) => row.status === 'CLOSING') ?? false), [part.value]);
  return h(
    'section',
    { class: 'panel', id: 'report-list', 'aria-labelledby': 'report-list-title' },
    h('h2', { id: 'report-list-title' }, t('reports.list')),
    h(
      'fieldset',
      { class: 'choice' },
      h('legend', { class: 'unseen' }, t('reports.which')),
      h(Segments, {
        name: 'every',
        value: every ? 'every' : 'this',
        options: ['this', 'every'].map((value) => ({ value, label: t(`reports.${value}`) })),
        choose: (value) => change({ every: value === 'every' ? '1' : '' }),
      }),
    ),
    h(Shown, { part, rows: 3 }, (items) =>
      items.length === 0
        ? h(Nothing, {}, t('reports.none'))
        : h(Table, { caption: t('reports.list'), columns: columns({ state, go }), rows: items, rowKey: (row) => row.id, file: `${t('page.reports')} ${name}` }),
    ),
  );
}

function columns({ state, go }) {
  return [
    {
      key: 'period',
      label: t('reports.period'),
      head: true,
      value: (row) => nameOf(row.period),
      cell: (row) => [
        h(Link, { to: onPage(state, 'reports', { report: row.id, every: state.every }), go, 'aria-label': t('reports.open', nameOf(row.period), row.revision) }, nameOf(row.period)),
        h('span', { class: 'under' }, t(`cutoff.short.${row.cutoff}`)),
      ],
    },
    { key: 'revision', label: t('reports.revision'), number: true, first: 'down', value: (row) => row.revision },
    { key: 'status', label: t('reports.status'), value: (row) => t(`reports.status.${row.status}`), cell: (row) => h(Status, { code: row.status }) },
    { key: 'created', label: t('reports.createdAt'), first: 'down', value: (row) => row.createdAt, cell: (row) => dateTime(row.createdAt) },
    { key: 'hash', label: t('reports.hash'), value: (row) => row.hash, cell: (row) => h(HashText, { hash: row.hash }) },
    { key: 'files', label: t('reports.files'), cell: (row) => (row.status === 'CLOSED' ? h(Files, { report: row }) : t('none')) },
  ];
}
