/** Công khai: the ranking of the week and the units that were late in a month, for everybody. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { localDay } from '../../core/format.js';
import * as periods from '../../core/period.js';
import { t } from '../../core/text.js';
import { Field } from '../../parts/controls.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { Late } from './late.js';
import { Ranking } from './ranking.js';
import * as weeks from './week.js';

const CHOICES = 26;
const MONTHS = 24;

export function Page({ state, change }) {
  const today = localDay(new Date());
  const week = weeks.isWeek(state.week) ? state.week : weeks.shifted(weeks.weekOf(today), -1);
  const given = periods.parse(state.month);
  const month = given?.kind === 'MONTH' ? state.month : periods.label(lastMonth(today, state.cutoff));
  const shared = { state, week, month };
  return h(
    'div',
    { class: 'page', id: 'public-page' },
    h(
      'div',
      { class: 'page-head' },
      h('div', { class: 'headline' }, h('h1', {}, t('public.title')), h('p', { class: 'headline-range' }, t('public.lead'))),
      h(Choice, { ...shared, today, change }),
    ),
    h(Ranking, shared),
    h(Late, shared),
  );
}

function lastMonth(today, cutoff) {
  return periods.shifted(periods.containing('MONTH', today, cutoff), -1);
}

function Choice({ state, change, today, week, month }) {
  const units = useData(`public units ${state.lang}`, (signal) => api.publicList('units', {}, signal));
  const lastWeek = weeks.weekOf(today);
  const running = periods.containing('MONTH', today, state.cutoff);
  return h(
    'form',
    { class: 'controls', 'aria-label': t('public.controls'), onsubmit: (event) => event.preventDefault() },
    h(UnitPicker, { units: units.value?.items ?? [], unit: state.unit, choose: (unit) => change({ unit, q: '' }) }),
    h(Select, { id: 'week', label: t('public.week'), value: week, choose: (value) => change({ week: value }), options: withChosen(week, Array.from({ length: CHOICES }, (_, index) => weeks.shifted(lastWeek, -index))), name: weeks.nameOf }),
    h(Select, { id: 'month', label: t('public.month'), value: month, choose: (value) => change({ month: value }), options: withChosen(month, Array.from({ length: MONTHS }, (_, index) => periods.label(periods.shifted(running, -index)))), name: periods.nameOf }),
    h(Select, { id: 'cutoff', label: t('controls.cutoff'), value: state.cutoff, choose: (cutoff) => change({ cutoff }), options: ['calendar', 'reporting'], name: (cutoff) => t(`cutoff.${cutoff}`) }),
    h(Field, { id: 'find', label: t('public.find') }, h('input', { id: 'find', type: 'search', value: state.q ?? '', autocomplete: 'off', placeholder: t('matrix.find.hint'), oninput: (event) => change({ q: event.target.value }) })),
  );
}

function withChosen(chosen, options) {
  return options.includes(chosen) ? options : [...options, chosen];
}

function Select({ id, label, value, choose, options, name }) {
  return h(
    Field,
    { id, label },
    h(
      'select',
      { id, name: id, onchange: (event) => choose(event.target.value) },
      options.map((option) => h('option', { key: option, value: option, selected: option === value }, name(option))),
    ),
  );
}
