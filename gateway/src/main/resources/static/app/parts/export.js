/** Taking a table away: csv is made here, xlsx by the gateway. */
import { h, useState } from '../core/view.js';
import { api } from '../core/api.js';
import { folded } from '../core/order.js';
import { t } from '../core/text.js';

const FORMULA = /^[=+\-@\t\r]/;
const BUSY_CLASS = 'button small busy';

/** `rows` may be a function that fetches them all first. */
export function ExportButtons({ name, columns, rows }) {
  const [state, setState] = useState('');
  const taken = columns.filter((column) => column.value);
  const table = async () => ({
    name,
    header: taken.map((column) => column.title ?? column.label),
    rows: (typeof rows === 'function' ? await rows() : rows).map((row) => taken.map((column) => column.value(row) ?? null)),
  });
  const take = async (kind, make) => {
    setState('busy');
    try {
      save(await make(await table()), `${fileName(name)}.${kind}`);
      setState('');
    } catch (problem) {
      setState(problem.message);
    }
  };
  const sheet = () => take('xlsx', (made) => api.sheet(made));
  const csv = () => take('csv', (made) => new Blob([asCsv(made)], { type: 'text/csv;charset=utf-8' }));
  return h(
    'span',
    { class: 'exports', role: 'group', 'aria-label': t('export.label', name) },
    h(
      'button',
      { type: 'button', class: state === 'busy' ? BUSY_CLASS : 'button small', 'data-export': 'xlsx', disabled: state === 'busy', onclick: sheet },
      state === 'busy' ? t('export.busy') : t('export.xlsx'),
    ),
    h('button', { type: 'button', class: 'button small', 'data-export': 'csv', onclick: csv }, t('export.csv')),
    state && state !== 'busy' ? h('span', { class: 'export-trouble', role: 'alert' }, state) : null,
  );
}

/** RFC 4180 with a byte order mark, so that spreadsheets read Vietnamese; a text that looks like a formula is quoted. */
export function asCsv({ header, rows }) {
  return `\ufeff${[header, ...rows].map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'number') {
    return String(value);
  }
  const safe = FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** “Chỉ số, quý I/2026” as chi-so-quy-i-2026. */
export function fileName(name) {
  return folded(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
