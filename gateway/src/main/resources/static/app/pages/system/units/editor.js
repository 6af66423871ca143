/** One unit to be changed or added: what changes is shown before it is saved. */
import { h, useEffect, useRef, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Refusal, Shown } from '../../../parts/states.js';
import { bodyOf, changesOf, fields, textsOf } from './unit-fields.js';
import { levels } from './units.js';

const NEW = '+';

export function UnitEditor({ code, lang, go, back, changed }) {
  const fresh = code === NEW;
  const part = useData(fresh ? null : `edit ${code} ${lang}`, (signal) => api.unit(code, signal));
  return h(
    'section',
    { class: 'panel', id: 'unit-editor', 'aria-labelledby': 'unit-editor-title' },
    h('h2', { id: 'unit-editor-title' }, fresh ? t('system.units.new') : t('system.units.edit', part.value?.name ?? code)),
    h('p', { class: 'headline-parent' }, h(Link, { to: back, go, id: 'to-units' }, `← ${t('system.units')}`)),
    fresh ? h(Form, { unit: null, changed }) : h(Shown, { part, rows: 4 }, (unit) => h(Form, { unit, changed })),
  );
}

function Form({ unit, changed }) {
  const [known, setKnown] = useState(unit);
  const [texts, setTexts] = useState(() => textsOf(unit ?? { level: 'WARD' }));
  const [step, setStep] = useState({ name: 'idle' });
  const changes = changesOf(known, texts);
  const faults = Object.fromEntries((step.problem?.errors ?? []).map(({ field, message }) => [field, message]));
  const ask = (event) => {
    event.preventDefault();
    setStep({ name: changes.length === 0 ? 'same' : 'sure' });
  };
  const save = async () => {
    setStep({ name: 'busy' });
    try {
      const saved = await api.changeUnit(known?.code ?? texts.code.trim(), bodyOf(changes));
      setKnown(saved);
      setTexts(textsOf(saved));
      setStep({ name: 'saved' });
      changed();
    } catch (problem) {
      setStep({ name: 'refused', problem });
    }
  };
  return [
    h(
      'form',
      { class: 'event-form', novalidate: true, onsubmit: ask },
      fields.map((field) => h(UnitField, { key: field.name, field, value: texts[field.name], fixed: field.kind === 'code' && known !== null, fault: faults[field.name], put: (text) => setTexts((now) => ({ ...now, [field.name]: text })) })),
      h('p', { class: 'hint event-wide' }, t('system.units.hint')),
      h('p', { class: 'buttons event-wide' }, h('button', { type: 'submit', class: 'button primary', id: 'unit-save', disabled: step.name === 'busy' }, t('system.save'))),
    ),
    step.name === 'same' ? h('p', { class: 'hint', role: 'status' }, t('system.same')) : null,
    step.name === 'sure' ? h(Sure, { changes, save, idle: () => setStep({ name: 'idle' }) }) : null,
    step.name === 'refused' ? h(Refusal, { problem: step.problem, title: t('system.notSaved') }) : null,
    step.name === 'saved' ? h('p', { class: 'outcome outcome-good', role: 'status' }, `✓ ${t('system.saved')}`) : null,
  ];
}

function UnitField({ field: { name, kind }, value, fixed, fault, put }) {
  const id = `unit-${name}`;
  const shared = { id, value, 'aria-invalid': fault ? 'true' : undefined, 'aria-describedby': fault ? `${id}-fault` : undefined, oninput: (event) => put(event.target.value) };
  return h(
    'div',
    { class: `field event-field${fault ? ' event-wrong' : ''}` },
    h('label', { for: id }, t(`system.field.${name}`)),
    kind === 'level'
      ? h('select', shared, levels.map((level) => h('option', { key: level, value: level, selected: level === value }, t(`level.${level}`))))
      : h('input', { ...shared, type: kind === 'date' ? 'date' : 'text', autocomplete: 'off', readonly: fixed || undefined }),
    fault ? h('span', { id: `${id}-fault`, class: 'field-error' }, `✕ ${fault}`) : null,
  );
}

/** What will be changed, and whether it is meant. */
export function Sure({ changes, save, idle }) {
  const yes = useRef(null);
  useEffect(() => yes.current.focus(), []);
  return h(
    'div',
    { class: 'ask', id: 'unit-sure', role: 'group', 'aria-labelledby': 'unit-sure-text' },
    h('p', { id: 'unit-sure-text' }, t('system.units.sure')),
    h('ul', { class: 'plain-list' }, changes.map(({ name, before, after }) => h('li', { key: name }, h('strong', {}, t(`system.field.${name}`)), h('span', {}, t('system.change', before || t('none'), after || t('none')))))),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'button primary', id: 'unit-yes', ref: yes, onclick: save }, t('system.yes')),
      h('button', { type: 'button', class: 'button', onclick: idle }, t('system.no')),
    ),
  );
}
