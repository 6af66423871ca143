/** The course of a rate over some periods, as a small line. */
import { h } from '../core/view.js';
import { percent } from '../core/format.js';
import { nameOf } from '../core/period.js';
import { t } from '../core/text.js';

const WIDTH = 120;
const HEIGHT = 34;
const EDGE = 4;
const LEAST_RANGE = 4;

/** points: {period, rate}, oldest first; a rate may be missing. */
export function Spark({ points, name }) {
  const known = points.map((point, index) => ({ ...point, index })).filter((point) => typeof point.rate === 'number');
  if (known.length < 2) {
    return h('span', { class: 'spark-none', title: t('trend.short') }, t('none'));
  }
  const rates = known.map((point) => point.rate);
  const middle = (Math.max(...rates) + Math.min(...rates)) / 2;
  const range = Math.max(Math.max(...rates) - Math.min(...rates), LEAST_RANGE);
  const x = (index) => EDGE + (index / (points.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (rate) => HEIGHT / 2 - ((rate - middle) / range) * (HEIGHT - 2 * EDGE);
  const last = known.at(-1);
  const spoken = known.map((point) => `${nameOf(point.period)}: ${percent(point.rate)}`).join('; ');
  return h(
    'svg',
    { class: 'spark', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': t('trend.spoken', name, spoken) },
    h('title', {}, spoken),
    h('polyline', { class: 'spark-line', points: known.map((point) => `${x(point.index).toFixed(1)},${y(point.rate).toFixed(1)}`).join(' ') }),
    h('circle', { class: 'spark-end', cx: x(last.index), cy: y(last.rate), r: 3 }),
  );
}
