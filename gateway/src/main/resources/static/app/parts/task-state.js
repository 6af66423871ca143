/** How a task stands, by sign, word and colour. */
import { h } from '../core/view.js';
import { t } from '../core/text.js';

export const states = ['OVERDUE', 'DUE_SOON', 'NOT_DUE', 'ONGOING', 'DONE'];

export const signs = { OVERDUE: '✕', DUE_SOON: '⚠', NOT_DUE: '○', ONGOING: '…', DONE: '✓' };

export function TaskState({ code }) {
  return h('span', { class: `task-state task-${code}` }, h('span', { 'aria-hidden': 'true' }, `${signs[code] ?? ''} `), t(`task.${code}`));
}

/** As the interface names a state: due-soon. */
export function stateParameter(code) {
  return code ? code.toLowerCase().replace('_', '-') : undefined;
}
