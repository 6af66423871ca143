/** Numbers and times as people here write them. */
import { currentLanguage } from './text.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const NBSP = '\u00a0';
const kept = new Map();

function locale() {
  return currentLanguage() === 'en' ? 'en-GB' : 'vi-VN';
}

function maker(kind, options, make) {
  const key = `${locale()} ${kind}`;
  if (!kept.has(key)) {
    kept.set(key, make(locale(), options));
  }
  return kept.get(key);
}

function numbers(kind, options) {
  return maker(kind, options, (where, how) => new Intl.NumberFormat(where, how));
}

function times(kind, options) {
  return maker(kind, options, (where, how) => new Intl.DateTimeFormat(where, { timeZone: ZONE, ...how }));
}

/** 12345 as 12.345 */
export function whole(n) {
  return numbers('whole', { maximumFractionDigits: 0 }).format(n);
}

/** 98.25 as 98,25 % */
export function percent(rate) {
  const text = numbers('rate', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(rate);
  return `${text}${NBSP}%`;
}

/** 17.4 as 17,40 */
export function points(score) {
  return numbers('rate', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(score);
}

/** 95 as 95 and 97.5 as 97,5 */
export function plain(n) {
  return numbers('plain', { maximumFractionDigits: 4 }).format(n);
}

/** 2026-03-14 as 14/03/2026 */
export function day(isoDate) {
  const [year, month, date] = isoDate.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** An instant as 10:32, with the day where it is not today. */
export function moment(instant, now = new Date()) {
  const at = new Date(instant);
  const clock = times('clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return localDay(at) === localDay(now) ? clock : `${clock} ${day(localDay(at))}`;
}

/** An instant in few letters: 10:32 of today, else 14/03, else 14/03/2025. */
export function shortMoment(instant, now = new Date()) {
  const [then, today] = [localDay(new Date(instant)), localDay(now)];
  if (then === today) {
    return moment(instant, now);
  }
  return then.slice(0, 4) === today.slice(0, 4) ? day(then).slice(0, 5) : day(then);
}

/** The local day of an instant as yyyy-MM-dd. */
export function localDay(date) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(date);
}

/** An instant as 14/03/2026 10:32. */
export function dateTime(instant) {
  const at = new Date(instant);
  return `${day(localDay(at))} ${times('clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)}`;
}
