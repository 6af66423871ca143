/** The head of the views of a unit: whose, and which view. */
import { h } from '../../core/view.js';
import { t } from '../../core/text.js';
import { Link } from '../../parts/frame.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { Views } from '../../parts/views.js';
import { onView, views } from './address.js';

export function PlansHead({ state, go, change, near, view, children }) {
  return [
    h(
      'div',
      { class: 'page-head' },
      h(
        'div',
        { class: 'headline' },
        h('h1', {}, t(`plans.view.${view}`), ' ', h('span', { class: 'headline-period' }, near.name)),
        h('p', { class: 'headline-range' }, t(`plans.lead.${view}`)),
      ),
      h(
        'form',
        { class: 'controls', role: 'search', 'aria-label': t('plans.controls'), onsubmit: (event) => event.preventDefault() },
        h(UnitPicker, { units: near.units, unit: state.unit, choose: (unit) => change({ unit }) }),
        children,
      ),
    ),
    h(Views, { label: t('plans.views'), views, current: view, to: (each) => onView(state, each), go, words: 'plans.tab' }),
  ];
}

/** The way back from a plan or a task. */
export function Back({ to, go, children, id }) {
  return h('p', { class: 'headline-parent' }, h(Link, { to, go, id }, `← ${children}`));
}

/** A part of a view with its title. */
export function Section({ id, title, children }) {
  return h('section', { class: 'panel', id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), children);
}
