/** Kế hoạch: the plans of units, from the text that was sent to the tasks that were done. */
import { h } from '../../core/view.js';
import { CompareView } from './compare/compare.js';
import { ImportView } from './import/import.js';
import { PlanList } from './list/list.js';
import { PlanPage } from './plan/plan.js';
import { CalendarView } from './tasks/calendar.js';
import { TaskList } from './tasks/list.js';
import { TaskPage } from './tasks/task.js';
import { TextView } from './text/text.js';

const ofUnit = { import: ImportView, tasks: TaskList, calendar: CalendarView };
const ofPlan = { text: TextView, compare: CompareView };

function viewOf({ view, plan, task }) {
  if (plan) {
    return task ? TaskPage : (ofPlan[view] ?? PlanPage);
  }
  return ofUnit[view] ?? PlanList;
}

export function Page(props) {
  const { view, plan, task } = props.state;
  return h('div', { class: 'page', id: 'plans-page' }, h(viewOf(props.state), { key: [view, plan, task].join(' '), ...props }));
}
