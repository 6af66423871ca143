/** Ranking, sorting and finding units; no page needed. */

const collator = new Intl.Collator('vi');

/** Vĩnh Thuận as vinh thuan: without diacritics, in small letters. */
export function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

export function matches(name, query) {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const where = folded(name);
  return words.every((word) => where.includes(word));
}

const descending = (a, b) => (a === null ? (b === null ? 0 : 1) : b === null ? -1 : b - a);

/** Rows with their rank: equal rates share one, no rate has none. */
export function ranked(rows) {
  const sorted = [...rows].sort((a, b) => descending(a.rate, b.rate) || collator.compare(a.name, b.name));
  let rank = 0;
  sorted.forEach((row, index) => {
    if (index === 0 || row.rate !== sorted[index - 1].rate) {
      rank = index + 1;
    }
    row.rank = row.rate === null ? null : rank;
  });
  return sorted;
}

const keys = {
  rank: (row) => row.rank,
  unit: (row) => row.name,
  rate: (row) => row.rate,
  share: (row) => row.denominator,
  verdict: (row) => ['NOT_MET', 'NO_DATA', 'NO_TARGET', 'MET'].indexOf(row.verdict),
  gap: (row) => row.gap,
  arrival: (row) => row.lastArrival,
};

/** Rows in the order of a column; what is not known stays last either way. */
export function sorted(rows, column, direction) {
  const key = keys[column] ?? keys.rank;
  const sign = direction === 'down' ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a) ?? null, key(b) ?? null];
    if (left === null || right === null) {
      return (left === null) - (right === null);
    }
    const order = typeof left === 'string' ? collator.compare(left, right) : left - right;
    return order * sign || collator.compare(a.name, b.name);
  });
}
