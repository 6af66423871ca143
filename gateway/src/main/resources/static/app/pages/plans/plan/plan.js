/** One plan: what it says, how far its tasks are, and what can be done with it. */
import { h, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { dateTime } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Shown } from '../../../parts/states.js';
import { onPlan, onView } from '../address.js';
import { plansApi } from '../api.js';
import { Back, Section } from '../head.js';
import { Findings } from '../list/columns.js';
import { useUnits } from '../units.js';
import { indicatorNames, PlanStatus, timeName } from '../words.js';
import { Actions } from './actions.js';
import { Coverage } from './coverage.js';
import { Files } from './files.js';
import { History, Versions } from './history.js';
import { Reporting } from './reporting.js';
import { Targets } from './targets.js';
import { PlanTasks } from './tasks.js';

export function PlanPage(props) {
  const { state, go } = props;
  const { plan: id, at, lang } = state;
  const [changed, setChanged] = useState(0);
  const part = useData(`plan ${id} ${at} ${lang}`, (signal) => plansApi.plan(id, at, signal), changed);
  const definitions = useData(`definitions ${lang}`, (signal) => api.indicatorCatalogue(signal));
  const names = indicatorNames(definitions.value);
  return [
    h(Back, { to: onView(state, 'list'), go, id: 'to-plans' }, t('plans.list')),
    h(Shown, { part, rows: 8 }, (plan) => h(PlanView, { ...props, plan, names, reload: () => setChanged((n) => n + 1) })),
  ];
}

function PlanView({ plan, names, reload, ...props }) {
  const near = useUnits({ ...props.state, unit: plan.unit });
  const shared = { ...props, plan, names, near, reload };
  const file = (title) => `${title} ${near.name} ${timeName(plan)}`;
  return [
    h(Title, shared),
    h(Section, { id: 'targets', title: t('plans.targets') }, h(Targets, { ...shared, file })),
    h(Section, { id: 'plan-tasks', title: t('plans.tasks') }, h(PlanTasks, { ...shared, file })),
    h('div', { class: 'pair' }, h(Section, { id: 'reporting', title: t('plans.reporting') }, h(Reporting, { plan })), h(Section, { id: 'versions', title: t('plans.versions') }, h(Versions, shared))),
    near.known?.level && near.known.level !== 'WARD' && plan.kind === 'OWN' ? h(Section, { id: 'coverage', title: t('plans.coverage') }, h(Coverage, { ...shared, file })) : null,
    h(Section, { id: 'history', title: t('plans.history') }, h(History, { plan })),
  ];
}

function Title(props) {
  const { plan, near, state, go } = props;
  return h(
    'div',
    { class: 'panel', id: 'plan' },
    h('div', { class: 'headline' }, h('h1', {}, plan.title || t('plans.untitled', timeName(plan))), h('p', { class: 'headline-range' }, [near.name, timeName(plan)].join(' · '))),
    h('p', { class: 'plan-line' }, h(PlanStatus, { plan }), h('span', {}, t('plans.numbered', plan.number, plan.version)), h(Findings, { plan }), h('code', {}, plan.id)),
    h(Origin, { plan, state, go }),
    h(Actions, props),
    h(Files, { plan, near }),
  );
}

/** Where a plan comes from and what became of it. */
function Origin({ plan, state, go }) {
  const link = (id) => h(Link, { to: onPlan(state, id), go }, id);
  const facts = [
    [t('plans.createdAt'), dateTime(plan.createdAt)],
    plan.publishedAt && [t('plans.publishedAt'), dateTime(plan.publishedAt)],
    plan.amends && [t('plans.amends'), link(plan.amends)],
    plan.supersededBy && [t('plans.supersededBy'), link(plan.supersededBy)],
    plan.withdrawn && [t('plans.withdrawn'), `${dateTime(plan.withdrawn.at)}, ${plan.withdrawn.by}: ${plan.withdrawn.reason}`],
    plan.source && [t('plans.source'), plan.source],
  ].filter(Boolean);
  return h('dl', { class: 'facts' }, facts.map(([name, value]) => h('div', { key: name }, h('dt', {}, name), h('dd', {}, value))));
}
