/** The units to choose from beside one: the one above it first. */
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';

/** {units, nameOf, known, name}: names of the chosen unit and of those near it; others stand for themselves. */
export function useUnits({ unit, lang }) {
  const known = useData(`unit ${unit} ${lang}`, (signal) => api.unit(unit, signal)).value;
  const parent = known?.parent ?? null;
  const above = useData(parent && `unit ${parent} ${lang}`, (signal) => api.unit(parent, signal)).value;
  const scope = known && (parent ?? unit);
  const below = useData(scope && `below ${scope} ${lang}`, (signal) => api.unitsBelow(scope, signal)).value ?? [];
  const first = above ?? known;
  const units = [...(first ? [first] : []), ...below.filter((each) => each.code !== first?.code)];
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return { units, known, name: known?.name ?? unit, nameOf: (code) => names.get(code) ?? code };
}
