/** The columns of a late dossier to be explained. */
import { h } from '../../../core/view.js';
import { onPage } from '../../../core/address.js';
import { dateTime, day, localDay, whole } from '../../../core/format.js';
import { t, tOr } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';

/** A code is unique within its unit. */
export function keyOf({ unit, code }) {
  return `${unit} ${code}`;
}

export function columns({ state, go, picked, rows, names }) {
  const pick = (row) =>
    h('input', {
      type: 'checkbox',
      class: 'pick',
      'aria-label': t('entry.pick.one', row.code),
      checked: picked.has(row),
      onclick: (event) => picked.toggle(rows, rows.findIndex((each) => keyOf(each) === keyOf(row)), event.target.checked, event.shiftKey),
    });
  return [
    { key: 'pick', label: t('entry.pick'), cell: pick },
    { key: 'code', label: t('dossier.code'), head: true, value: (row) => row.code, cell: (row) => h(Link, { to: onPage(state, 'dossiers', { unit: row.unit, code: row.code }), go }, row.code) },
    { key: 'unit', label: t('matrix.unit'), wide: true, value: (row) => row.unitName },
    { key: 'procedure', label: t('dossier.procedure'), value: (row) => names(row.procedure) },
    { key: 'due', label: t('dossier.due'), value: (row) => row.dueAt, cell: (row) => dateTime(row.dueAt) },
    { key: 'days', label: t('dossier.daysLate'), number: true, value: (row) => row.daysLate, cell: (row) => t('dossier.late', whole(row.daysLate)) },
    { key: 'cause', label: t('dossier.cause'), value: (row) => (row.cause ? tOr(`cause.${row.cause}`, row.cause) : null), cell: (row) => h(Cause, { row }) },
    { key: 'note', label: t('entry.note'), wide: true, value: (row) => row.note },
    { key: 'apology', label: t('dossier.apology'), value: (row) => row.apologizedAt, cell: (row) => h(Apology, { row }) },
    { key: 'result', label: t('entry.result'), cell: (row) => h(Result, { result: row.result }) },
  ];
}

function Cause({ row }) {
  return row.cause ? tOr(`cause.${row.cause}`, row.cause) : h('span', { class: 'muted' }, t('cause.none'));
}

/** The day on which it was given, as people here count days. */
function Apology({ row }) {
  return row.apologizedAt ? `✓ ${day(localDay(new Date(row.apologizedAt)))}` : h('span', { class: 'muted' }, t('dossier.noApology'));
}

/** What became of what was sent. */
export function Result({ result }) {
  if (!result) {
    return null;
  }
  return result.taken
    ? h('span', { class: 'state state-good' }, `✓ ${t('entry.taken')}`)
    : h('span', { class: 'state state-bad' }, `✕ ${result.message}`);
}
