/** Chế độ báo cáo: how a unit counts its periods and when its reports are due. */
import { h } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { Nothing } from '../../../parts/states.js';
import { dayWithin } from '../words.js';

const kinds = { WEEK: 'WEEKLY', MONTH: 'MONTHLY', QUARTER: 'QUARTERLY', YEAR: 'YEARLY' };

export function deadlineText({ period, bound, day, month }) {
  return dayWithin(kinds[period], bound, day, month);
}

export function Reporting({ plan }) {
  const { cutoff, deadlines } = plan.reporting;
  return [
    h('p', {}, t('plans.reporting.cutoff', t(`cutoff.${cutoff}`))),
    deadlines.length === 0
      ? h(Nothing, {}, t('plans.reporting.none'))
      : h(
          'ul',
          { class: 'plain-list' },
          deadlines.map((deadline, index) => h('li', { key: index }, h('span', {}, t('plans.reporting.of', t(`plans.rhythm.${deadline.period}`)), h('span', { class: 'under' }, deadline.text)), h('strong', {}, deadlineText(deadline)))),
        ),
  ];
}
