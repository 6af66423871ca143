/** Each time that a task is due in the plan's time, and how it stands; what was told as done can be opened again. */
import { h, useState } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { day } from '../../../core/format.js';
import { Nothing, Refusal } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { plansApi } from '../api.js';
import { Due } from './columns.js';
import { TaskState } from '../../../parts/task-state.js';

export function Deliveries({ state, change, plan, task, due, reload }) {
  const [opening, setOpening] = useState(null);
  if (due.length === 0) {
    return h(Nothing, {}, t('progress.deliveries.none'));
  }
  const choose = (day) => {
    change({ due: day });
    requestAnimationFrame(() => document.getElementById('progress')?.scrollIntoView({ block: 'nearest' }));
  };
  const report = (row) => h('button', { type: 'button', class: 'button small', disabled: state.due === row.due, onclick: () => choose(row.due) }, t('progress.report'));
  const reopen = (row) => h('button', { type: 'button', class: 'button small', onclick: () => setOpening(row.due) }, t('progress.reopen'));
  const columns = [
    { key: 'due', label: t('tasks.due'), head: true, first: 'up', value: (row) => row.due, cell: (row) => h(Due, { row }) },
    { key: 'state', label: t('tasks.state'), value: (row) => t(`task.${row.state}`), cell: (row) => h(TaskState, { code: row.state }) },
    { key: 'act', label: t('progress.act'), cell: (row) => (row.state === 'DONE' ? reopen(row) : report(row)) },
  ];
  return [
    h(Table, { id: 'delivery-table', caption: t('progress.deliveries'), columns, rows: due, rowKey: (row) => row.due, file: `${t('progress.deliveries')} ${plan.id} ${task.number ?? task.id}` }),
    opening ? h(Reopening, { key: opening, plan, task, occurrence: opening, close: () => setOpening(null), reload }) : null,
  ];
}

function Reopening({ plan, task, occurrence, close, reload }) {
  const [problem, setProblem] = useState(null);
  const submit = async (event) => {
    event.preventDefault();
    const reason = new FormData(event.target).get('reason').trim();
    try {
      await plansApi.reopen(plan.id, task.id, { occurrence, reason });
      close();
      reload();
    } catch (refused) {
      setProblem(refused);
    }
  };
  return h(
    'form',
    { class: 'ask', id: 'reopening', onsubmit: submit },
    h('label', { for: 'reopen-reason' }, t('progress.reopen.reason', day(occurrence))),
    h('input', { id: 'reopen-reason', name: 'reason', type: 'text', required: true, autocomplete: 'off' }),
    h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'button primary' }, t('progress.reopen')), h('button', { type: 'button', class: 'button', onclick: close }, t('plans.no'))),
    problem ? h(Refusal, { problem, title: t('progress.trouble') }) : null,
  );
}
