/** The files of a report and its status. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';

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
