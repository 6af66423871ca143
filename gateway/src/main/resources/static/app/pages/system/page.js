/** Hệ thống: what runs and how far behind it is, who is silent, and the units and working days it counts by. */
import { h } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { t } from '../../core/text.js';
import { Views } from '../../parts/views.js';
import { Calendar } from './calendar/calendar.js';
import { Status } from './status/status.js';
import { Units } from './units/units.js';

const shown = { status: Status, units: Units, calendar: Calendar };
const views = Object.keys(shown);

export function Page({ state, go, change, status }) {
  const view = views.includes(state.view) ? state.view : views[0];
  return h(
    'div',
    { class: 'page', id: 'system-page' },
    h(
      'div',
      { class: 'page-head' },
      h('div', { class: 'headline' }, h('h1', {}, t('page.system'), ' ', h('span', { class: 'headline-period' }, t(`system.view.${view}`))), h('p', { class: 'headline-range' }, t(`system.lead.${view}`))),
    ),
    h(Views, { label: t('system.views'), views, current: view, to: (chosen) => onPage(state, 'system', { view: chosen }), go, words: 'system.view' }),
    h(shown[view], { key: view, state, go, change, status }),
  );
}
