/** The units below, ranked by one indicator: chart and table over the same rows. */
import { byId, h, paint } from './dom.js';
import { matches, ranked, sorted } from './order.js';
import { isCount, nameOf } from './indicator.js';
import { drawChart } from './ranking-chart.js';
import { rankingTable } from './ranking-table.js';
import { nothing, title, trouble, waiting } from './section.js';
import { t } from './text.js';

const FIRST = 25;
const view = { all: false };

export function paintRanking(state, part, choices, silent, change, retry) {
  const place = byId('ranking');
  const fresh = paint(place, [state.unit, state.lang, choices, state.indicator, part.state === 'failed' && part], () => [
    title('ranking-title', 'ranking.title'),
    tools(state, choices, change),
    h('div', { id: 'ranking-chart', class: 'chart', hidden: true }),
    h('div', { id: 'ranking-body' }),
  ]);
  if (fresh) {
    view.all = false;
  }
  const body = byId('ranking-body');
  syncFilter(state);
  if (part.state === 'loading') {
    byId('ranking-chart').hidden = true;
    paint(body, 'loading', () => waiting(8));
  } else if (part.state === 'failed') {
    paint(body, part, () => trouble(part, retry));
  } else {
    paintRows(state, rowsOf(part.value.items, state.indicator, silent), choices, change);
  }
}

function paintRows(state, rows, choices, change) {
  const body = byId('ranking-body');
  if (rows.length === 0) {
    paint(body, 'none', () => nothing(t('ranking.none')));
    return;
  }
  const found = rows.filter((row) => matches(row.name, state.q));
  const inOrder = sorted(found, state.sort, state.dir);
  const shown = view.all || state.q ? inOrder : inOrder.slice(0, FIRST);
  const again = () => paintRows(state, rows, choices, change);
  paint(body, [shown, state.sort, state.dir, state.q, state.lang, found.length, rows.length], () => [
    h('p', { class: 'hint', role: 'status', id: 'ranking-shown' }, t('ranking.shown', shown.length, rows.length)),
    found.length === 0
      ? nothing(t('ranking.noMatch', state.q))
      : rankingTable(shown, state, indicatorName(choices, state.indicator), change),
    moreOrLess(rows, found, state, again),
  ]);
  const measured = sorted(found, 'rank', 'up').filter((row) => row.rate !== null);
  drawChart(byId('ranking-chart'), measured, {
    key: [measured, state.indicator, state.lang],
    name: indicatorName(choices, state.indicator),
    open: (unit) => change({ unit, q: '' }),
  });
}

/** After going back in the history the field shows what the address says. */
function syncFilter(state) {
  const find = byId('find');
  if (find !== document.activeElement && find.value !== state.q) {
    find.value = state.q;
  }
}

function indicatorName(choices, code) {
  return choices.find((choice) => choice.code === code)?.name ?? code;
}

/** One flat row per unit for the chosen indicator. */
export function rowsOf(items, code, silent) {
  return ranked(
    items.map((item) => {
      const found = item.indicators.find((row) => row.code === code && !row.sectorGroup) ?? {};
      const targets = found.targets ?? [];
      const count = isCount({ targets });
      return {
        unit: item.unit,
        name: item.name,
        code,
        count,
        rate: (count ? found.numerator : found.rate) ?? null,
        numerator: found.numerator ?? null,
        denominator: found.denominator ?? null,
        verdict: found.verdict ?? 'NO_DATA',
        targets,
        gap: targets.length && found.verdict === 'NOT_MET' ? Math.max(...targets.map((target) => target.gap ?? 0)) : null,
        lastArrival: item.lastArrival ?? null,
        silent: silent.has(item.unit),
      };
    }),
  );
}

function tools(state, choices, change) {
  return h(
    'div',
    { class: 'ranking-tools' },
    h(
      'div',
      { class: 'field grow' },
      h('label', { for: 'indicator' }, t('ranking.indicator')),
      h(
        'select',
        { id: 'indicator', onchange: (event) => change({ indicator: event.target.value, sort: 'rank', dir: 'up' }) },
        choices.map((choice) =>
          h('option', { value: choice.code, selected: choice.code === state.indicator }, choice.name),
        ),
      ),
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'find' }, t('ranking.filter')),
      h('input', {
        id: 'find',
        type: 'search',
        value: state.q,
        autocomplete: 'off',
        placeholder: t('ranking.filter.hint'),
        oninput: (event) => change({ q: event.target.value }),
      }),
    ),
  );
}

/** The indicators that a ranking can be asked for. */
export function choicesOf(indicators) {
  return indicators.filter((row) => !row.sectorGroup).map((row) => ({ code: row.code, name: nameOf(row) }));
}

function moreOrLess(rows, found, state, again) {
  if (state.q || found.length <= FIRST) {
    return null;
  }
  return h(
    'button',
    {
      type: 'button',
      class: 'button',
      id: 'ranking-more',
      onclick: () => {
        view.all = !view.all;
        again();
      },
    },
    view.all ? t('ranking.less') : t('ranking.more', rows.length),
  );
}

/** For paper: all rows. */
export function showAll() {
  view.all = true;
}
