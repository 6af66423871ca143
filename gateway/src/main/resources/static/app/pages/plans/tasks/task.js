/** One task: what is to be done, each time that it is due, what was reported of it, and a new report. */
import { h, useState } from '../../../core/view.js';
import { useData } from '../../../core/data.js';
import { t } from '../../../core/text.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { onPlan } from '../address.js';
import { plansApi } from '../api.js';
import { Back, Section } from '../head.js';
import { useUnits } from '../units.js';
import { meaning, scheduleText, timeName } from '../words.js';
import { AtDay, dayOf } from './day.js';
import { Deliveries } from './deliveries.js';
import { distinct } from './deliveries-of.js';
import { ProgressForm } from './progress.js';
import { Reports } from './reports.js';
import { TaskState } from '../../../parts/task-state.js';

export function TaskPage(props) {
  const { state, go } = props;
  const [round, setRound] = useState(0);
  const at = dayOf(state);
  const part = useData(`plan ${state.plan} ${at} ${state.lang}`, (signal) => plansApi.plan(state.plan, at, signal), round, true);
  const reload = () => setRound((n) => n + 1);
  return [
    h(Back, { to: onPlan(state, state.plan), go, id: 'to-plan' }, t('text.back')),
    h(Shown, { part, rows: 8 }, (plan) => {
      const task = plan.tasks.find((each) => each.id === state.task);
      return task ? h(TaskView, { ...props, plan, task, at, round, reload }) : h(Nothing, {}, t('plans.task.unknown', state.task));
    }),
  ];
}

function TaskView({ plan, task, at, round, reload, ...props }) {
  const { state } = props;
  const near = useUnits({ ...state, unit: plan.unit });
  const inForce = plan.status === 'PUBLISHED';
  const days = { from: `${plan.year}-${plan.half === 2 ? '07-01' : '01-01'}`, to: `${plan.year}-${plan.half === 1 ? '06-30' : '12-31'}` };
  const all = useData(inForce && `deliveries ${plan.id} ${at}`, (signal) => plansApi.occurrences({ unit: plan.unit, below: false, ...days, at }, signal), round, true);
  const due = distinct(all.value ?? []).filter((row) => row.plan === plan.id && row.task === task.id);
  const shared = { ...props, plan, task, due, reload };
  return [
    h(About, { ...shared, near, inForce }),
    inForce
      ? h(
          'div',
          { class: 'pair' },
          h(Section, { id: 'deliveries', title: t('progress.deliveries') }, all.state === 'ready' ? h(Deliveries, shared) : h(Shown, { part: all, rows: 2 }, () => null)),
          h(Section, { id: 'progress', title: t('progress.title') }, h(ProgressForm, { ...shared, key: state.due })),
        )
      : h('p', { class: 'silent-line' }, `⚠ ${t('progress.notInForce')}`),
    h(Section, { id: 'reports', title: t('progress.reports') }, h(Reports, shared)),
  ];
}

function About({ state, change, plan, task, near, inForce }) {
  const facts = [
    ['section', task.section],
    ['lead', task.lead.join(', ')],
    ['coordinating', task.coordinating.join(', ')],
    ['supervising', task.supervising.join(', ')],
    ['products', task.products.join('; ')],
    ['schedule', task.schedules.map(whenText).join('; ')],
  ].filter(([, value]) => value);
  return h(
    'div',
    { class: 'panel', id: 'task' },
    h('p', { class: 'headline-range' }, [near.name, plan.title || plan.id, timeName(plan)].join(' · ')),
    h('h1', { class: 'task-title' }, t('plans.task.numbered', task.number || task.id)),
    h('p', { class: 'task-content' }, task.content),
    inForce ? h('div', { class: 'task-standing' }, h(TaskState, { code: task.state }), h(AtDay, { state, change })) : null,
    h('dl', { class: 'facts' }, facts.map(([name, value]) => h('div', { key: name }, h('dt', {}, t(`plans.task.${name}`)), h('dd', {}, value)))),
  );
}

/** The words printed, and what they were understood as where that says more. */
function whenText(schedule) {
  const understood = meaning(schedule);
  return schedule.text && understood && understood !== schedule.text ? `${schedule.text} (${understood})` : scheduleText(schedule);
}
