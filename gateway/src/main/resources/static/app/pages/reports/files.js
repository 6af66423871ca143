/** The files of a report, its hash to take along, its status. */
import { h, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';

const SHORT = 12;
const COPIED_MILLIS = 2000;
export const extensions = ['docx', 'pdf', 'xlsx', 'csv'];

export function Files({ report }) {
  return h(
    'span',
    { class: 'files' },
    extensions.map((extension) =>
      h(
        'a',
        {
          key: extension,
          class: 'file',
          'data-file': extension,
          href: api.reportFile(report.id, `document.${extension}`),
          download: '',
          'aria-label': t('reports.file', extension, nameOf(report.period), report.revision),
        },
        extension,
      ),
    ),
  );
}

/** The first digits of a hash, and a button that takes all of them. */
export function HashText({ hash, whole }) {
  const [copied, setCopied] = useState(false);
  if (!hash) {
    return t('none');
  }
  const copy = async () => {
    await take(hash);
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MILLIS);
  };
  return h(
    'span',
    { class: 'hash' },
    h('code', { title: hash }, whole ? hash : `${hash.slice(0, SHORT)}…`),
    h('button', { type: 'button', class: 'button small', 'aria-label': t('reports.copy.label', hash.slice(0, SHORT)), onclick: copy }, t('reports.copy')),
    h('span', { class: 'hash-copied', role: 'status' }, copied ? t('reports.copied') : ''),
  );
}

/** Without TLS browsers have no clipboard to write to; a selected text can be copied all the same. */
async function take(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

const marks = { CLOSED: '✓', CLOSING: '…', PREVIEW: '○' };

export function Status({ code }) {
  return h('span', { class: `report-status report-${code}` }, h('span', { 'aria-hidden': 'true' }, `${marks[code] ?? ''} `), t(`reports.status.${code}`));
}

/** Whether two things are the same, in colour, symbol and word. */
export function Same({ ok, yes, no }) {
  return h(
    'span',
    { class: `verdict verdict-${ok ? 'MET' : 'NOT_MET'}` },
    h('span', { class: 'verdict-mark', 'aria-hidden': 'true' }, ok ? '✓' : '✕'),
    t(ok ? yes : no),
  );
}
