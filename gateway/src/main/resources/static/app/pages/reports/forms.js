/** The forms of a report (biểu II.06a/VPCP/KSTT) and the sums that must hold in them. */
import { h } from '../../core/view.js';
import { whole } from '../../core/format.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Nothing } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { Same } from './files.js';

export function Checks({ report }) {
  const rows = report.checks ?? [];
  if (rows.length === 0) {
    return h(Nothing, {}, t('checks.none'));
  }
  return h(Table, {
    id: 'checks-table',
    caption: t('checks.title'),
    columns: checkColumns(),
    rows,
    rowKey: (row) => `${row.form} ${row.name}`,
    file: titled(t('checks.title'), report),
    note: report.unresolved ? h('p', { class: 'hint' }, t('checks.unresolved', whole(report.unresolved))) : null,
  });
}

/** The sums of a form, column by column as they are printed. */
export function FormTotals({ form, report }) {
  const title = t('forms.totals', form.code);
  return h(
    'div',
    { class: 'form-totals', 'data-form': form.code },
    h('h4', {}, title),
    h('p', { class: 'hint' }, form.title),
    h(Table, {
      caption: title,
      columns: totalColumns(),
      rows: form.header.filter((column) => form.total[column.number] !== undefined).map((column) => ({ ...column, value: form.total[column.number] })),
      rowKey: (row) => row.number,
      file: titled(title, report),
    }),
    h(
      'details',
      { class: 'fold' },
      h('summary', {}, t('forms.rows', whole(form.rows.length))),
      form.rows.length === 0 ? h(Nothing, {}, t('forms.none')) : h(Rows, { form, report }),
    ),
  );
}

function Rows({ form, report }) {
  const counted = form.header.filter((column) => form.total[column.number] !== undefined);
  const columns = [
    { key: 'name', label: t('forms.name.SECTOR'), head: true, value: (row) => row.name },
    ...counted.map(({ number, title }) => ({
      key: `c${number}`,
      label: `(${number})`,
      title: `(${number}) ${title}`,
      number: true,
      value: (row) => row.columns[number] ?? 0,
      cell: (row) => whole(row.columns[number] ?? 0),
    })),
  ];
  const rows = [...form.rows, { key: '|total', name: t('forms.total'), columns: form.total }];
  return h(Table, { caption: form.title, columns, rows, rowKey: (row) => row.key, rowClass: (row) => (row.key === '|total' ? 'total' : undefined), file: titled(form.code, report) });
}

function titled(title, report) {
  return `${title} ${report.name} ${nameOf(report.period)}`;
}

function checkColumns() {
  return [
    { key: 'form', label: t('checks.form'), value: (row) => row.form },
    { key: 'name', label: t('checks.name'), head: true, value: (row) => row.name },
    { key: 'left', label: t('checks.left'), number: true, value: (row) => row.left, cell: (row) => whole(row.left) },
    { key: 'right', label: t('checks.right'), number: true, value: (row) => row.right, cell: (row) => whole(row.right) },
    { key: 'ok', label: t('checks.ok'), value: (row) => t(`checks.ok.${row.ok}`), cell: (row) => h(Same, { ok: row.ok, yes: 'checks.ok.true', no: 'checks.ok.false' }) },
  ];
}

function totalColumns() {
  return [
    { key: 'number', label: t('forms.column'), value: (row) => `(${row.number})` },
    { key: 'what', label: t('forms.what'), head: true, value: (row) => row.title },
    { key: 'value', label: t('forms.value'), number: true, value: (row) => row.value, cell: (row) => whole(row.value) },
  ];
}
