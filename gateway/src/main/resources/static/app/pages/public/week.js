/** Weeks by their labels (2026-W12): from Monday to Sunday, the first has the year's first Thursday. */
import { t } from '../../core/text.js';

const SHAPE = /^(\d{4})-W(\d{2})$/;
const DAY = 86_400_000;
const THURSDAY = 3;

/** The week of a local day (yyyy-MM-dd). */
export function weekOf(localDay) {
  const at = new Date(`${localDay}T00:00:00Z`);
  const thursday = new Date(at.getTime() + (THURSDAY - ((at.getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The week so many weeks later. */
export function shifted(label, steps) {
  const [, year, number] = SHAPE.exec(label);
  const fourth = new Date(Date.UTC(Number(year), 0, 4 + (Number(number) - 1 + steps) * 7));
  return weekOf(fourth.toISOString().slice(0, 10));
}

export function isWeek(label) {
  const match = SHAPE.exec(label ?? '');
  return match !== null && Number(match[2]) >= 1 && Number(match[2]) <= 53;
}

export function nameOf(label) {
  const [, year, number] = SHAPE.exec(label);
  return t('public.week.name', Number(number), year);
}
