/** The words of what differs: fields and values as people say them. */
import { day } from '../../../core/format.js';
import { groupName, targetText } from '../../../core/indicator.js';
import { nameOf as periodName } from '../../../core/period.js';
import { t, tOr } from '../../../core/text.js';

const KIND = /\b(BEFORE|BY|FROM|RANGE|DATES|MONTH|QUARTERS|WEEKLY|MONTHLY|QUARTERLY|YEARLY|TIMES|CONTINUOUS|ON_DEMAND|TEXT|WEEK|QUARTER|YEAR)\b/g;

export function fieldWord(field) {
  return tOr(`compare.field.${field}`, field);
}

/** A value as it is compared, written as people do; empty for none. */
export function valueText(field, value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (field === 'schedules' || field === 'reporting.deadlines') {
    return scheduleWords(value);
  }
  if (field === 'form') {
    return t(`plans.form.${value}`);
  }
  if (field === 'targets') {
    const [form, ...numbers] = value.split(' ');
    return targetText({ form, value: Number(numbers[0]), stretch: numbers[1] === undefined ? null : Number(numbers[1]) });
  }
  return field === 'reporting.cutoff' ? t(`cutoff.${value}`) : value;
}

function scheduleWords(value) {
  return value
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => day(iso))
    .replace(/\b\d{4}-(?:Q\d|\d{2})\b/g, (label) => periodName(label))
    .replace(KIND, (kind) => tOr(`compare.kind.${kind}`, kind));
}

/** What an item is called: a target by its indicator, a task by its number in the plan. */
export function itemText(kind, { key }, names) {
  if (kind === 'tasks') {
    return t('compare.task', key);
  }
  const [indicator, group] = key.split('/');
  return [names(indicator), group && groupName(group)].filter(Boolean).join(', ');
}
