/** Hồ sơ trễ hạn: causes and apologies for many dossiers at once. */
import { h, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { namesOf } from '../../../core/catalogue.js';
import { useData } from '../../../core/data.js';
import { day, localDay, whole } from '../../../core/format.js';
import * as periods from '../../../core/period.js';
import { t } from '../../../core/text.js';
import { Field, Segments } from '../../../parts/controls.js';
import { Pager } from '../../../parts/pager.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { columns, keyOf } from './columns.js';
import { Lateness } from './lateness.js';
import { usePicked } from './picked.js';

const SIZE = 100;
const kinds = ['overdue', 'resolved-late'];
const lacks = ['any', 'cause', 'apology', 'all'];

/** What a list asks the interface: open dossiers as they are now, resolved ones by the days of the period. */
function questionOf(state, kind, lack) {
  const shared = { state: kind, lack: lack === 'all' ? '' : lack };
  if (kind === 'overdue') {
    return shared;
  }
  const { from, to } = periods.days(periods.parse(state.period), state.cutoff);
  return { ...shared, from, at: to < localDay(new Date()) ? to : '' };
}

export function Late({ state, go, change, choice }) {
  const { unit, lang } = state;
  const kind = kinds.includes(state.late) ? state.late : kinds[0];
  const lack = lacks.includes(state.lack) ? state.lack : lacks[0];
  const question = questionOf(state, kind, lack);
  const asked = JSON.stringify(question);
  const [at, setAt] = useState({ asked, page: 0, again: 0 });
  const page = at.asked === asked ? at.page : 0;
  const picked = usePicked(asked);
  const [results, setResults] = useState(new Map());
  const catalogue = useData(`catalogue ${lang}`, (signal) => api.catalogue(signal)).value;
  const part = useData([unit, asked, page].join(' '), (signal) => api.dossiers(unit, { ...question, page, size: SIZE }, signal), at.again);
  const choose = (name, usual) => (value) => change({ [name]: value === usual ? '' : value });
  const again = () => {
    setResults(new Map());
    picked.clear();
    setAt({ asked, page, again: at.again + 1 });
  };
  return h(
    'section',
    { class: 'panel', id: 'late-entry', 'aria-labelledby': 'late-entry-title' },
    h('h2', { id: 'late-entry-title' }, t(`entry.late.${kind}`)),
    h('p', { class: 'hint' }, kind === 'overdue' ? t('late.now') : t('entry.late.period', day(question.from), day(question.at || localDay(new Date())))),
    h(
      'div',
      { class: 'entry-tools' },
      h(Segments, { name: 'late', value: kind, options: kinds.map((value) => ({ value, label: t(`entry.late.kind.${value}`) })), choose: choose('late', kinds[0]) }),
      h(
        Field,
        { id: 'lack', label: t('entry.lack') },
        h('select', { id: 'lack', value: lack, onchange: (event) => choose('lack', lacks[0])(event.target.value) }, lacks.map((value) => h('option', { key: value, value, selected: value === lack }, t(`entry.lack.${value}`)))),
      ),
    ),
    h(Shown, { part, rows: 8 }, ({ items, total }) => {
      if (total === 0) {
        return h(Nothing, {}, t('entry.late.none'));
      }
      const rows = items.map((row) => ({ ...row, ...(results.get(keyOf(row))?.values ?? {}), result: results.get(keyOf(row)) }));
      return [
        h(Picks, { picked, rows, total, all: () => api.allDossiers(unit, question), again }),
        h(Table, {
          id: 'late-table',
          caption: t(`entry.late.${kind}`),
          columns: columns({ state, go, picked, rows, names: namesOf(catalogue, 'procedure') }),
          rows,
          rowKey: keyOf,
          rowClass: (row) => (picked.has(row) ? 'picked' : undefined),
          file: `${t(`entry.late.${kind}`)} ${choice.name}`,
          exported: () => api.allDossiers(unit, question),
        }),
        h(Pager, { page, size: SIZE, total, turn: (to) => setAt({ asked, page: to, again: at.again }) }),
        h(Lateness, { picked, told: (more) => setResults((now) => new Map([...now, ...more])) }),
      ];
    }),
  );
}

function Picks({ picked, rows, total, all, again }) {
  const [busy, setBusy] = useState(false);
  const every = rows.length > 0 && rows.every((row) => picked.has(row));
  const takeAll = async () => {
    setBusy(true);
    picked.set(await all().catch(() => []), true);
    setBusy(false);
  };
  return h(
    'div',
    { class: 'entry-tools', id: 'picks' },
    h(
      'label',
      { class: 'check' },
      h('input', { type: 'checkbox', id: 'pick-page', checked: every, onchange: (event) => picked.set(rows, event.target.checked) }),
      t('entry.pick.page', whole(rows.length)),
    ),
    total > rows.length ? h('button', { type: 'button', class: 'button small', id: 'pick-all', disabled: busy, onclick: takeAll }, t('entry.pick.all', whole(total))) : null,
    picked.size > 0 ? h('button', { type: 'button', class: 'button small', onclick: picked.clear }, t('entry.pick.none')) : null,
    h('button', { type: 'button', class: 'button small', id: 'again', onclick: again }, t('entry.again')),
    h('span', { class: 'hint' }, t('entry.pick.hint')),
  );
}
