/** The text that a plan was read from, and beside each line what was understood: to be corrected before it is published. */
import { h, useEffect, useRef, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { t } from '../../../core/text.js';
import { Shown } from '../../../parts/states.js';
import { onPlan } from '../address.js';
import { plansApi } from '../api.js';
import { Back } from '../head.js';
import { Findings } from '../list/columns.js';
import { Actions } from '../plan/actions.js';
import { Conflict, isConflict } from '../plan/conflict.js';
import { useUnits } from '../units.js';
import { indicatorNames, PlanStatus, timeName } from '../words.js';
import { said } from './fix.js';
import { Lines } from './rows.js';
import { Trouble } from './trouble.js';

const TOLD_MILLIS = 5000;

export function TextView(props) {
  const { state, go } = props;
  const { plan: id, lang } = state;
  const [round, setRound] = useState(0);
  const [edited, setEdited] = useState(null);
  const part = useData(`plan ${id} ${lang}`, (signal) => plansApi.plan(id, null, signal), round);
  const text = useData(`text ${id} ${part.value?.history?.length ?? 0}`, (signal) => plansApi.text(id, signal), 0, true);
  const definitions = useData(`definitions ${lang}`, (signal) => api.indicatorCatalogue(signal)).value;
  const catalogue = useData(`catalogue ${lang}`, (signal) => api.catalogue(signal)).value;
  useEffect(() => setEdited(null), [part.value]);
  const shared = { ...props, definitions, catalogue, names: indicatorNames(definitions), reload: () => setRound((n) => n + 1), setEdited };
  return [
    h(Back, { to: onPlan(state, id), go, id: 'to-plan' }, t('text.back')),
    h(Shown, { part, rows: 8 }, (plan) => h(Shown, { part: text, rows: 8 }, (words) => h(Review, { ...shared, plan: edited ?? plan, text: words }))),
  ];
}

function Review(props) {
  const { plan, text, setEdited, reload } = props;
  const near = useUnits({ ...props.state, unit: plan.unit });
  const [step, setStep] = useState({ name: 'idle' });
  const trouble = useRef(null);
  useEffect(() => {
    if (step.name === 'conflict' || step.name === 'refused') {
      trouble.current.scrollIntoView({ block: 'center' });
      trouble.current.focus({ preventScroll: true });
    }
    const timer = step.name === 'done' ? setTimeout(() => setStep({ name: 'idle' }), TOLD_MILLIS) : 0;
    return () => clearTimeout(timer);
  }, [step]);
  /** Sends the draft as it is to be; what was read here must still be what is there. */
  const save = async (wished, word, after) => {
    setStep({ name: 'busy' });
    try {
      setEdited(await plansApi.edit(plan.id, plan.version, said(wished)));
      setStep({ name: 'done', word });
      after?.();
    } catch (problem) {
      setStep({ name: isConflict(problem) ? 'conflict' : 'refused', problem });
    }
  };
  const again = () => {
    setStep({ name: 'idle' });
    reload();
  };
  return [
    h(
      'div',
      { class: 'panel', id: 'review' },
      h('div', { class: 'headline' }, h('h1', {}, t('text.title')), h('p', { class: 'headline-range' }, [plan.title || plan.id, near.name, timeName(plan)].join(' · '))),
      h('p', { class: 'plan-line' }, h(PlanStatus, { plan }), h('span', {}, t('plans.numbered', plan.number, plan.version)), h('span', {}, t('text.counts', plan.targets.length, plan.tasks.length)), h(Findings, { plan })),
      plan.status === 'DRAFT' ? h('p', { class: 'hint' }, t('text.lead')) : h('p', { class: 'hint' }, t('text.published')),
      h(Actions, { ...props, near, inText: true }),
    ),
    h('p', { class: step.name === 'done' ? 'outcome outcome-good saved' : 'unseen', id: 'saved', role: 'status' }, step.name === 'done' ? `✓ ${t(`text.done.${step.word}`)}` : step.name === 'busy' ? t('text.saving') : ''),
    step.name === 'conflict' || step.name === 'refused'
      ? h('div', { ref: trouble, tabindex: '-1', class: 'text-trouble' }, step.name === 'conflict' ? h(Conflict, { problem: step.problem, reload: again }) : h(Trouble, { problem: step.problem }))
      : null,
    h(Lines, { ...props, text, save, busy: step.name === 'busy' }),
  ];
}
