/** Kind of period, period and cut-off. */
import { h } from '../core/view.js';
import * as periods from '../core/period.js';
import { localDay } from '../core/format.js';
import { t } from '../core/text.js';

const YEARS_BACK = 3;

export function Controls({ state, change, children }) {
  const current = periods.parse(state.period);
  return h(
    'form',
    { class: 'controls', 'aria-label': t('controls.label'), onsubmit: (event) => event.preventDefault() },
    children,
    h(Kinds, { current, change }),
    h(Field, { id: 'period', label: t('controls.period') }, h(PeriodSelect, { state, current, change })),
    h(
      Field,
      { id: 'cutoff', label: t('controls.cutoff') },
      h(
        'select',
        { id: 'cutoff', name: 'cutoff', value: state.cutoff, onchange: (event) => change({ cutoff: event.target.value }) },
        ['reporting', 'calendar'].map((cutoff) =>
          h('option', { key: cutoff, value: cutoff, selected: cutoff === state.cutoff }, t(`cutoff.${cutoff}`)),
        ),
      ),
    ),
  );
}

export function Field({ id, label, children }) {
  return h('div', { class: `field field-${id}` }, h('label', { for: id }, label), children);
}

function Kinds({ current, change }) {
  return h(
    'fieldset',
    { class: 'field kinds' },
    h('legend', {}, t('controls.kind')),
    h(Segments, {
      name: 'kind',
      value: current.kind,
      options: periods.kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      choose: (kind) => change({ period: periods.label(periods.converted(current, kind)) }),
    }),
  );
}

/** One of a few, all in sight. */
export function Segments({ name, value, options, choose }) {
  return h(
    'div',
    { class: 'segments' },
    options.map((option) =>
      h(
        'label',
        { key: option.value, class: 'segment' },
        h('input', {
          type: 'radio',
          id: `${name}-${option.value}`,
          name,
          value: option.value,
          checked: option.value === value,
          onchange: () => choose(option.value),
        }),
        h('span', {}, option.label),
      ),
    ),
  );
}

function PeriodSelect({ state, current, change }) {
  const running = periods.containing(current.kind, localDay(new Date()), state.cutoff);
  const step = (steps, key, sign, id) => {
    const next = periods.shifted(current, steps);
    return h(
      'button',
      {
        type: 'button',
        class: 'step',
        id,
        'aria-label': `${t(key)}: ${periods.name(next)}`,
        disabled: steps > 0 && periods.compare(next, running) > 0,
        onclick: () => change({ period: periods.label(next) }),
      },
      sign,
    );
  };
  return h(
    'div',
    { class: 'stepper' },
    step(-1, 'controls.previous', '‹', 'period-before'),
    h(
      'select',
      { id: 'period', name: 'period', onchange: (event) => change({ period: event.target.value }) },
      offered(current, running).map((period) =>
        h(
          'option',
          { key: periods.label(period), value: periods.label(period), selected: periods.compare(period, current) === 0 },
          periods.name(period),
        ),
      ),
    ),
    step(1, 'controls.next', '›', 'period-after'),
  );
}

function offered(current, running) {
  const newest = periods.compare(current, running) > 0 ? current : running;
  const choices = [];
  for (let period = newest; period.year > running.year - YEARS_BACK; period = periods.shifted(period, -1)) {
    choices.push(period);
  }
  return choices.some((period) => periods.compare(period, current) === 0) ? choices : [...choices, current];
}
