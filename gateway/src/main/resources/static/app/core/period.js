/** Periods by their labels (contract: 2026-03, 2026-Q1, 2026-H1, 2026). */
import { t } from './text.js';

export const kinds = ['MONTH', 'QUARTER', 'HALF', 'YEAR'];
const months = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };
const shapes = { MONTH: /^(\d{4})-(\d{2})$/, QUARTER: /^(\d{4})-Q([1-4])$/, HALF: /^(\d{4})-H([12])$/, YEAR: /^(\d{4})$/ };

/** {kind, year, number} of a label; null if it is none. */
export function parse(label) {
  for (const kind of kinds) {
    const match = shapes[kind].exec(label ?? '');
    if (match) {
      const number = Number(match[2] ?? 1);
      return number >= 1 && number <= 12 / months[kind] ? { kind, year: Number(match[1]), number } : null;
    }
  }
  return null;
}

export function label({ kind, year, number }) {
  const letter = { QUARTER: 'Q', HALF: 'H' }[kind];
  if (kind === 'YEAR') {
    return String(year);
  }
  return letter ? `${year}-${letter}${number}` : `${year}-${String(number).padStart(2, '0')}`;
}

/** The period that contains a local day (yyyy-MM-dd) under a cut-off rule. */
export function containing(kind, localDay, cutoff) {
  const [year, month, date] = localDay.split('-').map(Number);
  const index = year * 12 + (month - 1) + (cutoff === 'reporting' && date >= 15 ? 1 : 0);
  return { kind, year: Math.floor(index / 12), number: Math.floor((index % 12) / months[kind]) + 1 };
}

/** The period so many periods later. */
export function shifted({ kind, year, number }, steps) {
  const perYear = 12 / months[kind];
  const index = year * perYear + (number - 1) + steps;
  return { kind, year: Math.floor(index / perYear), number: (index % perYear) + 1 };
}

/** The same stretch of time in another kind: its last month decides. */
export function converted(period, kind) {
  const last = period.number * months[period.kind];
  return { kind, year: period.year, number: Math.ceil(last / months[kind]) };
}

export function compare(a, b) {
  return a.year - b.year || a.number * months[a.kind] - b.number * months[b.kind];
}

/** The first and last local day of a period under a cut-off rule. */
export function days({ kind, year, number }, cutoff) {
  const last = number * months[kind];
  const first = last - months[kind];
  return cutoff === 'reporting'
    ? { from: isoDay(year, first - 1, 15), to: isoDay(year, last - 1, 14) }
    : { from: isoDay(year, first, 1), to: isoDay(year, last, 0) };
}

function isoDay(year, month, date) {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

const roman = ['I', 'II', 'III', 'IV'];

/** Quý I/2026, Tháng 3/2026, 6 tháng đầu năm 2026, Năm 2026. */
export function name({ kind, year, number }) {
  switch (kind) {
    case 'HALF':
      return t(`period.HALF.${number}`, number, year);
    case 'QUARTER':
      return t('period.QUARTER', roman[number - 1], year);
    default:
      return t(`period.${kind}`, number, year);
  }
}

export function nameOf(text) {
  const period = parse(text);
  return period ? name(period) : text;
}
