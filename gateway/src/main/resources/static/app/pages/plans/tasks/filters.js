/** Narrowing the tasks: by state, by who leads, by when they are due, by words. */
import { h } from '../../../core/view.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';
import { signs, states } from '../../../parts/task-state.js';

const spans = ['7', '30', '90'];

/** How many tasks are in each state; choosing one narrows the list to it. */
export function Counts({ state, change, counts }) {
  return h(
    'div',
    { class: 'summary', role: 'group', 'aria-label': t('plans.tasks.states') },
    states.map((code) =>
      h(
        'button',
        { key: code, type: 'button', class: `chip chip-${code}`, id: `state-${code}`, 'aria-pressed': String(state.state === code), onclick: () => change({ state: state.state === code ? '' : code }) },
        h('span', { class: 'chip-count' }, counts ? whole(counts.total[code] ?? 0) : '…'),
        h('span', {}, `${signs[code]} ${t(`task.${code}`)}`),
      ),
    ),
  );
}

export function Filters({ state, change }) {
  const search = (name, label, hint) =>
    h(Field, { id: `task-${name}`, label }, h('input', { id: `task-${name}`, type: 'search', value: state[name] ?? '', placeholder: hint, oninput: (event) => change({ [name]: event.target.value }) }));
  return h(
    'div',
    { class: 'filters', role: 'group', 'aria-label': t('plans.filters') },
    h(
      Field,
      { id: 'task-due', label: t('plans.tasks.due') },
      h('select', { id: 'task-due', onchange: (event) => change({ due: event.target.value }) }, h('option', { value: '' }, t('plans.tasks.due.any')), spans.map((span) => h('option', { key: span, value: span, selected: state.due === span }, t('plans.tasks.due.within', span)))),
    ),
    search('lead', t('plans.task.lead'), t('plans.tasks.lead.hint')),
    search('q', t('plans.tasks.q'), t('plans.q.hint')),
  );
}
