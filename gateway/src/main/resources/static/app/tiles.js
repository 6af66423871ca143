/** The indicators of one unit against their targets, by theme. */
import { byId, h, paint } from './dom.js';
import { percent, whole } from './format.js';
import { gapText, groupName, isCount, nameOf, noun, place, targetText, theme, themes } from './indicator.js';
import { nothing, title, trouble, verdict, waiting } from './section.js';
import { t } from './text.js';

export function paintTiles(state, part, retry) {
  paint(byId('tiles'), [part, state.show, state.lang], () => [
    title('tiles-title', 'tiles.title'),
    body(state, part, retry),
  ]);
}

function body(state, part, retry) {
  if (part.state === 'loading') {
    return h('div', { class: 'tiles', 'aria-busy': 'true' }, waiting(6));
  }
  if (part.state === 'failed') {
    return trouble(part, retry);
  }
  const rows = part.value.indicators;
  const aimed = rows.filter((row) => row.verdict !== 'NO_TARGET' && (state.show === 'all' || row.verdict === state.show));
  const apart = (row) => state.show === 'all' && row.verdict === 'NO_DATA' && theme(row.code) === 'DECLARED';
  const groups = themes.map((name) => themeGroup(name, aimed.filter((row) => theme(row.code) === name && !apart(row))));
  const shown = groups.some(Boolean) ? h('div', { class: 'themes' }, groups) : nothing(t('tiles.empty'));
  return [shown, missing(aimed.filter(apart)), state.show === 'all' ? others(rows) : null];
}

function themeGroup(name, rows) {
  if (rows.length === 0) {
    return null;
  }
  const sorted = [...rows].sort((a, b) => place(a.code) - place(b.code) || (a.sectorGroup ?? '').localeCompare(b.sectorGroup ?? ''));
  return h(
    'section',
    { class: 'theme', 'aria-labelledby': `theme-${name}`, vars: { '--tiles': String(rows.length) } },
    h('h3', { id: `theme-${name}` }, t(`theme.${name}`)),
    h('ul', { class: 'tiles' }, sorted.map(tile)),
  );
}

function tile(indicator) {
  const short = gapText(indicator);
  return h(
    'li',
    { class: `tile tile-${indicator.verdict}`, 'data-code': indicator.code },
    h(
      'h4',
      {},
      nameOf(indicator),
      indicator.sectorGroup ? h('span', { class: 'tile-group' }, groupName(indicator.sectorGroup)) : null,
    ),
    h('p', { class: 'tile-figure' }, h('span', { class: 'tile-rate' }, figure(indicator), counted(indicator)), verdict(indicator.verdict)),
    bar(indicator),
    h('p', { class: 'tile-share' }, share(indicator)),
    h('p', { class: 'tile-target' }, indicator.targets.map((target) => h('span', {}, t('target', targetText(target)), reached(target)))),
    h('p', { class: 'tile-gap' }, short),
  );
}

function reached(target) {
  return target.stretchMet ? h('span', { class: 'tile-stretch', title: t('target.stretchMet') }, h('span', { 'aria-hidden': 'true' }, ' ✓'), h('span', { class: 'unseen' }, ` (${t('target.stretchMet')})`)) : null;
}

/** The figure itself: a rate, or a count where the target is one. */
export function figure(indicator) {
  if (isCount(indicator) && indicator.numerator !== null && indicator.verdict !== 'NO_DATA') {
    return whole(indicator.numerator);
  }
  return indicator.rate === null ? t('none') : percent(indicator.rate);
}

function counted(indicator) {
  return isCount(indicator) ? h('span', { class: 'tile-noun' }, ` ${noun(indicator.code)}`) : null;
}

function share(indicator) {
  const { numerator, denominator, code } = indicator;
  if (isCount(indicator)) {
    return '';
  }
  if (!denominator) {
    return theme(code) === 'DECLARED' ? t('tile.notDeclared') : t('tile.noCases', noun(code));
  }
  return t('tile.share', whole(numerator), whole(denominator), noun(code));
}

/** How far the rate has come, with a mark where the target stands. */
function bar(indicator) {
  const aims = indicator.targets.filter((target) => target.form === 'AT_LEAST' || target.form === 'AT_MOST');
  const part = isCount(indicator) ? (indicator.numerator / indicator.targets[0].value) * 100 : indicator.rate;
  if (part === null || indicator.verdict === 'NO_DATA') {
    return h('div', { class: 'bar bar-empty', 'aria-hidden': 'true' });
  }
  return h(
    'div',
    { class: 'bar', 'aria-hidden': 'true' },
    h('div', { class: 'bar-fill', vars: { '--part': `${clamped(part)}%` } }),
    aims.map((target) => h('div', { class: 'bar-aim', vars: { '--at': `${clamped(target.value)}%` } })),
  );
}

function clamped(rate) {
  return Math.min(100, Math.max(0, rate));
}

function missing(rows) {
  if (rows.length === 0) {
    return null;
  }
  return h(
    'details',
    { class: 'fold', id: 'missing' },
    h('summary', {}, `${t('theme.DECLARED')}: ${t('tiles.missing', rows.length)}`),
    h('ul', { class: 'plain-list' }, rows.map((row) => h('li', {}, h('span', {}, nameOf(row)), h('span', { class: 'muted' }, row.targets.map(targetText).join('; '))))),
  );
}

function others(rows) {
  const free = rows.filter((row) => row.verdict === 'NO_TARGET' && !row.sectorGroup && row.denominator > 0);
  if (free.length === 0) {
    return null;
  }
  return h(
    'details',
    { class: 'fold', id: 'others' },
    h('summary', {}, t('tiles.others', free.length)),
    h('ul', { class: 'plain-list' }, free.map((row) => h('li', {}, h('span', {}, nameOf(row)), h('span', { class: 'number' }, `${figure(row)} (${whole(row.numerator)}/${whole(row.denominator)})`)))),
  );
}
