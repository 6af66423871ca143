/** Xem trước and chốt kỳ: what a report would say now, and making one that never changes. */
import { h, useEffect, useRef, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { useData } from '../../core/data.js';
import { useBeat } from '../../core/live.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Link } from '../../parts/frame.js';
import { Refusal, Waiting } from '../../parts/states.js';
import { Status } from './files.js';
import { Checks, FormTotals } from './forms.js';
import { CLOSING_SECONDS } from './waiting.js';

const NEEDS_REASON = 422;

export function Order(props) {
  const { state } = props;
  const { unit, period, cutoff } = state;
  const [step, setStep] = useState({ name: 'idle' });
  const order = { unit, period, cutoff };
  const preview = async () => {
    setStep({ name: 'busy' });
    try {
      setStep({ name: 'preview', report: await api.previewReport(order) });
    } catch (problem) {
      setStep({ name: 'refused', problem });
    }
  };
  const close = async (reason) => {
    setStep({ name: 'busy' });
    try {
      const { id } = await api.closeReport(reason ? { ...order, reason } : order);
      setStep({ name: 'closing', id });
      props.done();
    } catch (problem) {
      const wanted = problem.status === NEEDS_REASON && problem.errors?.some((error) => error.field === 'reason');
      setStep(wanted ? { name: 'reason', problem } : { name: 'refused', problem });
    }
  };
  const busy = step.name === 'busy';
  const idle = () => setStep({ name: 'idle' });
  return h(
    'section',
    { class: 'panel', id: 'order', 'aria-labelledby': 'order-title' },
    h('h2', { id: 'order-title' }, t('order.title')),
    h('p', { class: 'hint' }, t('order.lead')),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'button', id: 'preview', disabled: busy, onclick: preview }, t('order.preview')),
      h('button', { type: 'button', class: 'button primary', id: 'close', disabled: busy, onclick: () => setStep({ name: 'sure' }) }, t('order.close')),
    ),
    h(Step, { ...props, step, close, idle }),
  );
}

function Step({ step, close, idle, ...props }) {
  switch (step.name) {
    case 'busy':
      return h(Waiting, { rows: 2 });
    case 'sure':
      return h(Sure, { ...props, close, idle });
    case 'reason':
      return h(Reason, { problem: step.problem, close, idle });
    case 'refused':
      return h(Refusal, { problem: step.problem, title: t('order.trouble') });
    case 'closing':
      return h(Closing, { ...props, id: step.id });
    case 'preview':
      return h(Preview, { report: step.report, idle });
    default:
      return null;
  }
}

function Sure({ state, name, close, idle }) {
  const yes = useRef(null);
  useEffect(() => yes.current.focus(), []);
  return h(
    'div',
    { class: 'ask', id: 'sure', role: 'group', 'aria-labelledby': 'sure-text' },
    h('p', { id: 'sure-text' }, t('order.sure', nameOf(state.period), t(`cutoff.short.${state.cutoff}`), name)),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'button primary', id: 'close-yes', ref: yes, onclick: () => close() }, t('order.yes')),
      h('button', { type: 'button', class: 'button', onclick: idle }, t('order.no')),
    ),
  );
}

function Reason({ problem, close, idle }) {
  const field = useRef(null);
  const [error, setError] = useState('');
  useEffect(() => field.current.focus(), []);
  const submit = (event) => {
    event.preventDefault();
    const reason = field.current.value.trim();
    if (reason) {
      close(reason);
    } else {
      setError(t('order.reason.empty'));
      field.current.focus();
    }
  };
  return h(
    'form',
    { class: 'ask', id: 'reason-form', novalidate: true, onsubmit: submit },
    h('p', { role: 'status' }, problem.detail),
    h('label', { for: 'reason' }, t('order.reason')),
    h('textarea', { id: 'reason', ref: field, rows: '2', required: true, 'aria-describedby': 'reason-hint reason-error' }),
    h('p', { id: 'reason-hint', class: 'hint' }, t('order.reason.hint')),
    h('p', { id: 'reason-error', class: 'field-error', role: 'alert' }, error),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'submit', class: 'button primary' }, t('order.yes')),
      h('button', { type: 'button', class: 'button', onclick: idle }, t('order.no')),
    ),
  );
}

function Closing({ state, go, id, done }) {
  const [closed, setClosed] = useState(false);
  const beat = useBeat(CLOSING_SECONDS, !closed);
  const report = useData(`closing ${id}`, (signal) => api.report(id, signal), beat).value;
  useEffect(() => {
    if (report?.status === 'CLOSED') {
      setClosed(true);
      done();
    }
  }, [report?.status]);
  return h(
    'div',
    { class: 'ask', id: 'closing' },
    closed ? null : h('progress', { 'aria-labelledby': 'closing-text' }),
    h('p', { id: 'closing-text', role: 'status' }, t(closed ? 'order.closed' : 'order.closing')),
    closed ? h('p', {}, h(Link, { to: onPage(state, 'reports', { report: id, every: state.every }), go, id: 'to-report' }, t('order.show'))) : null,
  );
}

function Preview({ report, idle }) {
  const title = useRef(null);
  useEffect(() => title.current.focus(), []);
  return h(
    'div',
    { id: 'preview-shown' },
    h('h3', { tabindex: '-1', ref: title }, t('order.previewOf', `${report.name}, ${nameOf(report.period)}`), ' ', h(Status, { code: 'PREVIEW' })),
    h('h4', {}, t('checks.title')),
    h(Checks, { report }),
    (report.forms ?? []).map((form) => h(FormTotals, { key: form.code, form, report })),
    h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'button', onclick: idle }, t('order.previewEnd'))),
  );
}
