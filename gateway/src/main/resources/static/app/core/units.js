/** A unit with the one above it and those beside it, to choose another from. */
import { api } from './api.js';
import { useData } from './data.js';

/** {known, name, parent, below, units, settled}: `below` are the unit's own, `units` what can be chosen instead of it. */
export function useUnits(unit, lang) {
  const known = useData(`unit ${unit} ${lang}`, (signal) => api.unit(unit, signal)).value;
  const parent = known?.parent ?? null;
  const above = useData(parent && `unit ${parent} ${lang}`, (signal) => api.unit(parent, signal)).value;
  const scope = known && (parent ?? unit);
  const within = useData(scope && `below ${scope} ${lang}`, (signal) => api.unitsBelow(scope, signal)).value;
  const own = useData(parent && `below ${unit} ${lang}`, (signal) => api.unitsBelow(unit, signal)).value;
  const below = parent ? own : within;
  const first = above ?? known;
  return {
    known,
    name: known?.name ?? unit,
    parent,
    below: below ?? [],
    settled: Boolean(known && below),
    units: [...(first ? [first] : []), ...(within ?? []).filter((each) => each.code !== first?.code)],
  };
}
