/** Báo cáo tiến độ: how far a task is, with what proves it. */
import { h, useRef, useState } from '../../../core/view.js';
import { day, localDay } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Segments } from '../../../parts/controls.js';
import { plansApi } from '../api.js';
import { Labelled } from '../text/form.js';
import { Trouble } from '../text/trouble.js';
import { EvidenceRows, evidenceIn } from './evidence.js';

const NEXT = '';

export function ProgressForm({ state, plan, task, due, reload }) {
  const [status, setStatus] = useState('done');
  const [rows, setRows] = useState([0]);
  const [step, setStep] = useState({ name: 'idle' });
  const form = useRef(null);
  const today = localDay(new Date());
  const open = due.filter((row) => row.state !== 'DONE');
  const submit = async (event) => {
    event.preventDefault();
    const given = new FormData(form.current);
    const text = (name) => String(given.get(name) ?? '').trim();
    const report = { on: text('on') || today, done: status === 'done', evidence: evidenceIn(given, rows) };
    const more = { percent: status === 'done' || !text('percent') ? null : Number(text('percent')), note: text('note') || null, occurrence: text('occurrence') || null };
    const wish = { ...report, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null)) };
    if (status !== 'done' && wish.percent === undefined && wish.note === undefined && wish.evidence.length === 0) {
      setStep({ name: 'empty' });
      return;
    }
    setStep({ name: 'busy' });
    try {
      await plansApi.report(plan.id, task.id, wish);
      form.current.reset();
      setRows([Math.max(...rows) + 1]);
      setStep({ name: 'done' });
      reload();
    } catch (problem) {
      setStep({ name: 'refused', problem });
    }
  };
  const busy = step.name === 'busy';
  return h(
    'form',
    { class: 'progress-form', id: 'progress-form', ref: form, onsubmit: submit },
    h('fieldset', { class: 'field' }, h('legend', {}, t('progress.status')), h(Segments, { name: 'progress-status', value: status, options: ['done', 'doing'].map((value) => ({ value, label: t(`progress.${value}`) })), choose: setStatus })),
    h(
      'div',
      { class: 'progress-fields' },
      h(Labelled, { label: t('progress.on') }, h('input', { type: 'date', name: 'on', defaultValue: today, max: today, required: true })),
      open.length > 0
        ? h(Labelled, { label: t('progress.occurrence') }, h('select', { name: 'occurrence' }, h('option', { value: NEXT }, t('progress.occurrence.next')), open.map((row) => h('option', { key: row.due, value: row.due, selected: row.due === state.due }, day(row.due)))))
        : null,
      status === 'doing' ? h(Labelled, { label: t('progress.percent') }, h('input', { type: 'number', name: 'percent', min: '0', max: '100', step: '1' })) : null,
    ),
    h(Labelled, { label: t('progress.note') }, h('textarea', { name: 'note', rows: '2' })),
    h(EvidenceRows, { rows, setRows }),
    h('p', { class: 'field-error', role: 'alert' }, step.name === 'empty' ? t('progress.empty') : ''),
    h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'button primary', id: 'progress-button', disabled: busy }, t(busy ? 'progress.busy' : 'progress.button'))),
    step.name === 'done' ? h('p', { class: 'outcome outcome-good', role: 'status' }, `✓ ${t('progress.saved')}`) : null,
    step.name === 'refused' ? h(Trouble, { problem: step.problem, title: t('progress.trouble') }) : null,
  );
}
