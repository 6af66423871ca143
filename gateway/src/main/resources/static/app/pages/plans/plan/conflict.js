/** Somebody else has changed a plan since it was read here. */
import { h } from '../../../core/view.js';
import { dateTime } from '../../../core/format.js';
import { t, tOr } from '../../../core/text.js';

const STALE = 409;

/** Whether a refusal tells of another version. */
export function isConflict(problem) {
  return problem.status === STALE && problem.more?.current !== undefined;
}

export function Conflict({ problem, reload }) {
  const { current, changes = [] } = problem.more;
  return h(
    'div',
    { class: 'trouble', id: 'conflict', role: 'alert' },
    h('p', { class: 'trouble-title' }, `⚠ ${t('plans.conflict', current)}`),
    h('p', {}, t('plans.conflict.kept')),
    h('ul', { class: 'plain-list' }, changes.map((change) => h('li', { key: change.version }, h('span', {}, tOr(`plans.action.${change.action}`, change.action)), h('span', {}, `${change.by}, ${dateTime(change.at)}`)))),
    h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'button primary', id: 'conflict-reload', onclick: reload }, t('plans.conflict.reload'))),
  );
}
