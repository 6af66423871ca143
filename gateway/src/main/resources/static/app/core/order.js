/** Finding and sorting; no page needed. */

const collator = new Intl.Collator('vi', { numeric: true });
const folds = new Map();

/** Vĩnh Thuận as vinh thuan: without diacritics, in small letters. */
export function folded(text) {
  let plain = folds.get(text);
  if (plain === undefined) {
    plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
    folds.set(text, plain);
  }
  return plain;
}

/** Whether a text has all words of a query, written with or without diacritics. */
export function matches(text, query) {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const where = folded(text);
  return words.every((word) => where.includes(word));
}

/** Rows in the order of a key; what has none stays last either way, equals in the order they came. */
export function sorted(rows, key, direction) {
  const sign = direction === 'down' ? -1 : 1;
  const keyed = rows.map((row) => [key(row) ?? null, row]);
  keyed.sort(([left], [right]) => {
    if (left === null || right === null) {
      return (left === null) - (right === null);
    }
    return sign * (typeof left === 'string' ? collator.compare(left, right) : left - right);
  });
  return keyed.map(([, row]) => row);
}
