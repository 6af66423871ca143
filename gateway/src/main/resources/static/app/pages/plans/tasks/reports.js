/** What was reported of a task, the newest first. */
import { h } from '../../../core/view.js';
import { day, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Nothing } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { EvidenceList } from './evidence.js';

function statusText({ done, percent }) {
  return done ? t('progress.done') : [t('progress.doing'), percent !== null && percent !== undefined && `${whole(percent)} %`].filter(Boolean).join(', ');
}

const plainEvidence = ({ evidence }) => evidence.map(({ number, file, link, date }) => [number ?? file ?? link, date && day(date)].filter(Boolean).join(' ')).join('; ');

export function Reports({ task }) {
  const rows = [...task.progress].sort((a, b) => (a.on < b.on ? 1 : -1));
  if (rows.length === 0) {
    return h(Nothing, {}, t('progress.none'));
  }
  const columns = [
    { key: 'on', label: t('progress.on'), head: true, first: 'down', value: (row) => row.on, cell: (row) => day(row.on) },
    {
      key: 'status',
      label: t('progress.status'),
      value: statusText,
      cell: (row) => [h('span', { class: row.done && !row.reopened ? 'task-state task-DONE' : 'task-state' }, `${row.done ? '✓' : '…'} ${statusText(row)}`), row.reopened ? h('span', { class: 'under' }, `⚠ ${t('progress.reopened', day(row.reopened.on), row.reopened.by, row.reopened.reason)}`) : null],
    },
    { key: 'occurrence', label: t('progress.occurrence'), value: (row) => row.occurrence, cell: (row) => (row.occurrence ? day(row.occurrence) : t('none')) },
    { key: 'note', label: t('progress.note'), value: (row) => row.note },
    { key: 'evidence', label: t('progress.evidence'), value: plainEvidence, cell: (row) => h(EvidenceList, row) },
    { key: 'by', label: t('progress.by'), wide: true, value: (row) => row.by },
  ];
  return h(Table, { id: 'report-table', caption: t('progress.reports'), columns, rows, rowKey: (row) => row.id, file: `${t('progress.reports')} ${task.number || task.id}` });
}
