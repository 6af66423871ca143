/** A public list: of when it is, its files, and its table or why there is none. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { dateTime, day } from '../../core/format.js';
import { matches } from '../../core/order.js';
import { t } from '../../core/text.js';
import { Nothing, Shown } from '../../parts/states.js';

const extensions = ['pdf', 'docx', 'xlsx', 'csv'];

export function Panel({ id, list, title, part, question, children }) {
  return h(
    'section',
    { class: 'panel', id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    h(Shown, { part, rows: 6 }, (value) => [
      h('p', { class: 'public-name' }, value.name),
      h(
        'p',
        { class: 'hint' },
        `${t('public.range', day(value.from), day(value.to), day(value.asOf))} · ${value.dataUntil ? t('public.until', dateTime(value.dataUntil)) : t('public.nothing')}`,
      ),
      h(
        'p',
        { class: 'files public-files' },
        extensions.map((extension) =>
          h('a', { key: extension, class: 'file', 'data-file': extension, href: api.publicFile(list, extension, question), download: '', 'aria-label': t('public.files', extension) }, extension),
        ),
      ),
      children(value),
    ]),
  );
}

/** What of a list has the words that were typed. */
export function Found({ items, q = '', children }) {
  const rows = items.filter((row) => matches(row.name, q));
  return rows.length === 0 ? h(Nothing, {}, t('public.noMatch', q)) : children(rows);
}
