/** A unit as texts of a form and back, and what differs between two. */
export const fields = [
  { name: 'code', kind: 'code' },
  { name: 'name', kind: 'text' },
  { name: 'level', kind: 'level' },
  { name: 'parent', kind: 'text' },
  { name: 'validFrom', kind: 'date' },
  { name: 'validTo', kind: 'date' },
  { name: 'successors', kind: 'list' },
  { name: 'aliases', kind: 'list' },
];

export function textsOf(unit) {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, kind === 'list' ? (unit?.[name] ?? []).join(', ') : (unit?.[name] ?? '')]));
}

function listOf(text) {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** [{name, before, after}]: what the texts change about a unit; of a new one all that they say. */
export function changesOf(unit, texts) {
  const before = textsOf(unit);
  return fields
    .filter(({ name }) => name !== 'code')
    .map(({ name, kind }) => ({ name, before: before[name], after: kind === 'list' ? listOf(texts[name]).join(', ') : texts[name].trim() }))
    .filter(({ before: was, after }) => was !== after);
}

/** What is sent: what is not named stays as it is. */
export function bodyOf(changes) {
  const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
  return Object.fromEntries(changes.map(({ name, after }) => [name, kinds.get(name) === 'list' ? listOf(after) : after || null]));
}
