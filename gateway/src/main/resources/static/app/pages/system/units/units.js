/** Đơn vị: units with superior, validity and successors; found as one types, changed by the administrator. */
import { h, useEffect, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { onPage } from '../../../core/address.js';
import { useData } from '../../../core/data.js';
import { day, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';
import { Link } from '../../../parts/frame.js';
import { Pager } from '../../../parts/pager.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { UnitEditor } from './editor.js';
import { UnitsFile } from './file.js';

const SIZE = 50;
const MOST = 5000;
const TYPING_MILLIS = 200;
export const levels = ['PROVINCE', 'DISTRICT', 'WARD', 'AGENCY'];

export function Units({ state, go, change }) {
  const { lang } = state;
  const [again, setAgain] = useState(0);
  const question = { q: useSettled(state.q ?? ''), level: levels.includes(state.level) ? state.level : '', parent: state.parent ?? '' };
  const asked = JSON.stringify(question);
  const [at, setAt] = useState({ asked, page: 0 });
  const page = at.asked === asked ? at.page : 0;
  const part = useData([asked, page, lang].join(' '), (signal) => api.units({ ...question, page, size: SIZE }, signal), again, true);
  const provinces = useData(`provinces ${lang}`, (signal) => api.provinces(signal)).value ?? [];
  const here = (code) => onPage(state, 'system', { view: 'units', q: state.q, level: state.level, parent: state.parent, code });
  const changed = () => setAgain((n) => n + 1);
  return [
    state.code ? h(UnitEditor, { key: state.code, code: state.code, lang, go, back: here(), changed }) : null,
    h(
      'section',
      { class: 'panel', id: 'units', 'aria-labelledby': 'units-title' },
      h('h2', { id: 'units-title' }, t('system.units')),
      h(Filter, { state, change, provinces, go, here }),
      h(Shown, { part, rows: 8 }, ({ items, total }) =>
        total === 0
          ? h(Nothing, {}, t('system.units.none'))
          : [
              h(Table, {
                id: 'units-table',
                caption: t('system.units'),
                columns: columns({ go, here, provinces }),
                rows: items,
                rowKey: (row) => row.code,
                rowClass: (row) => (row.code === state.code ? 'picked' : undefined),
                file: t('system.units'),
                exported: () => api.units({ ...question, size: MOST }).then((answer) => answer.items),
                note: h('p', { class: 'hint', role: 'status' }, t('system.units.count', whole(total))),
              }),
              h(Pager, { page, size: SIZE, total, turn: (to) => setAt({ asked, page: to }) }),
            ],
      ),
    ),
    h(UnitsFile, { changed }),
  ];
}

/** What was typed, once the typing rests. */
function useSettled(text) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function Filter({ state, change, provinces, go, here }) {
  const options = (values, chosen) => [h('option', { value: '' }, t('system.units.all')), ...values.map(({ code, name }) => h('option', { key: code, value: code, selected: code === chosen }, name))];
  return h(
    'div',
    { class: 'entry-tools' },
    h(Field, { id: 'units-q', label: t('system.units.search') }, h('input', { id: 'units-q', type: 'search', autocomplete: 'off', value: state.q ?? '', placeholder: t('unit.choose.hint'), oninput: (event) => change({ q: event.target.value }) })),
    h(Field, { id: 'level', label: t('system.level') }, h('select', { id: 'level', onchange: (event) => change({ level: event.target.value }) }, options(levels.map((code) => ({ code, name: t(`level.${code}`) })), state.level))),
    h(Field, { id: 'parent', label: t('system.parent') }, h('select', { id: 'parent', onchange: (event) => change({ parent: event.target.value }) }, options(provinces, state.parent))),
    h(Link, { to: here('+'), go, id: 'new-unit', class: 'button' }, t('system.units.new')),
  );
}

function columns({ go, here, provinces }) {
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  const validity = (row) => [row.validFrom && t('system.from', day(row.validFrom)), row.validTo && t('system.to', day(row.validTo))].filter(Boolean).join(', ');
  return [
    { key: 'name', label: t('system.name'), head: true, first: 'up', value: (row) => row.name, cell: (row) => h(Link, { to: here(row.code), go, 'aria-label': t('system.units.edit', row.name) }, row.name) },
    { key: 'code', label: t('system.code'), first: 'up', value: (row) => row.code },
    { key: 'level', label: t('system.level'), first: 'up', value: (row) => t(`level.${row.level}`) },
    { key: 'parent', label: t('system.parent'), first: 'up', value: (row) => (row.parent ? (names.get(row.parent) ?? row.parent) : null) },
    { key: 'validity', label: t('system.validity'), value: validity, cell: (row) => validity(row) || h('span', { class: 'muted' }, t('system.valid')) },
    { key: 'successors', label: t('system.successors'), value: (row) => row.successors?.join(', ') || null },
    { key: 'aliases', label: t('system.aliases'), wide: true, value: (row) => row.aliases?.join(', ') || null },
  ];
}
