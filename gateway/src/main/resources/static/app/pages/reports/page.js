/** Báo cáo: closing a period, the closed reports of a unit, and one of them with its proof. */
import { h, useState } from '../../core/view.js';
import { onPage } from '../../core/address.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { useUnits } from '../../core/units.js';
import { Controls } from '../../parts/controls.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { Confirm } from './confirm.js';
import { Order } from './order.js';
import { ReportList } from './list.js';
import { ReportView } from './report.js';

export function Page(props) {
  const { state } = props;
  return h('div', { class: 'page', id: 'reports-page' }, state.report ? h(ReportView, { key: state.report, ...props }) : h(Desk, props));
}

function Desk({ state, go, change }) {
  const { unit, period, cutoff, lang } = state;
  const [made, setMade] = useState(0);
  const { units, name } = useUnits(unit, lang);
  const shared = { state, go, change, name };
  const key = [unit, period, cutoff].join(' ');
  return [
    h(
      'div',
      { class: 'page-head' },
      h('div', { class: 'headline' }, h('h1', {}, name, ' ', h('span', { class: 'headline-period' }, nameOf(period))), h('p', { class: 'headline-range' }, t(`cutoff.${cutoff}`))),
      h(Controls, { state, change }, h(UnitPicker, { units, unit, choose: (code) => go(onPage(state, 'reports', { unit: code, every: state.every })) })),
    ),
    h(Order, { key: `order ${key}`, ...shared, done: () => setMade((n) => n + 1) }),
    h(ReportList, { ...shared, made }),
    h(Confirm, { key: `confirm ${key}`, ...shared }),
  ];
}
