/** The plans of a unit and of all below it. */
import { h, useState } from '../../../core/view.js';
import { useData } from '../../../core/data.js';
import { localDay, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';
import { Link } from '../../../parts/frame.js';
import { Pager } from '../../../parts/pager.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { onView } from '../address.js';
import { plansApi } from '../api.js';
import { PlansHead, Section } from '../head.js';
import { useUnits } from '../units.js';
import { columns } from './columns.js';

const SIZE = 50;
const FIRST_YEAR = 2023;
const statuses = ['DRAFT', 'PUBLISHED', 'SUPERSEDED'];

export function PlanList(props) {
  const { state, go } = props;
  const { unit, year, status, q, lang } = state;
  const question = { within: unit, year, status, text: q };
  const asked = JSON.stringify(question);
  const [at, setAt] = useState({ asked, page: 0 });
  const page = at.asked === asked ? at.page : 0;
  const part = useData([asked, page, lang].join(' '), (signal) => plansApi.list({ ...question, page, size: SIZE }, signal), 0, true);
  const near = useUnits(state, (part.value?.items ?? []).map((plan) => plan.unit));
  const shape = columns({ state, go, nameOf: near.nameOf });
  return [
    h(PlansHead, { ...props, near, view: 'list' }),
    h(
      Section,
      { id: 'plan-list', title: t('plans.list') },
      h(Filters, props),
      h(Shown, { part, rows: 6 }, ({ items, total }) =>
        total === 0
          ? h(Empty, { state, go, narrowed: Boolean(year || status || q) })
          : [
              h(Table, {
                id: 'plan-table',
                caption: t('plans.list'),
                columns: shape,
                rows: items,
                rowKey: (row) => row.id,
                file: `${t('plans.list')} ${near.name}`,
                exported: () => plansApi.all(question),
                note: h('p', { class: 'hint', role: 'status' }, t('plans.count', whole(total))),
              }),
              h(Pager, { page, size: SIZE, total, turn: (to) => setAt({ asked, page: to }) }),
            ],
      ),
    ),
  ];
}

function Filters({ state, change }) {
  const newest = Number(localDay(new Date()).slice(0, 4)) + 1;
  const years = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => String(newest - index));
  const choice = (name, values, label, wordOf) =>
    h(
      Field,
      { id: `plan-${name}`, label },
      h(
        'select',
        { id: `plan-${name}`, onchange: (event) => change({ [name]: event.target.value }) },
        h('option', { value: '' }, t(`plans.${name}.any`)),
        values.map((value) => h('option', { key: value, value, selected: state[name] === value }, wordOf(value))),
      ),
    );
  return h(
    'div',
    { class: 'filters', role: 'group', 'aria-label': t('plans.filters') },
    choice('year', years, t('plans.year'), (year) => year),
    choice('status', statuses, t('plans.status'), (status) => t(`plans.status.${status}`)),
    h(
      Field,
      { id: 'plan-q', label: t('plans.q') },
      h('input', { id: 'plan-q', type: 'search', value: state.q ?? '', placeholder: t('plans.q.hint'), oninput: (event) => change({ q: event.target.value }) }),
    ),
  );
}

function Empty({ state, go, narrowed }) {
  return narrowed
    ? h(Nothing, {}, t('plans.none.narrowed'))
    : h(
        'div',
        { class: 'empty', id: 'plans-empty' },
        h('p', { class: 'empty-title' }, t('plans.none')),
        h('p', {}, t('plans.none.formats')),
        h(
          'p',
          { class: 'buttons' },
          h(Link, { to: onView(state, 'import'), go, class: 'button primary' }, t('plans.tab.import')),
          h('a', { class: 'button', href: plansApi.template({ unit: state.unit }), download: '' }, t('import.template')),
        ),
      );
}
