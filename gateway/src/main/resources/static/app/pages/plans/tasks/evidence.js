/** Minh chứng: what proves a report, each a document with its number, its day, or an address. */
import { h } from '../../../core/view.js';
import { day } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Input } from '../text/form.js';

const fields = ['number', 'date', 'link', 'note'];

export function EvidenceRows({ rows, setRows }) {
  return h(
    'fieldset',
    { class: 'evidence' },
    h('legend', {}, t('progress.evidence')),
    h('p', { class: 'hint' }, t('progress.evidence.hint')),
    rows.map((row, index) =>
      h(
        'div',
        { key: row, class: 'evidence-row', role: 'group', 'aria-label': t('progress.evidence.one', index + 1) },
        h(Input, { name: `number-${row}`, label: t('progress.number'), placeholder: '12/BC-UBND' }),
        h(Input, { name: `date-${row}`, label: t('progress.date'), type: 'date' }),
        h(Input, { name: `link-${row}`, label: t('progress.link'), type: 'url', placeholder: 'https://' }),
        h(Input, { name: `note-${row}`, label: t('progress.evidence.note') }),
        rows.length > 1 ? h('button', { type: 'button', class: 'button small', 'aria-label': t('progress.evidence.remove', index + 1), onclick: () => setRows(rows.filter((each) => each !== row)) }, '✕') : null,
      ),
    ),
    h('p', {}, h('button', { type: 'button', class: 'button small', id: 'evidence-more', onclick: () => setRows([...rows, Math.max(...rows) + 1]) }, `+ ${t('progress.evidence.more')}`)),
  );
}

/** What was filled in; a row of which only the day or the remark is, is sent too, to be told what it lacks. */
export function evidenceIn(given, rows) {
  return rows.map((row) => Object.fromEntries(fields.map((name) => [name, String(given.get(`${name}-${row}`) ?? '').trim()]).filter(([, value]) => value))).filter((each) => Object.keys(each).length > 0);
}

export function EvidenceList({ evidence }) {
  return evidence.length === 0 ? t('none') : h('ul', {}, evidence.map((each, index) => h('li', { key: index }, h(Evidence, each))));
}

function Evidence({ link, file, number, date, note }) {
  const name = [number ?? file, date && t('progress.dated', day(date))].filter(Boolean).join(' ') || link;
  return [link ? h('a', { href: link, rel: 'noopener noreferrer', target: '_blank' }, name) : name, note ? ` – ${note}` : ''];
}
