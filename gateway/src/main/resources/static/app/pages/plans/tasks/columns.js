/** The columns of a task in a list. */
import { h } from '../../../core/view.js';
import { day } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { onPlan, onTask } from '../address.js';
import { leftText, timeName } from '../words.js';
import { TaskState } from '../../../parts/task-state.js';

export function columns({ state, go }) {
  return [
    { key: 'number', label: t('tasks.number'), wide: true, value: (row) => row.number },
    {
      key: 'content',
      label: t('plans.task.content'),
      head: true,
      value: (row) => row.content,
      cell: (row) => [h(Link, { to: onTask(state, row.plan, row.task, { due: row.due }), go, class: 'clamped' }, row.content), h('span', { class: 'under' }, row.section)],
    },
    { key: 'lead', label: t('plans.task.lead'), first: 'up', value: (row) => row.lead.join(', ') || null },
    { key: 'unit', label: t('plans.unit'), first: 'up', value: (row) => row.unitName },
    { key: 'due', label: t('tasks.due'), first: 'up', value: (row) => row.due, cell: (row) => (row.due ? h(Due, { row }) : t('none')) },
    { key: 'state', label: t('tasks.state'), first: 'up', value: (row) => t(`task.${row.state}`), cell: (row) => h(TaskState, { code: row.state }) },
    { key: 'plan', label: t('plans.plan'), wide: true, value: (row) => row.plan, cell: (row) => h(Link, { to: onPlan(state, row.plan), go }, timeName(row)) },
  ];
}

/** The last day in time, how far it is, and the last working day where that is another one. */
export function Due({ row }) {
  const { due, daysLeft, lastWorkingDay, state } = row;
  return [
    h('span', { class: 'line' }, day(due)),
    state === 'DONE' ? null : h('span', { class: 'under' }, leftText(daysLeft)),
    lastWorkingDay && lastWorkingDay !== due ? h('span', { class: 'under' }, t('plans.due.working', day(lastWorkingDay))) : null,
  ];
}
