/** What a plan promises, indicator by indicator. */
import { h } from '../../../core/view.js';
import { plain } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Nothing } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { onPlan } from '../address.js';
import { targetName, targetText } from '../words.js';

export function Targets({ state, go, plan, names, file, near }) {
  if (plan.targets.length === 0) {
    return h(Nothing, {}, t('plans.targets.none'));
  }
  const rows = plan.targets.map((target, index) => ({ ...target, index }));
  const columns = [
    { key: 'name', label: t('plans.target.name'), head: true, first: 'up', value: (row) => targetName(row, names) },
    { key: 'value', label: t('plans.target.value'), first: 'down', value: (row) => row.value, cell: (row) => targetText({ ...row, stretch: null }) },
    { key: 'stretch', label: t('plans.target.stretch'), first: 'down', value: (row) => row.stretch, cell: (row) => stretchText(row) },
    { key: 'base', label: t('plans.target.base'), wide: true, value: (row) => row.base, cell: (row) => (row.base === null ? t('none') : `${plain(row.base)} %`) },
    { key: 'origin', label: t('plans.target.origin'), wide: true, value: (row) => row.origin?.unit ?? null, cell: (row) => (row.origin ? h(Link, { to: onPlan(state, row.origin.plan), go }, near.nameOf(row.origin.unit)) : t('plans.target.own')) },
    { key: 'line', label: t('plans.line'), number: true, value: (row) => row.line, cell: (row) => h(LineLink, { state, go, plan, line: row.line }) },
  ];
  return h(Table, { caption: t('plans.targets'), columns, rows, rowKey: (row) => row.index, file: file(t('plans.targets')) });
}

function stretchText({ form, stretch }) {
  return stretch === null || stretch === undefined ? t('none') : t(form === 'COUNT_AT_LEAST' ? 'target.stretch.count' : 'target.stretch', plain(stretch));
}

/** Leads to what stands at a line of the text. */
export function LineLink({ state, go, plan, line }) {
  return line ? h(Link, { to: onPlan(state, plan.id, { view: 'text', line }), go, 'aria-label': t('plans.line.open', line) }, String(line)) : t('none');
}
