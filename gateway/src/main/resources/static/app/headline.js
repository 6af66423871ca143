/** Whose figures, of when, and how many targets are met; the counts filter the tiles. */
import { byId, h, paint } from './dom.js';
import { day, whole } from './format.js';
import { nameOf } from './period.js';
import { t } from './text.js';

const verdicts = ['MET', 'NOT_MET', 'NO_DATA'];

export function paintHeadline(state, unit, part, change) {
  const view = part.state === 'ready' ? part.value : null;
  const counts = view ? count(view.indicators) : null;
  const shown = [state.unit, state.period, state.show, state.lang, unit, view?.from, view?.to, view?.asOf, counts];
  paint(byId('headline'), shown, () => [
    parentLine(unit, change),
    h(
      'h1',
      {},
      unit?.name ?? view?.name ?? '\u00a0',
      h('span', { class: 'headline-period' }, nameOf(state.period)),
    ),
    view ? h('p', { class: 'headline-range' }, range(view)) : null,
    counts ? summary(counts, state, change) : null,
  ]);
}

/** How many targets there are by verdict. */
export function count(indicators) {
  const counts = { MET: 0, NOT_MET: 0, NO_DATA: 0 };
  indicators.filter((row) => row.verdict in counts).forEach((row) => counts[row.verdict]++);
  return counts;
}

function parentLine(unit, change) {
  if (!unit?.parentName) {
    return null;
  }
  return h(
    'p',
    { class: 'headline-parent' },
    h(
      'button',
      { type: 'button', class: 'link', id: 'to-parent', onclick: () => change({ unit: unit.parent }) },
      `← ${unit.parentName}`,
    ),
  );
}

function range(view) {
  const text = t('headline.range', day(view.from), day(view.to));
  return view.asOf && view.asOf.slice(0, 10) < view.to ? `${text} · ${t('headline.asOf', day(view.asOf))}` : text;
}

function summary(counts, state, change) {
  const total = verdicts.reduce((sum, code) => sum + counts[code], 0);
  if (total === 0) {
    return h('p', { class: 'nothing' }, t('headline.none'));
  }
  return h(
    'div',
    { class: 'summary', role: 'group', 'aria-label': t('show.label') },
    chip('all', total, state, change),
    verdicts.map((code) => chip(code, counts[code], state, change)),
  );
}

function chip(code, amount, state, change) {
  return h(
    'button',
    {
      type: 'button',
      id: `show-${code}`,
      class: `chip chip-${code}`,
      'aria-pressed': String(state.show === code),
      onclick: () => change({ show: state.show === code ? 'all' : code }),
    },
    h('span', { class: 'chip-count' }, whole(amount)),
    h('span', {}, t(`show.${code}`)),
  );
}
