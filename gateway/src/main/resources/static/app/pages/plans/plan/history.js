/** What happened to a plan, and the other plans of the same unit and time. */
import { h } from '../../../core/view.js';
import { useData } from '../../../core/data.js';
import { dateTime, day } from '../../../core/format.js';
import { t, tOr } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Nothing, Shown } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { onPlan } from '../address.js';
import { plansApi } from '../api.js';
import { PlanStatus } from '../words.js';

export function History({ plan }) {
  const rows = [...(plan.history ?? [])].reverse().map((change, index) => ({ ...change, index }));
  const about = (row) => [row.tasks.length > 0 && t('plans.change.tasks', row.tasks.join(', ')), row.occurrence && t('plans.change.due', day(row.occurrence)), row.reason].filter(Boolean).join(' · ');
  const columns = [
    { key: 'at', label: t('plans.change.at'), head: true, value: (row) => row.at, cell: (row) => dateTime(row.at) },
    { key: 'action', label: t('plans.change.action'), value: (row) => tOr(`plans.action.${row.action}`, row.action) },
    { key: 'by', label: t('plans.change.by'), value: (row) => row.by },
    { key: 'about', label: t('plans.change.about'), value: about },
    { key: 'version', label: t('plans.change.version'), number: true, value: (row) => row.version },
  ];
  return rows.length === 0 ? h(Nothing, {}, t('plans.history.none')) : h(Table, { caption: t('plans.history'), columns, rows, rowKey: (row) => row.index, file: `${t('plans.history')} ${plan.id}` });
}

export function Versions({ state, go, plan }) {
  const part = useData(`versions ${plan.unit} ${plan.version} ${plan.status}`, (signal) => plansApi.list({ unit: plan.unit, year: plan.year, kind: plan.kind, size: 100 }, signal));
  return h(Shown, { part, rows: 2 }, ({ items }) => {
    const others = items.filter((each) => each.half === plan.half);
    return [
      h(
        'ul',
        { class: 'plain-list' },
        others.map((each) =>
          h(
            'li',
            { key: each.id },
            h('span', {}, each.id === plan.id ? h('strong', {}, t('plans.versions.this', each.number)) : h(Link, { to: onPlan(state, each.id), go }, t('plans.versions.one', each.number)), ' ', h(PlanStatus, { plan: each })),
            each.id === plan.id ? null : h(Link, { to: onPlan(state, plan.id, { view: 'compare', with: each.id }), go, 'aria-label': t('plans.versions.compare.label', each.number) }, t('plans.versions.compare')),
          ),
        ),
      ),
      others.length === 1 ? h(Nothing, {}, t('plans.versions.alone')) : null,
    ];
  });
}
