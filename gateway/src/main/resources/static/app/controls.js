/** Unit, kind of period, period and cut-off. */
import { byId, h, paint } from './dom.js';
import * as periods from './period.js';
import { localDay } from './format.js';
import { t } from './text.js';

const YEARS_BACK = 3;

export function paintControls(state, provinces, province, change) {
  const form = byId('controls');
  form.onsubmit = (event) => event.preventDefault();
  paint(form, [state.period, state.cutoff, province, provinces, state.lang, localDay(new Date())], () => [
    field('unit', 'controls.unit', unitSelect(provinces, province, change)),
    kindChoice(periods.parse(state.period), change),
    field('period', 'controls.period', periodSelect(state, change)),
    field('cutoff', 'controls.cutoff', cutoffSelect(state, change)),
  ]);
}

function field(id, key, ...inputs) {
  return h('div', { class: `field field-${id}` }, h('label', { for: id }, t(key)), inputs);
}

function unitSelect(provinces, chosen, change) {
  const known = provinces.some((unit) => unit.code === chosen);
  const options = known || !chosen ? provinces : [{ code: chosen, name: chosen }, ...provinces];
  return h(
    'select',
    { id: 'unit', name: 'unit', onchange: (event) => change({ unit: event.target.value, q: '' }) },
    options.map((unit) => h('option', { value: unit.code, selected: unit.code === chosen }, unit.name)),
  );
}

function kindChoice(current, change) {
  return h(
    'fieldset',
    { class: 'field kinds' },
    h('legend', {}, t('controls.kind')),
    h(
      'div',
      { class: 'segments' },
      periods.kinds.map((kind) =>
        h(
          'label',
          { class: 'segment' },
          h('input', {
            type: 'radio',
            id: `kind-${kind}`,
            name: 'kind',
            value: kind,
            checked: kind === current.kind,
            onchange: () => change({ period: periods.label(periods.converted(current, kind)) }),
          }),
          h('span', {}, t(`kind.${kind}`)),
        ),
      ),
    ),
  );
}

function periodSelect(state, change) {
  const current = periods.parse(state.period);
  const running = periods.containing(current.kind, localDay(new Date()), state.cutoff);
  const choices = offered(current, running);
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
      choices.map((period) =>
        h(
          'option',
          { value: periods.label(period), selected: periods.compare(period, current) === 0 },
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

function cutoffSelect(state, change) {
  return h(
    'select',
    { id: 'cutoff', name: 'cutoff', onchange: (event) => change({ cutoff: event.target.value }) },
    ['reporting', 'calendar'].map((cutoff) =>
      h('option', { value: cutoff, selected: cutoff === state.cutoff }, t(`cutoff.${cutoff}`)),
    ),
  );
}
