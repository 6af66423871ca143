/** Charts by ECharts, fetched from the gateway's own jar when the first one is drawn. */
import { h, useEffect, useRef } from '../core/view.js';

const LIBRARY = '/webjars/echarts/echarts.common.min.js';
let library = null;

/** option(colour) makes the chart's option from the page's colours; `spoken` says what it shows. */
export function Chart({ id, spoken, shown, option }) {
  const place = useRef(null);
  const chart = useRef(null);
  useEffect(() => {
    const seen = new ResizeObserver(() => chart.current?.resize());
    seen.observe(place.current);
    return () => {
      seen.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    let gone = false;
    library ??= import(LIBRARY).then(() => globalThis.echarts);
    library.then((echarts) => {
      if (!gone && place.current) {
        chart.current ??= echarts.init(place.current, null, { renderer: 'canvas' });
        chart.current.setOption({ ...usual(), ...option(colour) }, true);
      }
    });
    return () => {
      gone = true;
    };
  }, [shown]);
  return h('div', { id, ref: place, class: 'chart', role: 'img', 'aria-label': spoken });
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function usual() {
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('muted') },
    grid: { left: 8, right: 16, top: 28, bottom: 8, containLabel: true },
  };
}
