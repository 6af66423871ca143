/** What is wrong with a document that was not taken, beside the lines of it that are wrong. */
import { h } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { Refusal } from '../../../parts/states.js';
import { Trouble } from '../text/trouble.js';
import { Found } from '../words.js';

const AT_LINE = /^(?:dòng|line) (\d+): (.*)$/s;

/** {line: [messages]} of the refusals that name a line, in the order of lines. */
function byLine(errors) {
  const found = new Map();
  errors.forEach(({ message, field }) => {
    const [, line, words] = AT_LINE.exec(message) ?? [null, /^line (\d+)$/.exec(field ?? '')?.[1], message];
    if (line) {
      found.set(Number(line), [...(found.get(Number(line)) ?? []), words]);
    }
  });
  return [...found.entries()].sort(([a], [b]) => a - b);
}

/** `text` is empty for a document that the page cannot look into; then the refusals are listed as they are. */
export function Refused({ problem, text }) {
  const lines = text ? byLine(problem.errors ?? []) : [];
  if (lines.length === 0) {
    return h(Trouble, { problem, title: t('import.trouble') });
  }
  const words = text.split('\n');
  return h(
    'div',
    { class: 'refused', id: 'refused-lines' },
    h(Refusal, { problem, title: t('import.trouble') }),
    h(
      'ol',
      { class: 'text-lines' },
      lines.map(([line, messages]) =>
        h(
          'li',
          { key: line, class: 'text-line text-ERROR' },
          h('span', { class: 'line-number' }, h('span', { class: 'unseen' }, `${t('plans.line')} `), line),
          h('code', { class: 'line-text' }, words[line - 1] ?? ''),
          h('div', { class: 'line-read' }, messages.map((message, index) => h('p', { key: index, class: 'read' }, h(Found, { kind: 'ERROR' }), ' ', message))),
        ),
      ),
    ),
  );
}
