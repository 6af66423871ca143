/** The unit's tasks, what is due first at the top. */
import { h } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { day, whole } from '../../core/format.js';
import { t } from '../../core/text.js';
import { Link } from '../../parts/frame.js';
import { Nothing, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { TaskState } from '../../parts/task-state.js';

const SIZE = 10;

export function Tasks({ state, go, file }) {
  const part = useData(`tasks ${state.unit} ${state.lang}`, (signal) => api.tasks(state.unit, { page: 0, size: SIZE }, signal));
  return h(
    'section',
    { class: 'panel', id: 'tasks', 'aria-labelledby': 'tasks-title' },
    h('h2', { id: 'tasks-title' }, t('tasks.title')),
    h(Shown, { part, rows: 5 }, ({ items, total }) =>
      total === 0
        ? h(Nothing, {}, t('tasks.none'), ' ', h(Link, { to: onPage(state, 'plans', { view: 'import' }), go }, t('plans.tab.import')))
        : h(Table, {
            caption: t('tasks.title'),
            columns: columns({ state, go }),
            rows: items,
            rowKey: (row) => `${row.plan} ${row.task}`,
            file: file(t('tasks.title')),
            note: h('p', { class: 'hint' }, t('tasks.count', whole(items.length), whole(total)), ' ', h(Link, { to: onPage(state, 'plans', { view: 'tasks' }), go, id: 'to-tasks' }, t('tasks.all'))),
          }),
    ),
  );
}

function columns({ state, go }) {
  return [
    { key: 'number', label: t('tasks.number'), wide: true, value: (row) => row.number },
    { key: 'content', label: t('tasks.content'), head: true, value: (row) => row.content, cell: (row) => [h(Link, { to: onPage(state, 'plans', { unit: row.unit, plan: row.plan, task: row.task }), go }, row.content), h('span', { class: 'under' }, row.lead.join(', '))] },
    { key: 'due', label: t('tasks.due'), first: 'up', value: (row) => row.due, cell: (row) => (row.due ? day(row.due) : t('none')) },
    { key: 'state', label: t('tasks.state'), first: 'up', value: (row) => t(`task.${row.state}`), cell: (row) => h(TaskState, { code: row.state }) },
  ];
}
