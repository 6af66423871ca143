/** Words for what a plan says: its time, its status, what is found in it, when a task is to be done. */
import { h } from '../../core/view.js';
import { day } from '../../core/format.js';
import { groupName, nameOf, targetText } from '../../core/indicator.js';
import { nameOf as periodName } from '../../core/period.js';
import { t, tOr } from '../../core/text.js';

export const severities = { ERROR: '✕', WARNING: '⚠', UNMATCHED: '?' };
const marks = { DRAFT: '○', PUBLISHED: '✓', SUPERSEDED: '–', WITHDRAWN: '–' };
const signs = { AT_LEAST: '≥', AT_MOST: '≤', GROWTH_AT_LEAST: 'tăng ≥', COUNT_AT_LEAST: '≥' };
const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b(?:SATISFACTION|DIGITIZED|CAMPAIGNS|INSPECTIONS)\b/g;

/** Năm 2026, or 6 tháng cuối năm 2025. */
export function timeName({ year, half }) {
  return periodName(half ? `${year}-H${half}` : String(year));
}

export function statusOf(plan) {
  return plan.withdrawn ? 'WITHDRAWN' : plan.status;
}

export function PlanStatus({ plan }) {
  const status = statusOf(plan);
  return h('span', { class: `plan-status plan-${status}` }, h('span', { 'aria-hidden': 'true' }, `${marks[status]} `), t(`plans.status.${status}`));
}

/** What was found, by sign, word and colour. */
export function Found({ kind, children }) {
  return h('span', { class: `found found-${kind}` }, h('span', { 'aria-hidden': 'true' }, `${severities[kind]} `), children ?? t(`plans.found.${kind}`));
}

/** How many of each kind are to be looked at in a plan. */
export function foundIn({ problems, unmatched }) {
  const errors = problems.filter((problem) => problem.severity === 'ERROR').length;
  return [
    ['ERROR', errors],
    ['WARNING', problems.length - errors],
    ['UNMATCHED', unmatched.length],
  ].filter(([, count]) => count > 0);
}

/** A function from an indicator's code to its name. */
export function indicatorNames(definitions) {
  const names = new Map((definitions?.indicators ?? []).map((each) => [each.code, nameOf(each)]));
  return (code) => names.get(code) ?? tOr(`indicator.${code}`, code);
}

/** What was found, with names in place of codes. */
export function spoken(message, names) {
  return message
    .replace(/([A-Z][A-Z0-9_]{3,}) \((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(CODE, (code) => signs[code] ?? (names(code) === code ? groupName(code) : names(code)));
}

export function targetName(target, names) {
  return [names(target.indicator), target.sectorGroup && groupName(target.sectorGroup)].filter(Boolean).join(', ');
}

export { targetText };

/** When a task is to be done: the words printed, else what they mean. */
export function scheduleText(schedule) {
  return schedule.text || meaning(schedule) || t('plans.schedule.none');
}

/** What a schedule was understood as. */
export function meaning(schedule) {
  const { kind, date, from, to, dates, month, quarters, bound, day: on, times, per } = schedule;
  switch (kind) {
    case 'BEFORE':
    case 'BY':
    case 'FROM':
      return date ? t(`plans.schedule.${kind}`, day(date)) : t('plans.schedule.impossible');
    case 'RANGE':
      return from && to ? t('plans.schedule.RANGE', day(from), day(to)) : t('plans.schedule.impossible');
    case 'DATES':
      return dates?.length ? t('plans.schedule.DATES', dates.map(day).join(', ')) : t('plans.schedule.impossible');
    case 'MONTH':
      return periodName(month);
    case 'QUARTERS':
      return quarters.map(periodName).join(', ');
    case 'TIMES':
      return t('plans.schedule.TIMES', times, t(`plans.rhythm.${per}`));
    case 'WEEKLY':
    case 'MONTHLY':
    case 'QUARTERLY':
    case 'YEARLY':
      return t(`plans.schedule.${kind}`) + (on ? `, ${dayWithin(kind, bound, on, month)}` : '');
    default:
      return kind === 'TEXT' ? '' : t(`plans.schedule.${kind}`);
  }
}

/** The day that bounds each week, month, quarter or year; without a month it is of the last one. */
export function dayWithin(kind, bound, on, month) {
  const of = kind === 'QUARTERLY' && month && month < 3 ? 'OF_QUARTER' : kind;
  return t(`plans.schedule.on.${bound ?? 'BY'}.${of}`, kind === 'WEEKLY' ? t(`calendar.weekday.${on}`).toLowerCase() : on, month ?? 12);
}

/** The day to which a number of days is left: còn 5 ngày, quá 3 ngày. */
export function leftText(daysLeft) {
  if (daysLeft === null || daysLeft === undefined) {
    return '';
  }
  return daysLeft < 0 ? t('plans.left.past', -daysLeft) : daysLeft === 0 ? t('plans.left.today') : t('plans.left.days', daysLeft);
}
