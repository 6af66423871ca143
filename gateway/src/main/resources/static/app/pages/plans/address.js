/** The addresses of the views of plans: view, plan and task say which, the rest what is chosen in it. */
import { onPage } from '../../core/address.js';

export const views = ['list', 'import', 'tasks', 'calendar'];

/** The address of a view of the chosen unit. */
export function onView(state, view, more = {}) {
  return onPage(state, 'plans', { view: view === 'list' ? '' : view, ...more });
}

/** The address of a plan, or of one view of it: text, compare. */
export function onPlan(state, plan, more = {}) {
  return onPage(state, 'plans', { plan, ...more });
}

/** The address of a task of a plan. */
export function onTask(state, plan, task, more = {}) {
  return onPlan(state, plan, { task, at: state.at, ...more });
}
