/** The course of one indicator over eight periods, as a chart with its target. */
import { h } from '../../core/view.js';
import { percent, plain, whole } from '../../core/format.js';
import { groupName, nameOf } from '../../core/indicator.js';
import { nameOf as periodName } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Chart } from '../../parts/chart.js';
import { Field } from '../../parts/controls.js';
import { Nothing, Shown } from '../../parts/states.js';
import { coursesOf, keyOf } from '../province/tiles.js';
import { shownRows } from './indicators.js';

export function Trend({ state, change, part, trend }) {
  return h(
    'section',
    { class: 'panel', id: 'trend', 'aria-labelledby': 'trend-title' },
    h('h2', { id: 'trend-title' }, t('trend.title')),
    h(Shown, { part, rows: 4 }, (value) => h(Body, { rows: shownRows(value.indicators), state, change, trend })),
  );
}

function Body({ rows, state, change, trend }) {
  const row = rows.find((each) => each.code === state.indicator && (each.sectorGroup ?? '') === (state.group ?? '')) ?? rows[0];
  if (!row) {
    return h(Nothing, {}, t('indicators.none'));
  }
  const label = (each) => nameOf(each) + (each.sectorGroup ? ` (${groupName(each.sectorGroup)})` : '');
  const choose = (event) => {
    const chosen = rows[event.target.selectedIndex];
    change({ indicator: chosen.code, group: chosen.sectorGroup ?? '' });
  };
  return [
    h(
      Field,
      { id: 'trend-of', label: t('trend.of') },
      h('select', { id: 'trend-of', value: keyOf(row), onchange: choose }, rows.map((each) => h('option', { key: keyOf(each), value: keyOf(each), selected: each === row }, label(each)))),
    ),
    h(Shown, { part: trend, rows: 3 }, (value) => h(Line, { row, points: coursesOf(value).get(keyOf(row)) ?? [] })),
  ];
}

function Line({ row, points }) {
  const known = points.filter((point) => typeof point.rate === 'number');
  if (known.length === 0) {
    return h(Nothing, {}, t('trend.none'));
  }
  const spoken = known.map((point) => `${periodName(point.period)}: ${percent(point.rate)}`).join('; ');
  return h(Chart, {
    id: 'trend-chart',
    spoken: t('trend.spoken', nameOf(row), spoken),
    shown: JSON.stringify([points, row.targets, row.code, nameOf(row)]),
    option: (colour) => option(row, points, colour),
  });
}

function option(row, points, colour) {
  const target = row.targets.find((each) => each.form === 'AT_LEAST' || each.form === 'AT_MOST');
  const rates = points.map((point) => point.rate).filter((rate) => typeof rate === 'number');
  const lowest = Math.min(...rates, target?.value ?? 100);
  return {
    tooltip: { trigger: 'axis', confine: true, formatter: ([dot]) => tip(points[dot.dataIndex]) },
    xAxis: { type: 'category', data: points.map((point) => periodName(point.period)), axisTick: { show: false }, axisLabel: { color: colour('muted'), hideOverlap: true } },
    yAxis: { type: 'value', min: Math.max(0, Math.floor((lowest - 5) / 10) * 10), max: (value) => (value.max > 100 ? null : 100), axisLabel: { color: colour('muted'), formatter: (value) => `${plain(value)} %` }, splitLine: { lineStyle: { color: colour('line') } } },
    series: [
      {
        type: 'line',
        data: points.map((point) => point.rate ?? null),
        symbolSize: 8,
        lineStyle: { color: colour('accent'), width: 2.5 },
        itemStyle: { color: colour('accent') },
        label: { show: true, formatter: ({ value }) => (typeof value === 'number' ? plain(value) : ''), color: colour('ink') },
        markLine: target
          ? { silent: true, symbol: 'none', lineStyle: { color: colour('ink'), type: 'dashed', width: 1 }, label: { formatter: t('trend.target', plain(target.value)), position: 'insideStartTop', color: colour('ink') }, data: [{ yAxis: target.value }] }
          : undefined,
      },
    ],
  };
}

function tip(point) {
  const box = document.createElement('div');
  const lines = [periodName(point.period), typeof point.rate === 'number' ? percent(point.rate) : t('verdict.NO_DATA')];
  if (point.denominator) {
    lines.push(`${whole(point.numerator)} / ${whole(point.denominator)}`, t(`verdict.${point.verdict}`));
  }
  lines.forEach((line) => box.appendChild(document.createElement('div')).append(line));
  return box;
}
