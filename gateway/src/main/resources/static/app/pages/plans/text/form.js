/** Fields of the small forms in which a person corrects what was read. */
import { h, useEffect, useRef } from '../../../core/view.js';
import { t } from '../../../core/text.js';

/** A form whose fields are read when it is sent; the first one has the focus. */
export function SmallForm({ children, busy, cancel, take }) {
  const form = useRef(null);
  useEffect(() => form.current.querySelector('select, input, textarea').focus(), []);
  const submit = (event) => {
    event.preventDefault();
    take(Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value).trim()])));
  };
  return h(
    'form',
    { class: 'small-form', ref: form, onsubmit: submit },
    children,
    h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'button small primary', disabled: busy }, t('text.save')), h('button', { type: 'button', class: 'button small', onclick: cancel }, t('plans.no'))),
  );
}

export function Labelled({ label, children }) {
  return h('label', { class: 'small-field' }, h('span', {}, label), children);
}

export function Choice({ name, label, value, options, onchange }) {
  return h(Labelled, { label }, h('select', { name, onchange }, options.map(([code, word]) => h('option', { key: code, value: code, selected: code === value }, word))));
}

export function Area({ name, label, value, rows = 2, required }) {
  return h(Labelled, { label }, h('textarea', { name, rows: String(rows), required, defaultValue: value }));
}

export function Input({ label, ...rest }) {
  return h(Labelled, { label }, h('input', { type: 'text', autocomplete: 'off', ...rest }));
}
