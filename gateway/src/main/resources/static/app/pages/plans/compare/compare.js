/** So sánh: what a plan says otherwise than another one of the unit, both side by side. */
import { h } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { onPlan } from '../address.js';
import { plansApi } from '../api.js';
import { Back, Section } from '../head.js';
import { useUnits } from '../units.js';
import { indicatorNames, statusOf, timeName } from '../words.js';
import { Change, Side } from './side.js';
import { fieldWord, itemText, valueText } from './fields.js';

const signs = { changed: '±', added: '+', removed: '−' };

export function CompareView(props) {
  const { state, go } = props;
  const { plan: id, lang } = state;
  const part = useData(`plan ${id} ${lang}`, (signal) => plansApi.plan(id, null, signal));
  return [
    h(Back, { to: onPlan(state, id), go, id: 'to-plan' }, t('text.back')),
    h(Shown, { part, rows: 4 }, (plan) => h(Chosen, { ...props, plan })),
  ];
}

function Chosen({ state, go, change, plan }) {
  const near = useUnits({ ...state, unit: plan.unit });
  const others = useData(`plans ${plan.unit}`, (signal) => plansApi.list({ unit: plan.unit, size: 200 }, signal));
  return h(Shown, { part: others, rows: 4 }, ({ items }) => {
    const earlier = items.find((each) => each.id === state.with) ?? items.find((each) => each.id === plan.amends) ?? items.find((each) => each.id !== plan.id);
    const option = (each) => t('compare.plan', timeName(each), each.number, t(`plans.status.${statusOf(each)}`));
    const select = (name, value, choose) =>
      h(
        Field,
        { id: `compare-${name}`, label: t(`compare.${name}`) },
        h('select', { id: `compare-${name}`, onchange: (event) => choose(event.target.value) }, items.map((each) => h('option', { key: each.id, value: each.id, selected: each.id === value }, option(each)))),
      );
    return [
      h(
        'div',
        { class: 'panel' },
        h('div', { class: 'headline' }, h('h1', {}, t('compare.versions')), h('p', { class: 'headline-range' }, near.name)),
        earlier
          ? h('div', { class: 'filters' }, select('earlier', earlier.id, (other) => change({ with: other })), select('later', plan.id, (other) => go(onPlan(state, other, { view: 'compare', with: earlier.id === other ? plan.id : earlier.id }))))
          : h(Nothing, {}, t('compare.alone')),
      ),
      earlier ? h(Differences, { key: `${plan.id} ${earlier.id}`, state, plan, earlier }) : null,
    ];
  });
}

function Differences({ state, plan, earlier }) {
  const part = useData(`diff ${plan.id} ${plan.version} ${earlier.id}`, (signal) => plansApi.diff(plan.id, earlier.id, signal));
  const names = indicatorNames(useData(`definitions ${state.lang}`, (signal) => api.indicatorCatalogue(signal)).value);
  return h(Shown, { part, rows: 6 }, (diff) => [
    h(Fields, { diff }),
    ['targets', 'tasks'].map((kind) => h(Part, { key: kind, kind, part: diff[kind], names })),
  ]);
}

function Fields({ diff }) {
  const shown = diff.fields.filter(({ field }) => field !== 'sample');
  return shown.length === 0 ? null : h(Section, { id: 'diff-fields', title: t('compare.fields') }, shown.map(({ field, before, after }) => h(Change, { key: field, name: fieldWord(field), before: valueText(field, before), after: valueText(field, after) })));
}

function Part({ kind, part, names }) {
  const { added, removed, changed } = part;
  const title = (item) => itemText(kind, item, names);
  const group = (name, items, show) =>
    items.length === 0
      ? null
      : h('div', { key: name, class: `diff-group diff-${name}`, 'data-diff': name }, h('h3', {}, `${signs[name]} ${t(`compare.${name}`)}: ${whole(items.length)}`), items.map(show));
  return h(
    Section,
    { id: `diff-${kind}`, title: t(`plans.${kind}`) },
    added.length + removed.length + changed.length === 0
      ? h(Nothing, {}, t(`compare.same.${kind}`))
      : [
          h('div', { class: 'diff diff-heads', 'aria-hidden': 'true' }, h('p', {}, t('compare.before')), h('p', {}, t('compare.after'))),
          group('changed', changed, (item, index) => h('div', { key: index, class: 'diff-item' }, h('h4', {}, title(item)), item.fields.map(({ field, before, after }) => h(Change, { key: field, name: fieldWord(field), before: valueText(field, before), after: valueText(field, after) })))),
          group('added', added, (item, index) => h(Side, { key: index, kind: 'come', title: title(item), text: valueText(kind, item.text) })),
          group('removed', removed, (item, index) => h(Side, { key: index, kind: 'gone', title: title(item), text: valueText(kind, item.text) })),
        ],
  );
}
