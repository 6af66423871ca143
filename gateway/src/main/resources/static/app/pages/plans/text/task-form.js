/** A task as a person says it is. Its time stays as it was read unless another one is chosen. */
import { h, useState } from '../../../core/view.js';
import { day } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { scheduleText } from '../words.js';
import { Area, Choice, Input, SmallForm } from './form.js';

const KEEP = 'KEEP';
const kinds = ['BY', 'BEFORE', 'RANGE', 'FROM', 'CONTINUOUS', 'ON_DEMAND'];
const fields = { BY: ['date'], BEFORE: ['date'], FROM: ['date'], RANGE: ['from', 'to'] };

const list = (text) => text.split(/[\n;]+/).map((each) => each.trim()).filter(Boolean);

export function TaskForm({ task, busy, cancel, take }) {
  const [kind, setKind] = useState(task.schedules ? KEEP : 'BY');
  const first = task.schedules?.[0];
  const sent = (given) => {
    const { number, section, content } = given;
    const bodies = { lead: list(given.lead), coordinating: list(given.coordinating), products: list(given.products) };
    take({ supervising: [], ...task, number, section, content, ...bodies, schedules: kind === KEEP ? task.schedules : [chosen(kind, given, first?.line ?? task.line)] });
  };
  const bodies = (name, label) => h(Area, { name, label, value: (task[name] ?? []).join('\n') });
  const kept = task.schedules ? [[KEEP, t('text.schedule.keep', task.schedules.map(scheduleText).join('; '))]] : [];
  return h(
    SmallForm,
    { busy, cancel, take: sent },
    h(Area, { name: 'content', label: t('plans.task.content'), value: task.content, rows: 4, required: true }),
    h(Input, { name: 'number', label: t('tasks.number'), defaultValue: task.number ?? '' }),
    h(Input, { name: 'section', label: t('plans.task.section'), defaultValue: task.section ?? '' }),
    bodies('lead', t('plans.task.lead')),
    bodies('coordinating', t('plans.task.coordinating')),
    bodies('products', t('plans.task.products')),
    h(Choice, { name: 'kind', label: t('plans.task.schedule'), value: kind, options: [...kept, ...kinds.map((code) => [code, t(`text.kind.${code}`)])], onchange: (event) => setKind(event.target.value) }),
    (fields[kind] ?? []).map((name) => h(Input, { key: name, name, label: t(`text.${name}`), type: 'date', required: true, defaultValue: first?.[name] ?? '' })),
    h('p', { class: 'hint' }, t('text.bodies')),
  );
}

/** A schedule of the chosen kind, its words made of its days. */
function chosen(kind, given, line) {
  const days = Object.fromEntries((fields[kind] ?? []).map((name) => [name, given[name]]));
  const shown = Object.values(days).map((each) => day(each));
  return { kind, ...days, text: t(`plans.schedule.${kind}`, ...shown), line };
}
