/** A field of an event, by its kind. */
import { h } from '../../../core/view.js';
import { t, tOr } from '../../../core/text.js';

export function EventField({ field, value, fault, put }) {
  const id = `event-${field.name}`;
  const label = tOr(`field.${field.name}`, field.name);
  return h(
    'div',
    { class: `field event-field${fault ? ' event-wrong' : ''}`, 'data-field': field.name },
    h('label', { for: id }, label.charAt(0).toUpperCase() + label.slice(1), field.needed ? h('span', { class: 'needed' }, ` (${t('entry.needed')})`) : null),
    field.kind === 'steps' ? h(Steps, { id, field, value, put }) : h(Input, { id, field, value, fault, put }),
    fault ? h('span', { id: `${id}-fault`, class: 'field-error' }, `✕ ${fault}`) : null,
  );
}

function Input({ id, field, value, fault, put }) {
  const shared = { id, value, 'aria-invalid': fault ? 'true' : undefined, 'aria-describedby': fault ? `${id}-fault` : undefined };
  const typed = (event) => put(event.target.value);
  switch (field.kind) {
    case 'instant':
      return h('input', { ...shared, type: 'datetime-local', step: '1', oninput: typed });
    case 'flag':
      return h(Choice, { shared, options: ['true', 'false'], words: 'entry.flag', typed });
    case 'choice':
      return h(Choice, { shared, options: field.options, words: field.words, typed });
    default:
      return h('input', { ...shared, type: 'text', inputmode: field.kind === 'count' ? 'numeric' : undefined, autocomplete: 'off', maxlength: '2000', oninput: typed });
  }
}

function Choice({ shared, options, words, typed }) {
  return h(
    'select',
    { ...shared, onchange: typed },
    h('option', { value: '' }, t('entry.empty')),
    options.map((option) => h('option', { key: option, value: option, selected: option === shared.value }, tOr(`${words}.${option}`, option))),
  );
}

/** The whole course: a list of steps, each with its time. */
function Steps({ id, field, value, put }) {
  const change = (index, part) => put(value.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return h(
    'div',
    { class: 'event-steps', role: 'group', 'aria-label': t('field.steps') },
    value.map(({ step, at }, index) =>
      h(
        'div',
        { key: index, class: 'event-step' },
        h(Choice, { shared: { id: index === 0 ? id : undefined, value: step, 'aria-label': t('entry.step', index + 1) }, options: field.options, words: 'step', typed: (event) => change(index, { step: event.target.value }) }),
        h('input', { type: 'datetime-local', step: '1', value: at, 'aria-label': t('entry.stepAt', index + 1), oninput: (event) => change(index, { at: event.target.value }) }),
        h('button', { type: 'button', class: 'button small', 'aria-label': t('entry.stepDrop', index + 1), onclick: () => put(value.filter((_, other) => other !== index)) }, '✕'),
      ),
    ),
    h('button', { type: 'button', class: 'button small', id: value.length === 0 ? id : undefined, onclick: () => put([...value, { step: '', at: '' }]) }, t('entry.stepAdd')),
  );
}
