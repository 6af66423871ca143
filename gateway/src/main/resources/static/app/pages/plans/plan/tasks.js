/** The tasks of one plan with their states at a day. */
import { h } from '../../../core/view.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Nothing } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { onTask } from '../address.js';
import { TaskState } from '../../../parts/task-state.js';
import { scheduleText } from '../words.js';
import { LineLink } from './targets.js';

export function PlanTasks({ state, go, plan, file }) {
  const { tasks } = plan;
  if (tasks.length === 0) {
    return h(Nothing, {}, t('plans.tasks.none'));
  }
  const inForce = plan.status === 'PUBLISHED';
  const columns = [
    { key: 'number', label: t('tasks.number'), wide: true, value: (row) => row.number },
    {
      key: 'content',
      label: t('plans.task.content'),
      head: true,
      value: (row) => row.content,
      cell: (row) => [h(Link, { to: onTask(state, plan.id, row.id), go, class: 'clamped' }, row.content), h('span', { class: 'under' }, row.section)],
    },
    { key: 'lead', label: t('plans.task.lead'), first: 'up', value: (row) => row.lead.join(', ') || null },
    { key: 'schedule', label: t('plans.task.schedule'), value: (row) => row.schedules.map(scheduleText).join('; '), cell: (row) => row.schedules.map((schedule, index) => h('span', { key: index, class: 'line-wrap' }, scheduleText(schedule))) },
    { key: 'state', label: t('tasks.state'), first: 'up', value: (row) => (inForce ? t(`task.${row.state}`) : null), cell: (row) => (inForce ? h(TaskState, { code: row.state }) : t('none')) },
    { key: 'line', label: t('plans.line'), number: true, wide: true, value: (row) => row.line, cell: (row) => h(LineLink, { state, go, plan, line: row.line }) },
  ];
  return h(Table, { caption: t('plans.tasks'), columns, rows: tasks, rowKey: (row) => row.id, file: file(t('plans.tasks')), note: h('p', { class: 'hint' }, t('plans.tasks.count', whole(tasks.length))) });
}
