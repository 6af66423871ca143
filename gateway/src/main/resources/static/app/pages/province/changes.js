/** What has changed since the end of yesterday. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { useData } from '../../core/data.js';
import { day, localDay, points, whole } from '../../core/format.js';
import { nameOf } from '../../core/indicator.js';
import { t } from '../../core/text.js';
import { signed } from '../../parts/figure.js';
import { Link } from '../../parts/frame.js';
import { Nothing, Shown } from '../../parts/states.js';
import { keyOf } from './tiles.js';

const SHOWN = 6;
const NOTICED = 0.005;
const counted = ['accepted', 'resolved', 'resolvedLate'];

export function Changes({ state, part, moves, go }) {
  return h(
    'section',
    { class: 'panel', id: 'changes', 'aria-labelledby': 'changes-title' },
    h('h2', { id: 'changes-title' }, t('changes.title')),
    h(Shown, { part, rows: 4 }, (now) =>
      now.asOf < now.to || now.asOf === localDay(new Date())
        ? h(Since, { state, now, moves, go })
        : h(Nothing, {}, t('changes.over', day(now.to))),
    ),
  );
}

function Since({ state, now, moves, go }) {
  const yesterday = dayBefore(now.asOf);
  const first = yesterday < now.from;
  const key = [state.unit, state.period, state.cutoff, now.asOf, state.lang].join(' ');
  const before = useData(first ? null : key, (signal) => api.matrix(state, yesterday, signal));
  const today = useData(key, (signal) => api.measures(state.unit, { from: now.asOf, to: now.asOf }, signal), moves);
  return [
    h('p', { class: 'hint' }, t('changes.lead', day(yesterday), day(now.asOf))),
    h(Shown, { part: today, rows: 1 }, (measures) => h(Today, { measures })),
    first ? h(Nothing, {}, t('changes.first')) : h(Shown, { part: before, rows: 3 }, (then) => h(Moves, { then, now, state, go })),
  ];
}

function Today({ measures: { flows, stocks } }) {
  const overdue = (stocks.closing.overdue ?? 0) - (stocks.opening.overdue ?? 0);
  return h(
    'dl',
    { class: 'counts' },
    counted.map((measure) => h(Count, { key: measure, name: t(`changes.${measure}`), text: whole(flows[measure] ?? 0) })),
    h(Count, { name: t('changes.overdue'), text: signed(overdue, whole) }),
  );
}

function Count({ name, text }) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, text));
}

function Moves({ then, now, state, go }) {
  const steps = stepsBetween(then, now);
  const crossings = crossed(then, now);
  if (steps.length === 0 && crossings.length === 0) {
    return h(Nothing, {}, t('changes.none'));
  }
  return [
    h(
      'ul',
      { class: 'plain-list' },
      steps.slice(0, SHOWN).map(({ row, step }) =>
        h(
          'li',
          { key: keyOf(row) },
          h('span', {}, nameOf(row)),
          h('span', { class: `number step-${step > 0 ? 'up' : 'down'}` }, `${step > 0 ? '▲' : '▼'} ${t('changes.points', signed(step, points))}`),
        ),
      ),
    ),
    crossings.length === 0
      ? null
      : h(
          'details',
          { class: 'fold', id: 'crossings' },
          h('summary', {}, t('changes.crossed', whole(crossings.filter((each) => !each.met).length), whole(crossings.filter((each) => each.met).length))),
          h(
            'ul',
            { class: 'plain-list' },
            crossings.map(({ child, column, met }) =>
              h(
                'li',
                { key: `${child.unit} ${keyOf(column)}` },
                h(Link, { to: onPage(state, 'unit', { unit: child.unit, indicator: column.code }), go }, child.name),
                h('span', {}, `${nameOf(column)}: ${met ? `✓ ${t('changes.nowMet')}` : `✕ ${t('changes.nowMissed')}`}`),
              ),
            ),
          ),
        ),
  ];
}

/** The indicators that moved, the furthest first. */
export function stepsBetween(then, now) {
  const before = new Map(then.indicators.map((row) => [keyOf(row), row.rate]));
  return now.indicators
    .map((row) => ({ row, step: row.rate !== null && typeof before.get(keyOf(row)) === 'number' ? row.rate - before.get(keyOf(row)) : 0 }))
    .filter(({ step }) => Math.abs(step) >= NOTICED)
    .sort((a, b) => Math.abs(b.step) - Math.abs(a.step));
}

/** Units that fell below a target, or have reached one. */
export function crossed(then, now) {
  const columns = new Map(then.columns.map((column, index) => [keyOf(column), index]));
  const children = new Map(then.children.map((child) => [child.unit, child]));
  return now.children.flatMap((child) =>
    now.columns.flatMap((column, index) => {
      const before = children.get(child.unit)?.cells[columns.get(keyOf(column))]?.verdict;
      const after = child.cells[index]?.verdict;
      const turned = (before === 'MET' && after === 'NOT_MET') || (before === 'NOT_MET' && after === 'MET');
      return turned ? [{ child, column, met: after === 'MET' }] : [];
    }),
  );
}

export function dayBefore(isoDay) {
  const date = new Date(`${isoDay}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
