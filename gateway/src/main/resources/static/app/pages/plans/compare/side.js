/** Two texts side by side, what went struck through on the left, what came underlined on the right. */
import { h } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { differences } from './words.js';

const tags = { gone: 'del', come: 'ins' };

export function Change({ name, before, after }) {
  const parts = differences(before, after);
  return h(
    'div',
    { class: 'diff' },
    h('p', { class: 'diff-name' }, name),
    h(Text, { parts, kind: 'gone', label: t('compare.before'), empty: before === '' }),
    h(Text, { parts, kind: 'come', label: t('compare.after'), empty: after === '' }),
  );
}

function Text({ parts, kind, label, empty }) {
  const shown = parts.filter((part) => part.kind === 'same' || part.kind === kind);
  return h(
    'p',
    { class: `diff-side diff-${kind}` },
    h('span', { class: 'diff-label' }, label),
    empty ? h('span', { class: 'muted' }, t('none')) : shown.map((part, index) => (part.kind === 'same' ? h('span', { key: index }, part.text) : h(tags[kind], { key: index }, part.text))),
  );
}

/** What only one of both says. */
export function Side({ kind, title, text }) {
  const words = h('p', { class: `diff-side diff-${kind}` }, h('span', { class: 'diff-label' }, t(kind === 'come' ? 'compare.after' : 'compare.before')), h('strong', {}, title), ' ', h(tags[kind], {}, text));
  const none = h('p', { class: 'diff-side diff-none' }, h('span', { class: 'muted' }, t('compare.nothing')));
  return h('div', { class: 'diff' }, kind === 'come' ? [none, words] : [words, none]);
}
