/** Which units stood by their figures when a report was closed. */
import { h } from '../../core/view.js';
import { dateTime, whole } from '../../core/format.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Nothing } from '../../parts/states.js';
import { Table } from '../../parts/table.js';

export function Standing({ report }) {
  const rows = report.content?.data ?? [];
  if (rows.length === 0) {
    return h(Nothing, {}, t('standing.none'));
  }
  return h(Table, {
    caption: t('standing.title'),
    columns: columns(),
    rows,
    rowKey: (row) => row.unit,
    long: true,
    file: `${t('standing.title')} ${report.name} ${nameOf(report.period)}`,
    note: h('p', { class: 'hint' }, t('standing.count', whole(rows.filter((row) => row.confirmedAt).length), whole(rows.length))),
  });
}

function timeText(row) {
  if (!row.confirmedAt) {
    return t('none');
  }
  return row.inTime === undefined || row.inTime === null ? t('standing.noDeadline') : t(row.inTime ? 'standing.inTime' : 'standing.late');
}

/** Whether what a unit confirmed is still what there is. */
export function ChangedSince({ changed }) {
  if (changed === undefined || changed === null) {
    return t('none');
  }
  return h('span', { class: changed ? 'task-state task-DUE_SOON' : 'task-state' }, `${changed ? '⚠ ' : ''}${t(`standing.changed.${changed}`)}`);
}

function columns() {
  return [
    { key: 'unit', label: t('standing.unit'), head: true, first: 'up', value: (row) => row.name },
    { key: 'confirmed', label: t('standing.confirmed'), first: 'up', value: (row) => row.confirmedAt, cell: (row) => (row.confirmedAt ? dateTime(row.confirmedAt) : h('span', { class: 'muted' }, `– ${t('standing.silent')}`)) },
    { key: 'state', label: t('standing.state'), value: timeText },
    {
      key: 'changed',
      label: t('standing.changed'),
      value: (row) => (row.confirmedAt ? t(`standing.changed.${Boolean(row.changedSince)}`) : null),
      cell: (row) => h(ChangedSince, { changed: row.changedSince }),
    },
    { key: 'arrival', label: t('standing.arrival'), first: 'up', value: (row) => row.lastArrival, cell: (row) => (row.lastArrival ? dateTime(row.lastArrival) : t('standing.arrival.none')) },
    { key: 'remark', label: t('standing.remark'), wide: true, value: (row) => row.remark },
  ];
}
