/** The day at which states are shown: today unless another one is chosen. */
import { h } from '../../../core/view.js';
import { localDay } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

export function dayOf({ at }) {
  return SHAPE.test(at ?? '') ? at : localDay(new Date());
}

/** The day so many days later. */
export function later(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function AtDay({ state, change }) {
  return h(
    Field,
    { id: 'task-at', label: t('plans.at') },
    h('input', { id: 'task-at', type: 'date', value: dayOf(state), min: '2000-01-01', max: '2100-12-31', onchange: ({ target }) => target.value && change({ at: target.value }) }),
  );
}
