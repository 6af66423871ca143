/** What is shown, kept in the address so that it can be bookmarked and sent to somebody. */
import { containing, label, parse } from './period.js';
import { localDay } from './format.js';
import { keptLanguage } from './text.js';
import { kept, keep } from './kept.js';

const FIRST_UNIT = '31';
const lasting = ['unit', 'period', 'cutoff', 'lang'];

/** The pages by their addresses, in the order of the menu. */
export const pages = {
  province: '/toan-tinh',
  unit: '/don-vi',
  dossiers: '/ho-so',
  plans: '/ke-hoach',
  reports: '/bao-cao',
  entry: '/nhap-lieu',
  reconciliation: '/doi-soat',
  system: '/he-thong',
  public: '/cong-khai',
};

/** The pages that the menu offers; the others are come to from a figure. */
export const menu = ['province', 'unit', 'plans', 'reports', 'entry', 'reconciliation', 'system', 'public'];

/** {page, unit, period, cutoff, lang, …}: what an address asks for, with what is usual where it is silent. */
export function read({ pathname, search } = location) {
  const given = Object.fromEntries(new URLSearchParams(search));
  const cutoff = given.cutoff === 'calendar' ? 'calendar' : 'reporting';
  const period = parse(given.period) ?? containing('QUARTER', localDay(new Date()), cutoff);
  return {
    ...given,
    page: Object.keys(pages).find((name) => pages[name] === pathname) ?? 'province',
    unit: given.unit || kept('unit') || FIRST_UNIT,
    period: label(period),
    cutoff,
    lang: given.lang ?? keptLanguage() ?? 'vi',
  };
}

/** The address of a state; what is empty is left out. */
export function addressOf({ page, lang, ...rest }) {
  const parameters = new URLSearchParams();
  const values = { ...rest, lang: lang === 'vi' ? '' : lang };
  for (const [name, value] of Object.entries(values)) {
    if (value !== '' && value !== undefined && value !== null) {
      parameters.set(name, value);
    }
  }
  return `${pages[page]}?${parameters}`;
}

/** The state of another page, with what all pages have in common. */
export function onPage(state, page, changes = {}) {
  const common = Object.fromEntries(lasting.map((name) => [name, state[name]]));
  return { ...common, page, ...changes };
}

/** Whether a change of state is worth a step back of its own. */
export function isStep(changes) {
  return ['unit', 'period', 'cutoff', 'day', 'view'].some((name) => name in changes);
}

/** Writes the address, as a new entry of the history or in place of the last one. */
export function write(state, asNewEntry) {
  keep('unit', state.unit);
  const address = addressOf(state);
  if (address !== location.pathname + location.search) {
    history[asNewEntry ? 'pushState' : 'replaceState'](null, '', address);
  }
}
