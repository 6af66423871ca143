/** Dossiers that are overdue or due within two days, with cause and apology. */
import { h, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { namesOf } from '../../core/catalogue.js';
import { useData } from '../../core/data.js';
import { day, dateTime, localDay, whole } from '../../core/format.js';
import { t, tOr } from '../../core/text.js';
import { Segments } from '../../parts/controls.js';
import { Link } from '../../parts/frame.js';
import { Pager } from '../../parts/pager.js';
import { Nothing, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';

const SIZE = 25;
const states = ['overdue', 'due-soon'];

export function LateDossiers({ state, go, change, file, moves, view, catalogue }) {
  const [page, setPage] = useState(0);
  const kind = states.includes(state.late) ? state.late : states[0];
  const over = view && view.asOf === view.to;
  const question = { state: kind, at: over ? view.to : undefined };
  const key = view && [state.unit, kind, question.at, page, state.lang].join(' ');
  const part = useData(key, (signal) => api.dossiers(state.unit, { ...question, page, size: SIZE }, signal), moves);
  const title = t(`late.${kind}`);
  return h(
    'section',
    { class: 'panel', id: 'late', 'aria-labelledby': 'late-title' },
    h('h2', { id: 'late-title' }, t('late.title')),
    h('p', { class: 'hint' }, over ? t('late.at', day(view.to)) : t('late.now')),
    h(Segments, {
      name: 'late',
      value: kind,
      options: states.map((value) => ({ value, label: t(`late.${value}`) })),
      choose: (value) => {
        setPage(0);
        change({ late: value === states[0] ? '' : value });
      },
    }),
    h(Shown, { part, rows: 5 }, ({ items, total }) =>
      total === 0
        ? h(Nothing, {}, t(`late.none.${kind}`))
        : [
            h(Table, {
              caption: title,
              columns: columns({ state, go, names: namesOf(catalogue, 'procedure') }),
              rows: items,
              rowKey: (row) => `${row.unit} ${row.code}`,
              file: file(title),
              exported: () => api.allDossiers(state.unit, question),
              note: h('p', { class: 'hint' }, t('late.count', whole(total))),
            }),
            h(Pager, { page, size: SIZE, total, turn: setPage }),
          ],
    ),
  );
}

function columns({ state, go, names }) {
  return [
    { key: 'code', label: t('dossier.code'), head: true, value: (row) => row.code, cell: (row) => h(Link, { to: onPage(state, 'dossiers', { unit: row.unit, code: row.code }), go }, row.code) },
    { key: 'unit', label: t('matrix.unit'), wide: true, value: (row) => row.unitName },
    { key: 'procedure', label: t('dossier.procedure'), value: (row) => names(row.procedure) },
    { key: 'department', label: t('dossier.department'), wide: true, value: (row) => row.department },
    { key: 'due', label: t('dossier.due'), value: (row) => row.dueAt, cell: (row) => dateTime(row.dueAt) },
    { key: 'days', label: t('dossier.daysLate'), number: true, value: (row) => row.daysLate, cell: (row) => (row.daysLate > 0 ? t('dossier.late', whole(row.daysLate)) : t('dossier.left', whole(-row.daysLate))) },
    { key: 'cause', label: t('dossier.cause'), value: (row) => (row.cause ? tOr(`cause.${row.cause}`, row.cause) : null), cell: (row) => (row.cause ? tOr(`cause.${row.cause}`, row.cause) : h('span', { class: 'muted' }, t('cause.none'))) },
    { key: 'apology', label: t('dossier.apology'), value: (row) => row.apologizedAt, cell: (row) => (row.apologizedAt ? `✓ ${day(localDay(new Date(row.apologizedAt)))}` : h('span', { class: 'muted' }, t('dossier.noApology'))) },
  ];
}
