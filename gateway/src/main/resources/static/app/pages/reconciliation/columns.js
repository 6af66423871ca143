/** The columns of a dossier of a day's list. */
import { h } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { dateTime } from '../../core/format.js';
import { t } from '../../core/text.js';
import { Link } from '../../parts/frame.js';

/** A code that leads to all that is known of its dossier. */
export function CodeLink({ state, go, unit, code }) {
  return h(Link, { to: onPage(state, 'dossiers', { unit, code }), go }, code);
}

export function columns({ state, go, procedures }) {
  const time = (instant) => (instant ? dateTime(instant) : t('none'));
  return [
    { key: 'code', label: t('dossier.code'), head: true, first: 'up', value: (row) => row.code, cell: (row) => h(CodeLink, { state, go, unit: row.unit, code: row.code }) },
    { key: 'unit', label: t('matrix.unit'), first: 'up', value: (row) => row.unitName },
    { key: 'procedure', label: t('dossier.procedure'), first: 'up', wide: true, value: (row) => procedures(row.procedure) },
    { key: 'acceptedAt', label: t('reconciliation.acceptedAt'), first: 'up', value: (row) => row.acceptedAt, cell: (row) => time(row.acceptedAt) },
    { key: 'finishedAt', label: t('reconciliation.finishedAt'), first: 'up', value: (row) => row.finishedAt, cell: (row) => time(row.finishedAt) },
  ];
}
