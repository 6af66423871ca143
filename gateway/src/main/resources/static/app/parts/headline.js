/** Whose figures, of when, and how fresh they are. */
import { h } from '../core/view.js';
import { day, moment } from '../core/format.js';
import { nameOf } from '../core/period.js';
import { t } from '../core/text.js';

/** view: an answer about a period, null while it is not known. */
export function Headline({ name, period, view, lastArrival, above, children }) {
  return h(
    'div',
    { class: 'headline' },
    above,
    h('h1', {}, name ?? '\u00a0', ' ', h('span', { class: 'headline-period' }, nameOf(period))),
    h('p', { class: 'headline-range' }, view ? range(view, lastArrival) : '\u00a0'),
    children,
  );
}

function range(view, lastArrival) {
  const parts = [t('headline.range', day(view.from), day(view.to))];
  if (view.asOf < view.to) {
    parts.push(t('headline.asOf', day(view.asOf)));
  }
  if (lastArrival !== undefined) {
    parts.push(lastArrival ? t('headline.until', moment(lastArrival)) : t('headline.nothing'));
  }
  return parts.join(' · ');
}
