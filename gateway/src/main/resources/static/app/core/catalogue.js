/** Names of sectors and procedures. */
import { t } from './text.js';

/** A function from code to name; an unknown code stands for itself. */
export function namesOf(catalogue, kind) {
  const list = (kind === 'procedure' ? catalogue?.procedures : catalogue?.sectors) ?? [];
  const names = new Map(list.map(({ code, name }) => [code, name]));
  return (code) => (code ? (names.get(code) ?? code) : t(`${kind}.none`));
}
