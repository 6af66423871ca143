/** Events that arrived, minute by minute of the last hour. */
import { h } from '../../../core/view.js';
import { moment, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Chart } from '../../../parts/chart.js';

const TICK = 9;

export function Arrivals({ minutes }) {
  const done = minutes.slice(0, -1);
  const most = Math.max(...minutes.map(({ events }) => events));
  const sum = minutes.reduce((total, { events }) => total + events, 0);
  const shown = minutes.map(({ at, events }) => `${at} ${events}`).join();
  const spoken = t('system.arrivals.spoken', whole(sum), whole(most), whole(done.at(-1)?.events ?? 0));
  return [
    h('p', { class: 'hint', id: 'arrivals-words' }, spoken),
    h(Chart, { id: 'arrivals-chart', spoken, shown, option: (colour) => option(minutes, colour) }),
  ];
}

function option(minutes, colour) {
  return {
    grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', formatter: ([{ dataIndex }]) => t('system.arrivals.minute', moment(minutes[dataIndex].at), whole(minutes[dataIndex].events)) },
    xAxis: { type: 'category', data: minutes.map(({ at }) => moment(at)), axisLabel: { color: colour('muted'), interval: TICK }, axisTick: { show: false } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: colour('muted'), formatter: (value) => whole(value) }, splitLine: { lineStyle: { color: colour('line') } } },
    series: [{ type: 'bar', data: minutes.map(({ events }) => events), itemStyle: { color: colour('accent') }, barCategoryGap: '20%' }],
  };
}
