/** One line of the text, and beside it what was understood and what is to be looked at. */
import { h, useState } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { deadlineText } from '../plan/reporting.js';
import { Found, meaning, scheduleText, spoken, targetName, targetText } from '../words.js';
import { accepted, withoutUnmatched, withTarget, withTask } from './fix.js';
import { worst } from './lines.js';
import { TargetForm } from './target-form.js';
import { TaskForm } from './task-form.js';

const MARKED = /(\*\*?)([^*]+)\1/g;
const PART = 20;

export function Line(props) {
  const { row, current } = props;
  const kind = worst(row);
  const [open, setOpen] = useState(null);
  const shared = { ...props, open, setOpen };
  return h(
    'li',
    { class: `text-line${kind ? ` text-${kind}` : ''}${current ? ' text-current' : ''}`, id: `line-${row.line}`, tabindex: '-1', 'data-line': row.line },
    h('span', { class: 'line-number' }, h('span', { class: 'unseen' }, `${t('plans.line')} `), row.line),
    h('div', { class: row.guessed ? 'line-text muted' : 'line-text' }, row.text.replace(MARKED, '$2').split(/\t|\u2028/).map((part, index) => h('span', { key: index, class: 'line-cell' }, part))),
    h(
      'div',
      { class: 'line-read' },
      row.problems.map((problem, index) => h(Problem, { ...shared, key: `p${index}`, problem })),
      row.tasks.map((task) => h(Task, { ...shared, key: task.id, task })),
      row.schedules.map(({ task, schedule, index }) => h(Schedule, { key: `${task.id} ${index}`, task, schedule })),
      row.targets.map(({ target, index }) => h(Target, { ...shared, key: `t${index}`, target, index })),
      row.deadlines.map((deadline, index) => h('p', { key: index, class: 'read' }, h('strong', {}, `${t('text.deadline')}: `), `${t(`plans.rhythm.${deadline.period}`)}, ${deadlineText(deadline)}`)),
      row.unmatched.map(({ left, index }) => h(Unmatched, { ...shared, key: `u${index}`, left, index })),
    ),
  );
}

function Tool({ label, of, busy, act, primary }) {
  return h('button', { type: 'button', class: primary ? 'button small primary' : 'button small', disabled: busy, 'aria-label': of ? `${label}: ${of}` : undefined, onclick: act }, label);
}

function Problem({ problem, plan, names, editable, save, busy }) {
  const fixed = editable ? accepted(plan, problem) : null;
  return h(
    'div',
    { class: 'read read-problem' },
    h('p', {}, h(Found, { kind: problem.severity }), ' ', spoken(problem.message, names)),
    problem.proposal ? h('p', { class: 'proposal' }, t('text.proposal', problem.proposal), fixed ? h(Tool, { label: t('text.accept'), of: problem.proposal, busy, primary: true, act: () => save(fixed, 'accept') }) : null) : null,
  );
}

function Task({ plan, task, editable, open, setOpen, save, busy, row }) {
  const key = `task ${task.id}`;
  return h(
    'div',
    { class: 'read' },
    h('p', { class: 'clamped-two' }, h('strong', {}, t('text.task', task.number || task.id)), row.guessed ? null : `: ${task.content}`),
    h('p', { class: 'under' }, t('text.lead.is', task.lead.join(', ') || t('none'))),
    editable && open !== key
      ? h('p', { class: 'read-tools' }, h(Tool, { label: t('text.edit'), of: task.number || task.id, busy, act: () => setOpen(key) }), h(Tool, { label: t('text.remove'), of: task.number || task.id, busy, act: () => save(withTask(plan, task.id, null), 'remove') }))
      : null,
    open === key ? h(TaskForm, { task, busy, cancel: () => setOpen(null), take: (other) => save(withTask(plan, task.id, other), 'edit', () => setOpen(null)) }) : null,
  );
}

function Schedule({ task, schedule }) {
  const understood = meaning(schedule);
  return h('p', { class: 'read' }, h('strong', {}, t('text.schedule', task.number || task.id)), `: ${understood || scheduleText(schedule)}`);
}

function Target({ plan, target, index, names, definitions, catalogue, editable, open, setOpen, save, busy }) {
  const key = `target ${index}`;
  const name = targetName(target, names);
  return h(
    'div',
    { class: 'read' },
    h('p', {}, h('strong', {}, `${t('text.target')}: `), `${name} `, h('span', { class: 'read-value' }, targetText(target))),
    editable && open !== key
      ? h('p', { class: 'read-tools' }, h(Tool, { label: t('text.edit'), of: name, busy, act: () => setOpen(key) }), h(Tool, { label: t('text.remove'), of: name, busy, act: () => save(withTarget(plan, index, null), 'remove') }))
      : null,
    open === key ? h(TargetForm, { target, definitions, catalogue, busy, cancel: () => setOpen(null), take: (other) => save(withTarget(plan, index, other), 'edit', () => setOpen(null)) }) : null,
  );
}

/** What was made of nothing: a person makes a target or a task of it, or leaves it. */
function Unmatched({ plan, left, index, row, definitions, catalogue, editable, open, setOpen, save, busy }) {
  const done = () => setOpen(null);
  const rest = withoutUnmatched(plan, index);
  return h(
    'div',
    { class: 'read read-problem' },
    h('p', { class: 'clamped-two' }, h(Found, { kind: 'UNMATCHED' }), row.guessed || row.text.length - left.text.length < PART ? '' : ` “${left.text}”`),
    editable && !open
      ? h('p', { class: 'read-tools' }, ['target', 'task'].map((kind) => h(Tool, { key: kind, label: t(`text.make.${kind}`), of: String(row.line), busy, act: () => setOpen(`new ${kind} ${index}`) })), h(Tool, { label: t('text.ignore'), of: String(row.line), busy, act: () => save(rest, 'ignore') }))
      : null,
    open === `new target ${index}` ? h(TargetForm, { target: { line: row.line }, definitions, catalogue, busy, cancel: done, take: (target) => save(withTarget(rest, null, target), 'add', done) }) : null,
    open === `new task ${index}` ? h(TaskForm, { task: { line: row.line, content: left.text }, busy, cancel: done, take: (task) => save(withTask(rest, null, task), 'add', done) }) : null,
  );
}
