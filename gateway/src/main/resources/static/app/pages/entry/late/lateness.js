/** Cause, apology and explanation for all picked dossiers; what is not touched stays as each dossier has it. */
import { h, useState } from '../../../core/view.js';
import { serverNow } from '../../../core/api.js';
import { eventOf, sendAll, timeAfter } from '../../../core/events.js';
import { localDay, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';
import { keyOf } from './columns.js';

const TYPE = 'vn.motcua.dossier.lateness';
const NOT_KNOWN = 'NOT_KNOWN';
const objective = ['SYSTEM_FAULT', 'NETWORK_OUTAGE', 'NATURAL_DISASTER', 'FORCE_MAJEURE', 'OTHER_AGENCY'];
const apologies = ['keep', 'given', 'none'];
const untouched = { cause: '', apology: 'keep', note: '' };

/** An apology of today is of now, one of another day is taken for its noon. */
function instantOf(chosen) {
  const now = new Date(serverNow());
  return chosen === localDay(now) ? now.toISOString() : `${chosen}T12:00:00+07:00`;
}

/** The whole facet: what is held with what is told. */
function dataOf(row, { cause, apology, on, note }) {
  return {
    cause: cause === '' ? (row.cause ?? null) : cause === NOT_KNOWN ? null : cause,
    apologizedAt: apology === 'keep' ? (row.apologizedAt ?? null) : apology === 'none' ? null : instantOf(on),
    note: note.trim() === '' ? (row.note ?? null) : note.trim(),
  };
}

function faultOf({ cause, apology, on, note }, today) {
  if (cause === '' && apology === 'keep' && note.trim() === '') {
    return 'entry.lateness.nothing';
  }
  return apology === 'given' && (!on || on > today) ? 'entry.lateness.day' : null;
}

export function Lateness({ picked, told }) {
  const today = localDay(new Date(serverNow()));
  const [form, setForm] = useState({ ...untouched, on: today });
  const [step, setStep] = useState({ name: 'idle' });
  const put = (name) => (event) => setForm((now) => ({ ...now, [name]: event.target.value }));
  const submit = async (event) => {
    event.preventDefault();
    const fault = faultOf(form, today);
    if (fault) {
      setStep({ name: 'fault', fault });
      return;
    }
    setStep({ name: 'busy', done: 0 });
    const rows = picked.rows;
    const data = rows.map((row) => dataOf(row, form));
    const events = rows.map((row, index) => eventOf({ type: TYPE, unit: row.unit, subject: row.code, data: data[index], time: timeAfter(row.latenessTime) }));
    const { results, problem } = await sendAll(events, (soFar) => setStep({ name: 'busy', done: soFar.filter(Boolean).length }));
    const answered = rows.map((row, index) => ({ row, result: results[index], values: data[index] })).filter(({ result }) => result);
    told(answered.map(({ row, result, values }) => [keyOf(row), { ...result, values: result.taken ? values : undefined }]));
    const taken = answered.filter(({ result }) => result.taken);
    picked.set(taken.map(({ row }) => row), false);
    if (!problem && taken.length === rows.length) {
      setForm({ ...untouched, on: today });
    }
    setStep({ name: 'done', problem, taken: taken.length, refused: answered.length - taken.length });
  };
  const busy = step.name === 'busy';
  return h(
    'form',
    { class: 'entry-bar', id: 'lateness', novalidate: true, 'aria-label': t('entry.lateness'), onsubmit: submit },
    h(
      Field,
      { id: 'cause', label: t('dossier.cause') },
      h(
        'select',
        { id: 'cause', value: form.cause, onchange: put('cause') },
        h('option', { value: '' }, t('entry.keep')),
        h('optgroup', { label: t('entry.cause.own') }, h('option', { value: 'SUBJECTIVE' }, t('cause.SUBJECTIVE'))),
        h('optgroup', { label: t('entry.cause.objective') }, objective.map((cause) => h('option', { key: cause, value: cause }, t(`cause.${cause}`)))),
        h('option', { value: NOT_KNOWN }, t('entry.cause.notKnown')),
      ),
    ),
    h(Field, { id: 'apology', label: t('dossier.apology') }, h('select', { id: 'apology', value: form.apology, onchange: put('apology') }, apologies.map((each) => h('option', { key: each, value: each }, t(`entry.apology.${each}`))))),
    form.apology === 'given' ? h(Field, { id: 'apology-day', label: t('entry.apology.day') }, h('input', { id: 'apology-day', type: 'date', max: today, value: form.on, oninput: put('on') })) : null,
    h(Field, { id: 'note', label: t('entry.note') }, h('input', { id: 'note', type: 'text', maxlength: '2000', autocomplete: 'off', placeholder: t('entry.note.hint'), value: form.note, oninput: put('note') })),
    h('button', { type: 'submit', class: 'button primary', id: 'send-lateness', disabled: busy || picked.size === 0 }, busy ? t('entry.sent', whole(step.done)) : picked.size > 0 ? t('entry.lateness.send', whole(picked.size)) : t('entry.lateness.send.none')),
    h('p', { class: step.name === 'fault' || step.problem ? 'field-error' : 'entry-outcome', role: 'status' }, wordsOf(step, picked)),
  );
}

function wordsOf(step, picked) {
  if (step.name === 'fault') {
    return t(step.fault);
  }
  if (step.problem) {
    return `✕ ${t('entry.notSent')}: ${step.problem.message} ${t('entry.outcome', whole(step.taken), whole(step.refused))}`;
  }
  if (step.name === 'done') {
    return t('entry.outcome', whole(step.taken), whole(step.refused));
  }
  return picked.size === 0 ? t('entry.lateness.pick') : t('entry.lateness.personal');
}
