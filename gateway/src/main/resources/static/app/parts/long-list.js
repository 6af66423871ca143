/** A long list: its first rows until all are asked for. */
import { h, useState } from '../core/view.js';
import { whole } from '../core/format.js';
import { t } from '../core/text.js';

const FIRST = 20;
const HIDDEN_AT_LEAST = 5;

/** `children` is given the rows to show. */
export function LongList({ rows, children }) {
  const [all, setAll] = useState(false);
  const short = !all && rows.length >= FIRST + HIDDEN_AT_LEAST;
  return [
    children(short ? rows.slice(0, FIRST) : rows),
    short
      ? h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'button', 'data-show': 'all', onclick: () => setAll(true) }, t('list.all', whole(rows.length))))
      : null,
  ];
}
