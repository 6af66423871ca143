/** The columns of a plan in a list. */
import { h } from '../../../core/view.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { onPlan } from '../address.js';
import { Found, foundIn, PlanStatus, statusOf, timeName } from '../words.js';

export function columns({ state, go, nameOf }) {
  const title = (row) => row.title || t('plans.untitled', timeName(row));
  return [
    {
      key: 'title',
      label: t('plans.title'),
      head: true,
      first: 'up',
      value: title,
      cell: (row) => [
        h(Link, { to: onPlan(state, row.id), go }, title(row)),
        h('span', { class: 'under' }, [row.id, row.kind === 'ISSUED' && t('plans.kind.ISSUED'), row.sample && t('plans.sample')].filter(Boolean).join(' · ')),
      ],
    },
    { key: 'unit', label: t('plans.unit'), first: 'up', value: (row) => nameOf(row.unit) },
    { key: 'time', label: t('plans.time'), first: 'down', value: timeName },
    { key: 'status', label: t('plans.status'), first: 'up', value: (row) => t(`plans.status.${statusOf(row)}`), cell: (row) => h(PlanStatus, { plan: row }) },
    { key: 'number', label: t('plans.number'), number: true, first: 'down', value: (row) => row.number, cell: (row) => [whole(row.number), h('span', { class: 'under' }, t('plans.version', row.version))] },
    { key: 'targets', label: t('plans.targets'), number: true, first: 'down', value: (row) => row.targets.length, cell: (row) => whole(row.targets.length) },
    { key: 'tasks', label: t('plans.tasks'), number: true, first: 'down', value: (row) => row.taskCount, cell: (row) => (row.taskCount === undefined ? t('none') : whole(row.taskCount)) },
    { key: 'found', label: t('plans.found'), value: (row) => foundIn(row).map(([kind, count]) => `${t(`plans.found.${kind}`)}: ${count}`).join('; ') || null, cell: (row) => h(Findings, { plan: row }) },
  ];
}

/** How much is to be looked at, in few letters. */
export function Findings({ plan }) {
  const found = foundIn(plan);
  return found.length === 0
    ? h('span', { class: 'found found-NONE' }, '✓ ', t('plans.found.none'))
    : h('span', { class: 'findings' }, found.map(([kind, count]) => h(Found, { key: kind, kind }, `${whole(count)} ${t(`plans.found.few.${kind}`)}`)));
}
