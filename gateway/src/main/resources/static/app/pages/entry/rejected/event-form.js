/** An event to be sent: its type, unit, subject and the fields of its type, with what is wrong at its field. */
import { h, useEffect, useRef, useState } from '../../../core/view.js';
import { onPage } from '../../../core/address.js';
import { eventOf, sendAll, timeAfter } from '../../../core/events.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Refusal } from '../../../parts/states.js';
import { typeName, types } from './fields.js';
import { EventField } from './inputs.js';
import { dataOf, formOf, heldTime, instantText, placeOf } from './values.js';

const envelope = ['unit', 'subject', 'id', 'time'];
const attributes = [
  { name: 'unit', kind: 'text', needed: true },
  { name: 'subject', kind: 'text', needed: true },
  { name: 'id', kind: 'text' },
  { name: 'time', kind: 'instant' },
];

export function EventForm({ rejection, held, state, go, sent }) {
  const [type, setType] = useState(types[rejection.type] ? rejection.type : '');
  const [about, setAbout] = useState({ unit: rejection.unit ?? '', subject: rejection.subject ?? '', id: rejection.eventId ?? '', time: '' });
  const [form, setForm] = useState(() => formOf(rejection.type, rejection.subject, held?.facets));
  const [step, setStep] = useState({ name: 'idle', faults: faultsOf(placeOf(rejection)), told: 0 });
  const place = useRef(null);
  const fields = types[type]?.fields ?? [];
  const figure = types[type]?.kind === 'FIGURE';
  /** The subject of a declaration follows from its fields. */
  const shown = (name) => name !== 'subject' || !figure;
  const other = Object.keys(step.faults).filter((name) => (!envelope.includes(name) || !shown(name)) && !fields.some((field) => field.name === name));
  useEffect(() => place.current?.querySelector('[aria-invalid], .event-wrong input')?.focus(), [step.told]);
  /** What is typed over is no longer what was wrong. */
  const put = (set, name) => (value) => {
    setStep((now) => ({ ...now, faults: Object.fromEntries(Object.entries(now.faults).filter(([fault]) => fault !== name)) }));
    set((now) => ({ ...now, [name]: value }));
  };
  const retype = (event) => {
    setType(event.target.value);
    setForm(formOf(event.target.value, about.subject, held?.facets));
    setStep({ name: 'idle', faults: {}, told: step.told });
  };
  const submit = async (event) => {
    event.preventDefault();
    const unit = about.unit.trim();
    const subject = figure ? `${unit}/${form.figure.trim()}/${form.period.trim()}` : about.subject.trim();
    const { data, faults } = dataOf(type, unit, form);
    const empty = attributes.filter(({ name, needed }) => needed && !about[name].trim() && shown(name)).map(({ name }) => [name, 'entry.fault.needed']);
    const found = Object.entries({ ...faults, ...Object.fromEntries(empty) }).map(([name, key]) => [name, t(key)]);
    if (found.length > 0) {
      setStep({ name: 'idle', faults: Object.fromEntries(found), told: step.told + 1 });
      return;
    }
    setStep({ name: 'busy', faults: {}, told: step.told });
    const entered = eventOf({ type, unit, subject, data, id: about.id.trim(), time: about.time ? instantText(about.time) : timeAfter(heldTime(type, held?.facets)) });
    const { results, problem } = await sendAll([entered]);
    const [result] = results;
    if (result?.taken) {
      sent(rejection.id);
    }
    setStep({ name: result?.taken ? 'taken' : 'idle', problem, faults: result && !result.taken ? faultsOf(placeOf(result)) : {}, told: step.told + 1 });
  };
  if (step.name === 'taken') {
    return h(Taken, { state, go, unit: about.unit.trim(), subject: about.subject.trim(), kind: types[type].kind });
  }
  return h(
    'form',
    { class: 'event-form', id: 'event-form', ref: place, novalidate: true, onsubmit: submit },
    h(
      'div',
      { class: 'field event-field' },
      h('label', { for: 'event-type' }, t('entry.rejected.type')),
      h(
        'select',
        { id: 'event-type', value: type, onchange: retype },
        type ? null : h('option', { value: '' }, t('entry.chooseType')),
        Object.keys(types).map((each) => h('option', { key: each, value: each, selected: each === type }, typeName(each))),
      ),
    ),
    attributes
      .filter(({ name }) => shown(name))
      .map((field) => h(EventField, { key: field.name, field, value: about[field.name], fault: step.faults[field.name], put: put(setAbout, field.name) })),
    fields.map((field) => h(EventField, { key: `${type} ${field.name}`, field, value: form[field.name], fault: step.faults[field.name], put: put(setForm, field.name) })),
    other.map((name) => h('p', { key: name, class: 'field-error' }, `✕ ${name}: ${step.faults[name]}`)),
    step.problem ? h(Refusal, { problem: step.problem, title: t('entry.notSent') }) : null,
    figure ? h('p', { class: 'event-wide' }, h(Link, { to: onPage(state, 'entry', { unit: about.unit, view: 'declared', period: form.period || state.period }), go, id: 'to-sheet' }, t('entry.correction.sheet'))) : null,
    h('p', { class: 'hint event-wide' }, held ? t('entry.correction.held') : t('entry.correction.notHeld')),
    h('p', { class: 'buttons event-wide' }, h('button', { type: 'submit', class: 'button primary', id: 'send-event', disabled: !type || step.name === 'busy' }, t(step.name === 'busy' ? 'entry.sending' : 'entry.correction.send'))),
  );
}

function faultsOf({ field, message }) {
  return field ? { [field]: message } : {};
}

function Taken({ state, go, unit, subject, kind }) {
  return h(
    'div',
    { id: 'taken' },
    h('p', { class: 'outcome outcome-good', role: 'status' }, `✓ ${t('entry.correction.taken')}`),
    kind ? null : h('p', {}, h(Link, { to: onPage(state, 'dossiers', { unit, code: subject }), go, id: 'to-dossier' }, t('entry.correction.show', subject))),
  );
}
