/** The ranking as bars, drawn by ECharts from the gateway's own jar. */
import { plain, percent, whole } from './format.js';
import { t } from './text.js';

const LIBRARY = '/webjars/echarts/echarts.common.min.js';
const LABELS_UP_TO = 24;
const held = { library: null, chart: null, place: null, key: '' };

const seen = new ResizeObserver(() => held.chart?.resize());

export async function drawChart(place, rows, { key, name, open }) {
  const shown = JSON.stringify(key);
  place.hidden = rows.length === 0;
  if (held.place === place && held.key === shown) {
    return;
  }
  held.key = shown;
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', spoken(rows, name));
  held.library ??= import(LIBRARY).then(() => globalThis.echarts);
  const echarts = await held.library;
  if (!place.isConnected || place.hidden) {
    return;
  }
  if (held.place !== place) {
    held.chart?.dispose();
    seen.disconnect();
    held.chart = echarts.init(place, null, { renderer: 'canvas' });
    held.place = place;
    seen.observe(place);
  }
  held.chart.off('click');
  held.chart.on('click', ({ dataIndex }) => open(rows[dataIndex].unit));
  held.chart.setOption(option(rows), true);
}

function spoken(rows, name) {
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  return t('ranking.chart', name, rows.length, count('MET'), count('NOT_MET'));
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  return {
    MET: colour('--met'),
    NOT_MET: colour('--not-met'),
    NO_DATA: colour('--quiet'),
    NO_TARGET: colour('--accent'),
    text: colour('--muted'),
    line: colour('--line'),
    ink: colour('--ink'),
  };
}

function option(rows) {
  const colour = colours();
  const labelled = rows.length <= LABELS_UP_TO;
  const count = rows[0].count;
  const family = getComputedStyle(document.body).fontFamily;
  return {
    animation: false,
    textStyle: { fontFamily: family, color: colour.text },
    grid: { left: 8, right: 12, top: 28, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, formatter: ([bar]) => tip(rows[bar.dataIndex]) },
    xAxis: {
      type: 'category',
      data: rows.map((row) => row.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour.line } },
      axisLabel: { show: labelled, rotate: rows.length > 6 ? 40 : 0, color: colour.text, interval: 0, width: 110, overflow: 'truncate' },
    },
    yAxis: {
      type: 'value',
      max: count ? null : 100,
      splitLine: { lineStyle: { color: colour.line } },
      axisLabel: { color: colour.text, formatter: (value) => (count ? whole(value) : `${value} %`) },
    },
    series: [
      {
        type: 'bar',
        barCategoryGap: rows.length > 60 ? '20%' : '35%',
        barMaxWidth: 36,
        itemStyle: { borderRadius: [2, 2, 0, 0] },
        data: rows.map((row) => ({ value: row.rate ?? 0, itemStyle: { color: colour[row.verdict] } })),
        markLine: targetLine(rows, colour),
      },
    ],
  };
}

/** One line where all units have the same target. */
function targetLine(rows, colour) {
  const wanted = new Set(rows.flatMap((row) => row.targets.map((target) => (target.form === 'AT_LEAST' ? target.value : null))));
  if (wanted.size !== 1 || wanted.has(null)) {
    return undefined;
  }
  const [value] = wanted;
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: colour.ink, type: 'dashed', width: 1 },
    label: { formatter: t('ranking.targetLine', plain(value)), position: 'insideEndTop', color: colour.ink },
    data: [{ yAxis: value }],
  };
}

function tip(row) {
  const box = document.createElement('div');
  const line = (text) => box.appendChild(document.createElement('div')).append(text);
  const strong = box.appendChild(document.createElement('strong'));
  strong.append(row.name);
  line(row.rate === null ? t('verdict.NO_DATA') : row.count ? whole(row.rate) : percent(row.rate));
  if (row.denominator && !row.count) {
    line(`${whole(row.numerator)} / ${whole(row.denominator)}`);
  }
  line(t(`verdict.${row.verdict}`));
  return box;
}
