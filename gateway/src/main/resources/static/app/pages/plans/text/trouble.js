/** Why what was sent was not taken, place by place. */
import { h } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { Refusal } from '../../../parts/states.js';

const SHOWN = 12;

export function Trouble({ problem, title }) {
  const errors = (problem.errors ?? []).slice(0, SHOWN);
  return h('div', { class: 'refused' }, h(Refusal, { problem, title: title ?? t('text.trouble') }), errors.length === 0 ? null : h('ul', { class: 'faults' }, errors.map((error, index) => h('li', { key: index }, error.message))));
}
