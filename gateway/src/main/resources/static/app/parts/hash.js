/** A hash to take along. */
import { h, useState } from '../core/view.js';
import { t } from '../core/text.js';

const SHORT = 12;
const COPIED_MILLIS = 2000;

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
