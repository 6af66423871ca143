/** Tình trạng: services, how far the figures are behind, arrivals by the minute, silent units. Refreshed quietly. */
import { h, useRef } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { dateTime, moment, whole } from '../../../core/format.js';
import { useBeat } from '../../../core/live.js';
import { t, tOr } from '../../../core/text.js';
import { Shown, Waiting } from '../../../parts/states.js';
import { Table } from '../../../parts/table.js';
import { Arrivals } from './arrivals.js';
import { Silent } from './silent.js';

const EVERY_SECONDS = 10;

export function Status({ state, go, change, status }) {
  const beat = useBeat(EVERY_SECONDS);
  const services = useData(`services ${state.lang}`, (signal) => api.services(signal), beat);
  const arrivals = useData(`arrivals ${state.lang}`, (signal) => api.arrivals(signal), beat);
  const heard = useRef(null);
  heard.current = status?.silentUnits ?? heard.current;
  return [
    h(Now, { status, arrivals: arrivals.value }),
    h(
      'div',
      { class: 'pair' },
      h('section', { class: 'panel', id: 'services', 'aria-labelledby': 'services-title' }, h('h2', { id: 'services-title' }, t('system.services')), h(Shown, { part: services, rows: 4 }, (value) => h(Services, { services: value, stale: status?.offline }))),
      h(
        'section',
        { class: 'panel', id: 'arrivals', 'aria-labelledby': 'arrivals-title' },
        h('h2', { id: 'arrivals-title' }, t('system.arrivals')),
        h(Shown, { part: arrivals, rows: 4 }, ({ minutes }) => h(Arrivals, { minutes })),
      ),
    ),
    h(Silent, { state, go, change, silent: heard.current }),
  ];
}

/** The state in four figures. */
function Now({ status, arrivals }) {
  if (!status) {
    return h('section', { class: 'panel' }, h(Waiting, { rows: 1 }));
  }
  const { offline, ready, lag, silentUnits, at } = status;
  const good = !offline && ready;
  const known = lag !== null && lag !== undefined;
  const hour = arrivals?.minutes.reduce((sum, { events }) => sum + events, 0);
  const figures = [
    { id: 'ready', label: 'system.ready', value: good ? `✓ ${t('system.ready.true')}` : `✕ ${t(offline ? 'pulse.offline' : 'system.ready.false')}`, kind: good ? 'good' : 'bad', under: t('system.at', moment(at)) },
    { id: 'lag', label: 'system.lag', value: known ? whole(lag) : t('none'), kind: known && lag === 0 ? 'good' : 'wait', under: t(known ? (lag === 0 ? 'system.lag.none' : 'system.lag.some') : offline ? 'system.unknown' : 'system.lag.unknown') },
    { id: 'hour', label: 'system.hour', value: hour === undefined ? t('none') : whole(hour), under: t('system.hour.under') },
    { id: 'silents', label: 'system.silents', value: silentUnits ? whole(silentUnits.length) : t('none'), kind: silentUnits?.length === 0 ? 'good' : 'wait', under: t('system.silents.under') },
  ];
  return h(
    'ul',
    { class: 'system-now' },
    figures.map(({ id, label, value, kind, under }) =>
      h('li', { key: id, id: `now-${id}`, class: `system-figure system-${kind ?? 'plain'}` }, h('h2', {}, t(label)), h('p', { class: 'system-value' }, value), h('p', { class: 'hint' }, under)),
    ),
  );
}

function Services({ services, stale }) {
  const columns = [
    { key: 'name', label: t('system.service'), head: true, value: (row) => tOr(`service.${row.name}`, row.name), cell: (row) => [tOr(`service.${row.name}`, row.name), h('span', { class: 'under' }, row.name)] },
    { key: 'status', label: t('system.status'), value: (row) => t(`system.status.${row.status}`), cell: (row) => h('span', { class: `state state-${row.status === 'UP' ? 'good' : 'bad'}` }, `${row.status === 'UP' ? '✓' : '✕'} ${t(`system.status.${row.status}`)}`) },
    { key: 'version', label: t('system.version'), value: (row) => row.version },
    { key: 'since', label: t('system.since'), value: (row) => row.startedAt, cell: (row) => (row.startedAt ? [dateTime(row.startedAt), h('span', { class: 'under' }, lengthOf(row.startedAt))] : t('none')) },
  ];
  return h(Table, { id: 'services-table', caption: t('system.services'), columns, rows: services, rowKey: (row) => row.name, file: t('system.services'), note: h('p', { class: stale ? 'field-error' : 'hint' }, t(stale ? 'system.stale' : 'system.instances')) });
}

/** How long ago, in the largest whole unit. */
function lengthOf(instant) {
  const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 60_000));
  const [key, count] = minutes >= 2880 ? ['days', Math.floor(minutes / 1440)] : minutes >= 120 ? ['hours', Math.floor(minutes / 60)] : ['minutes', minutes];
  return t(`system.since.${key}`, whole(count));
}
