/** The units that plans are of: those to choose from, and the names of all that a list tells of. */
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { useUnits as useNear } from '../../core/units.js';

/**
 * {units, nameOf, known, name}: names of the chosen unit and of those near it. Others that `codes` lists, such as units
 * that are no more, are asked for; until they are known they stand for themselves.
 */
export function useUnits({ unit, lang }, codes = []) {
  const near = useNear(unit, lang);
  const names = new Map(near.units.map(({ code, name }) => [code, name]));
  const others = near.settled ? [...new Set(codes)].filter((code) => !names.has(code)).sort() : [];
  const further = useData(others.length > 0 && `names ${others.join(' ')} ${lang}`, (signal) => namesOf(others, signal), 0, true).value;
  return { ...near, nameOf: (code) => names.get(code) ?? further?.get(code) ?? code };
}

/** A name that cannot be told is left out: a list is more than its names. */
async function namesOf(codes, signal) {
  const known = await Promise.all(codes.map((code) => api.unit(code, signal).then(({ name }) => [code, name], () => null)));
  return new Map(known.filter(Boolean));
}
