/** Dữ liệu bị từ chối: what was refused and why, and the way to send it right. */
import { h, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { onPage } from '../../../core/address.js';
import { useData } from '../../../core/data.js';
import { dateTime, whole } from '../../../core/format.js';
import { t, tOr } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Pager } from '../../../parts/pager.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { Correction } from './correction.js';
import { fieldName, plainly, typeName } from './fields.js';

const SIZE = 50;

export function Rejected({ state, go, choice }) {
  const { unit, lang } = state;
  const [page, setPage] = useState(0);
  const [again, setAgain] = useState(0);
  const [sent, setSent] = useState({});
  const part = useData([unit, page, lang].join(' '), (signal) => api.rejections(unit, { page, size: SIZE }, signal), again);
  const names = new Map([choice.known, ...choice.below, ...choice.units].filter(Boolean).map(({ code, name }) => [code, name]));
  const here = (rejection) => onPage(state, 'entry', { view: 'rejected', rejection });
  const open = part.value?.items.find(({ id }) => id === state.rejection);
  return [
    state.rejection && part.state === 'ready'
      ? h(Correction, { key: state.rejection, rejection: open, unitName: names.get(open?.unit) ?? open?.unit, state, go, back: here(), sent: (id) => setSent((now) => ({ ...now, [id]: true })) })
      : null,
    h(
      'section',
      { class: 'panel', id: 'rejected', 'aria-labelledby': 'rejected-title' },
      h('h2', { id: 'rejected-title' }, t('rejections.title')),
      h('p', { class: 'hint' }, t('entry.rejected.lead')),
      h(Shown, { part, rows: 8 }, ({ items, total }) =>
        total === 0
          ? h(Nothing, {}, t('entry.rejected.none'))
          : [
              h(Table, {
                id: 'rejected-table',
                caption: t('rejections.title'),
                columns: columns({ names, go, here, sent }),
                rows: items,
                rowKey: (row) => row.id,
                rowClass: (row) => (row.id === state.rejection ? 'picked' : undefined),
                file: `${t('rejections.title')} ${choice.name}`,
                tools: h('button', { type: 'button', class: 'button small', id: 'again', onclick: () => setAgain((n) => n + 1) }, t('entry.again')),
                note: h('p', { class: 'hint' }, t('rejections.count', whole(items.length), whole(total))),
              }),
              h(Pager, { page, size: SIZE, total, turn: setPage }),
            ],
      ),
    ),
  ];
}

function columns({ names, go, here, sent }) {
  return [
    { key: 'at', label: t('rejections.at'), first: 'down', value: (row) => row.at, cell: (row) => dateTime(row.at) },
    { key: 'subject', label: t('rejections.subject'), head: true, first: 'up', value: (row) => row.subject ?? row.eventId, cell: (row) => row.subject ?? row.eventId ?? t('none') },
    { key: 'unit', label: t('matrix.unit'), first: 'up', value: (row) => names.get(row.unit) ?? row.unit, cell: (row) => names.get(row.unit) ?? (row.unit || t('entry.rejected.noUnit')) },
    { key: 'type', label: t('entry.rejected.type'), first: 'up', value: (row) => typeName(row.type) },
    { key: 'message', label: t('rejections.message'), value: (row) => plainly(row.message), cell: (row) => [plainly(row.message), row.field ? h('span', { class: 'under' }, t('rejections.field', fieldName(row.field))) : null] },
    { key: 'channel', label: t('entry.rejected.channel'), wide: true, first: 'up', value: (row) => tOr(`channel.${row.channel}`, row.channel) },
    { key: 'count', label: t('rejections.times'), number: true, first: 'down', value: (row) => row.count, cell: (row) => whole(row.count ?? 1) },
    { key: 'correct', label: t('entry.result'), cell: (row) => (sent[row.id] ? h('span', { class: 'state state-good' }, `✓ ${t('entry.rejected.sent')}`) : h(Link, { to: here(row.id), go, 'aria-label': t('entry.rejected.correct.label', row.subject ?? row.eventId ?? '') }, t('entry.rejected.correct'))) },
  ];
}
