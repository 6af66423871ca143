/** Which wards below a unit have a plan for the same time, and where theirs ask for less. */
import { h, useState } from '../../../core/view.js';
import { useData } from '../../../core/data.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Pager } from '../../../parts/pager.js';
import { Shown } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { onPlan, onView } from '../address.js';
import { plansApi } from '../api.js';

const SIZE = 10;
const marks = { NONE: '✕', DRAFT: '○', PUBLISHED: '✓' };

export function Coverage({ state, go, plan, file }) {
  const [page, setPage] = useState(0);
  const question = { unit: plan.unit, year: plan.year, half: plan.half };
  const part = useData(`coverage ${plan.id} ${page}`, (signal) => plansApi.coverage({ ...question, page, size: SIZE }, signal), 0, true);
  const named = (row) => (row.plan ? h(Link, { to: onPlan(state, row.plan), go }, row.plan) : h(Link, { to: onView(state, 'import', { unit: row.unit }), go }, t('plans.coverage.import')));
  const columns = [
    { key: 'name', label: t('plans.unit'), head: true, value: (row) => row.name },
    { key: 'state', label: t('plans.status'), value: (row) => t(`plans.coverage.${row.state}`), cell: (row) => h('span', { class: `plan-status coverage-${row.state}` }, h('span', { 'aria-hidden': 'true' }, `${marks[row.state]} `), t(`plans.coverage.${row.state}`)) },
    { key: 'plan', label: t('plans.plan'), value: (row) => row.plan, cell: named },
    { key: 'targets', label: t('plans.targets'), number: true, value: (row) => row.targets, cell: (row) => whole(row.targets) },
    { key: 'weaker', label: t('plans.coverage.weaker'), number: true, value: (row) => row.weakerTargets, cell: (row) => (row.weakerTargets ? `⚠ ${whole(row.weakerTargets)}` : '0') },
    { key: 'tasks', label: t('plans.tasks'), number: true, value: (row) => row.tasks, cell: (row) => whole(row.tasks) },
    { key: 'unled', label: t('plans.coverage.unled'), number: true, value: (row) => row.tasksWithoutLead, cell: (row) => (row.tasksWithoutLead ? `⚠ ${whole(row.tasksWithoutLead)}` : '0') },
  ];
  return h(Shown, { part, rows: 4 }, ({ items, total, none, drafts, published }) => [
    h(Table, {
      caption: t('plans.coverage'),
      columns,
      rows: items,
      rowKey: (row) => row.unit,
      file: file(t('plans.coverage')),
      exported: () => plansApi.coverage({ ...question, size: 500 }).then((answer) => answer.items),
      note: h('p', { class: 'hint' }, t('plans.coverage.count', whole(published), whole(drafts), whole(none), whole(total))),
    }),
    h(Pager, { page, size: SIZE, total, turn: setPage }),
  ]);
}
