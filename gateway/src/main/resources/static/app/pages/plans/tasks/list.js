/** Nhiệm vụ: the tasks of all plans in force of a unit and the units below it, what is due first at the top. */
import { h, useState } from '../../../core/view.js';
import { useData } from '../../../core/data.js';
import { whole } from '../../../core/format.js';
import { matches } from '../../../core/order.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Pager } from '../../../parts/pager.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { onView } from '../address.js';
import { plansApi } from '../api.js';
import { PlansHead, Section } from '../head.js';
import { useUnits } from '../units.js';
import { AtDay, dayOf, later } from './day.js';
import { Counts, Filters } from './filters.js';
import { columns } from './columns.js';
import { distinct } from './deliveries-of.js';
import { stateParameter } from '../../../parts/task-state.js';

const SIZE = 50;

/** {ask(page, size, signal), all()}: by the list, or, where a time is chosen in which they are due, by the deliveries. */
function source({ unit, state: code, lead, q, due }, at) {
  const question = { unit, at, state: stateParameter(code), lead, text: q };
  if (!due) {
    return { ask: (page, size, signal) => plansApi.tasks({ ...question, page, size }, signal), all: () => plansApi.allTasks(question) };
  }
  const fits = (row) => (!code || row.state === code) && matches(row.lead.join(' '), lead ?? '') && matches(`${row.number} ${row.section} ${row.content}`, q ?? '');
  const all = async (signal) => distinct(await plansApi.occurrences({ unit, at, from: at, to: later(at, Number(due)) }, signal)).filter(fits);
  const ask = async (page, size, signal) => {
    const rows = await all(signal);
    return { items: rows.slice(page * size, (page + 1) * size), total: rows.length };
  };
  return { ask, all: () => all() };
}

export function TaskList(props) {
  const { state, go, change } = props;
  const near = useUnits(state);
  const at = dayOf(state);
  const asked = JSON.stringify([state.unit, state.state, state.lead, state.q, state.due, at]);
  const [turned, setTurned] = useState({ asked, page: 0 });
  const page = turned.asked === asked ? turned.page : 0;
  const from = source(state, at);
  const part = useData(`${asked} ${page} ${state.lang}`, (signal) => from.ask(page, SIZE, signal), 0, true);
  const counts = useData(`counts ${state.unit} ${at}`, (signal) => plansApi.counts({ unit: state.unit, at }, signal), 0, true);
  return [
    h(PlansHead, { ...props, near, view: 'tasks' }, h(AtDay, { state, change })),
    h(Counts, { state, change, counts: counts.value }),
    h(
      Section,
      { id: 'task-list', title: t('plans.tasks.list') },
      h(Filters, { state, change }),
      h(Shown, { part, rows: 6 }, ({ items, total }) =>
        total === 0
          ? h(Empty, { state, go })
          : [
              h(Table, {
                id: 'task-table',
                caption: t('plans.tasks.list'),
                columns: columns({ state, go }),
                rows: items,
                rowKey: (row) => `${row.plan} ${row.task} ${row.due}`,
                file: `${t('plans.tasks.list')} ${near.name}`,
                exported: from.all,
                note: h('p', { class: 'hint', role: 'status' }, t('plans.tasks.found', whole(total))),
              }),
              h(Pager, { page, size: SIZE, total, turn: (to) => setTurned({ asked, page: to }) }),
            ],
      ),
    ),
  ];
}

function Empty({ state, go }) {
  const narrowed = state.state || state.lead || state.q || state.due;
  return narrowed ? h(Nothing, {}, t('plans.tasks.narrowed')) : h('div', { class: 'empty' }, h('p', { class: 'empty-title' }, t('tasks.none')), h('p', {}, h(Link, { to: onView(state, 'import'), go, class: 'button' }, t('plans.tab.import'))));
}
