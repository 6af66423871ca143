/** What can be done with a plan: checked, put in force, amended, withdrawn. */
import { h, useState } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Refusal, Waiting } from '../../../parts/states.js';
import { onPlan } from '../address.js';
import { plansApi } from '../api.js';
import { Checked, Publishing, Withdrawing } from './asking.js';
import { Conflict, isConflict } from './conflict.js';

export function Actions(props) {
  const { state, go, plan, reload, inText } = props;
  const [step, setStep] = useState({ name: 'idle' });
  const idle = () => setStep({ name: 'idle' });
  const doing = async (work) => {
    setStep({ name: 'busy' });
    try {
      setStep((await work()) ?? { name: 'idle' });
    } catch (problem) {
      setStep({ name: isConflict(problem) ? 'conflict' : 'refused', problem });
    }
  };
  const done = async (word, work) => {
    await work();
    reload();
    return { name: 'done', word };
  };
  const check = () => doing(async () => ({ name: 'checked', check: await plansApi.check(plan.id) }));
  const ask = () => doing(async () => ({ name: 'publish', check: await plansApi.check(plan.id) }));
  const publish = () => doing(() => done('publish', () => plansApi.publish(plan.id, plan.version)));
  const withdraw = (reason) => doing(() => done('withdraw', () => plansApi.withdraw(plan.id, reason)));
  const amend = () => doing(async () => void go(onPlan(state, (await plansApi.amend(plan.id)).id, { view: 'text' })));
  const button = (id, act, primary) => h('button', { type: 'button', class: primary ? 'button primary' : 'button', id: `plan-${id}`, disabled: step.name === 'busy', onclick: act }, t(`plans.do.${id}`));
  const [draft, ours] = [plan.status === 'DRAFT', plan.status === 'PUBLISHED' && plan.kind === 'OWN'];
  return h(
    'div',
    { class: 'plan-actions' },
    h(
      'p',
      { class: 'buttons' },
      inText ? null : h(Link, { to: onPlan(state, plan.id, { view: 'text' }), go, class: 'button', id: 'to-text' }, t(draft ? 'plans.do.review' : 'plans.do.text')),
      plan.status === 'SUPERSEDED' ? null : button('check', check),
      draft ? button('publish', ask, true) : null,
      ours ? button('amend', amend) : null,
      draft || ours ? button('withdraw', () => setStep({ name: 'withdraw' })) : null,
      h(Link, { to: onPlan(state, plan.id, { view: 'compare', with: plan.amends ?? '' }), go, class: 'button', id: 'to-compare' }, t('plans.do.compare')),
    ),
    h(Step, { ...props, step, idle, publish, withdraw }),
  );
}

function Step({ step, idle, publish, withdraw, ...props }) {
  switch (step.name) {
    case 'busy':
      return h(Waiting, { rows: 1 });
    case 'checked':
      return h(Checked, { ...props, check: step.check, idle });
    case 'publish':
      return h(Publishing, { ...props, check: step.check, publish, idle });
    case 'withdraw':
      return h(Withdrawing, { withdraw, idle });
    case 'done':
      return h('p', { class: 'outcome outcome-good', role: 'status' }, `✓ ${t(`plans.done.${step.word}`)}`);
    case 'conflict':
      return h(Conflict, { problem: step.problem, reload: () => (idle(), props.reload()) });
    case 'refused':
      return h(Refusal, { problem: step.problem, title: t('plans.trouble') });
    default:
      return null;
  }
}
