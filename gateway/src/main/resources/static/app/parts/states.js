/** What every part of a page does alike: waiting, errors, emptiness, verdicts. */
import { h } from '../core/view.js';
import { t } from '../core/text.js';

export function Waiting({ rows = 3, tall = false }) {
  return h(
    'div',
    { class: tall ? 'waiting waiting-tall' : 'waiting', role: 'status' },
    h('span', { class: 'unseen' }, t('loading')),
    Array.from({ length: rows }, (_, index) => h('div', { key: index, class: 'bone', 'aria-hidden': 'true' })),
  );
}

export function Trouble({ part }) {
  return h(
    'div',
    { class: 'trouble', role: 'alert' },
    h('p', { class: 'trouble-title' }, part.title),
    h('p', {}, part.detail),
    h('button', { type: 'button', class: 'button', onclick: part.retry }, t('error.retry')),
  );
}

/** What a request that a person made was refused with. */
export function Refusal({ problem, title }) {
  return h('div', { class: 'trouble', role: 'alert' }, h('p', { class: 'trouble-title' }, title), h('p', {}, problem.detail || problem.message));
}

export function Nothing({ children }) {
  return h('p', { class: 'nothing' }, children);
}

/** A part that waits, tells its trouble, or shows its value. */
export function Shown({ part, rows, tall, children }) {
  if (part.state === 'loading') {
    return h(Waiting, { rows, tall });
  }
  return part.state === 'failed' ? h(Trouble, { part }) : children(part.value);
}

export const symbols = { MET: '✓', NOT_MET: '✕', NO_DATA: '–', NO_TARGET: '○' };

/** A verdict in colour, symbol and word. */
export function Verdict({ code }) {
  return h(
    'span',
    { class: `verdict verdict-${code}` },
    h('span', { class: 'verdict-mark', 'aria-hidden': 'true' }, symbols[code] ?? '–'),
    t(`verdict.${code}`),
  );
}

/** How far a rate has come, with marks where targets stand. */
export function Bar({ rate, verdict, aims = [] }) {
  if (rate === null || rate === undefined) {
    return h('span', { class: 'bar bar-empty', 'aria-hidden': 'true' });
  }
  return h(
    'span',
    { class: `bar bar-${verdict ?? ''}`, 'aria-hidden': 'true' },
    h('span', { class: 'bar-fill', style: { '--part': `${clamped(rate)}%` } }),
    aims.map((aim) => h('span', { key: aim, class: 'bar-aim', style: { '--at': `${clamped(aim)}%` } })),
  );
}

function clamped(rate) {
  return Math.min(100, Math.max(0, rate));
}
