/** What the page shows, kept in its address so that it can be sent to somebody. */
import { containing, label, parse } from './period.js';
import { localDay } from './format.js';
import { keptLanguage } from './text.js';

const DEFAULT_PROVINCE = '31';
const optional = { indicator: 'ON_TIME', sort: 'rank', dir: 'up', q: '', show: 'all', lang: 'vi' };

export function read(address = location.search) {
  const given = new URLSearchParams(address);
  const cutoff = given.get('cutoff') === 'calendar' ? 'calendar' : 'reporting';
  const period = parse(given.get('period')) ?? containing('QUARTER', localDay(new Date()), cutoff);
  const state = { unit: given.get('unit') || DEFAULT_PROVINCE, period: label(period), cutoff };
  for (const [name, usual] of Object.entries(optional)) {
    state[name] = given.get(name) ?? usual;
  }
  if (!given.has('lang')) {
    state.lang = keptLanguage() ?? 'vi';
  }
  return state;
}

export function address(state) {
  const parameters = new URLSearchParams({ unit: state.unit, period: state.period, cutoff: state.cutoff });
  for (const [name, usual] of Object.entries(optional)) {
    if (state[name] !== usual) {
      parameters.set(name, state[name]);
    }
  }
  return `?${parameters}`;
}

/** Writes the address: a new entry in the history for another unit or period, else the same one. */
export function write(state, asNewEntry) {
  if (address(state) !== location.search) {
    history[asNewEntry ? 'pushState' : 'replaceState'](null, '', address(state));
  }
}
