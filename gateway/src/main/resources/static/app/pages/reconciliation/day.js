/** A day to choose, and the ones before and after it. */
import { h } from '../../core/view.js';
import { day as dayText } from '../../core/format.js';
import { t } from '../../core/text.js';
import { Field } from '../../parts/controls.js';
import { shifted } from './days.js';

const FIRST = '2000-01-01';

export function DayField({ day, today, choose }) {
  const step = (steps, key, sign) => {
    const next = shifted(day, steps);
    return h(
      'button',
      { type: 'button', class: 'step', id: `day-${key}`, 'aria-label': `${t(`reconciliation.day.${key}`)}: ${dayText(next)}`, disabled: next > today, onclick: () => choose(next) },
      sign,
    );
  };
  const chosen = ({ target }) => {
    if (target.value && target.validity.valid) {
      choose(target.value);
    }
  };
  return h(
    Field,
    { id: 'day', label: t('reconciliation.day') },
    h(
      'div',
      { class: 'stepper' },
      step(-1, 'before', '‹'),
      h('input', { id: 'day', name: 'day', type: 'date', min: FIRST, max: today, value: day, onchange: chosen }),
      step(1, 'after', '›'),
    ),
  );
}
