/** What a check found, and the questions before a plan is put in force or taken back. */
import { h, useEffect, useRef, useState } from '../../../core/view.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { onPlan } from '../address.js';
import { Found, spoken, timeName } from '../words.js';

const SHOWN = 6;

function focused() {
  const place = useRef(null);
  useEffect(() => place.current.focus(), []);
  return place;
}

function Problems({ state, go, plan, check, names }) {
  const more = check.problems.length - SHOWN;
  return h(
    'ul',
    { class: 'problems' },
    check.problems.slice(0, SHOWN).map((problem, index) =>
      h(
        'li',
        { key: index },
        h(Found, { kind: problem.severity }),
        ' ',
        spoken(problem.message, names),
        problem.line ? [' ', h(Link, { to: onPlan(state, plan.id, { view: 'text', line: problem.line }), go }, t('plans.atLine', problem.line))] : null,
      ),
    ),
    more > 0 ? h('li', { class: 'muted' }, t('plans.check.more', whole(more))) : null,
  );
}

export function Checked({ check, idle, ...props }) {
  const title = focused();
  const clean = check.problems.length === 0;
  return h(
    'div',
    { class: 'ask', id: 'checked' },
    h('p', { ref: title, tabindex: '-1', role: 'status' }, clean ? `✓ ${t('plans.check.clean')}` : t('plans.check.found', whole(check.errors), whole(check.warnings))),
    clean ? null : h(Problems, { ...props, check }),
    h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'button', onclick: idle }, t('plans.close'))),
  );
}

export function Publishing({ check, publish, idle, ...props }) {
  const yes = focused();
  const { plan, near } = props;
  return h(
    'div',
    { class: check.errors > 0 ? 'ask ask-warn' : 'ask', id: 'publishing', role: 'group', 'aria-labelledby': 'publish-text' },
    h('p', { id: 'publish-text' }, t('plans.publish.sure', plan.title || plan.id, near.name, timeName(plan))),
    plan.unmatched.length > 0 ? h('p', {}, h(Found, { kind: 'UNMATCHED' }, t('plans.publish.unmatched', whole(plan.unmatched.length)))) : null,
    check.problems.length > 0 ? [h('p', {}, t('plans.check.found', whole(check.errors), whole(check.warnings)), ' ', t('plans.publish.despite')), h(Problems, { ...props, check })] : h('p', {}, `✓ ${t('plans.check.clean')}`),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'button primary', id: 'publish-yes', ref: yes, onclick: publish }, t(check.problems.length > 0 ? 'plans.publish.anyway' : 'plans.do.publish')),
      h('button', { type: 'button', class: 'button', onclick: idle }, t('plans.no')),
    ),
  );
}

export function Withdrawing({ withdraw, idle }) {
  const field = focused();
  const [error, setError] = useState('');
  const submit = (event) => {
    event.preventDefault();
    const reason = field.current.value.trim();
    if (reason) {
      withdraw(reason);
    } else {
      setError(t('plans.withdraw.empty'));
      field.current.focus();
    }
  };
  return h(
    'form',
    { class: 'ask ask-warn', id: 'withdrawing', novalidate: true, onsubmit: submit },
    h('p', {}, t('plans.withdraw.sure')),
    h('label', { for: 'withdraw-reason' }, t('plans.withdraw.reason')),
    h('textarea', { id: 'withdraw-reason', ref: field, rows: '2', required: true, 'aria-describedby': 'withdraw-error' }),
    h('p', { id: 'withdraw-error', class: 'field-error', role: 'alert' }, error),
    h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'button primary' }, t('plans.do.withdraw')), h('button', { type: 'button', class: 'button', onclick: idle }, t('plans.no'))),
  );
}
