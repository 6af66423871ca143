/** What every section does alike: title, loading, errors, emptiness. */
import { h } from './dom.js';
import { t } from './text.js';

export const loading = { state: 'loading' };
export const ready = (value) => ({ state: 'ready', value });
export const failed = (problem) => ({
  state: 'failed',
  title: problem.title ?? t('error.title'),
  detail: problem.detail ?? problem.message,
  status: problem.status ?? 0,
});

export function title(id, key, level = 'h2') {
  return h(level, { id, class: 'section-title' }, t(key));
}

export function waiting(rows) {
  return h(
    'div',
    { class: 'waiting', role: 'status' },
    h('span', { class: 'unseen' }, t('loading')),
    Array.from({ length: rows }, () => h('div', { class: 'bone', 'aria-hidden': 'true' })),
  );
}

export function trouble(part, retry) {
  return h(
    'div',
    { class: 'trouble', role: 'alert' },
    h('p', { class: 'trouble-title' }, part.title),
    h('p', {}, part.detail),
    h('button', { type: 'button', class: 'button', onclick: retry }, t('error.retry')),
  );
}

export function nothing(text) {
  return h('p', { class: 'nothing' }, text);
}

const symbols = { MET: '✓', NOT_MET: '✕', NO_DATA: '–', NO_TARGET: '○' };

/** A verdict in colour, symbol and word. */
export function verdict(code) {
  return h(
    'span',
    { class: `verdict verdict-${code}` },
    h('span', { class: 'verdict-mark', 'aria-hidden': 'true' }, symbols[code] ?? '–'),
    t(`verdict.${code}`),
  );
}
