/** Closed reports of the unit, to take away. */
import { byId, h, paint } from './dom.js';
import { nameOf } from './period.js';
import { nothing, title, trouble, waiting } from './section.js';
import { t } from './text.js';

const FORMATS = ['xlsx', 'docx', 'pdf', 'csv'];

export function paintReports(state, part, retry) {
  paint(byId('reports'), [part, state.unit, state.lang], () => [
    title('reports-title', 'reports.title'),
    body(state, part, retry),
  ]);
}

function body(state, part, retry) {
  if (part.state === 'loading') {
    return waiting(3);
  }
  if (part.state === 'failed') {
    return trouble(part, retry);
  }
  const reports = part.value.items.filter((report) => !report.unit || report.unit === state.unit);
  return reports.length === 0 ? nothing(t('reports.none')) : table(reports);
}

function table(reports) {
  const columns = ['period', 'revision', 'status', 'documents'];
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      { class: 'table' },
      h('thead', {}, h('tr', {}, columns.map((key) => h('th', { scope: 'col' }, t(`reports.${key}`))))),
      h('tbody', {}, reports.map(line)),
    ),
  );
}

function line(report) {
  const closed = report.status === 'CLOSED';
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      nameOf(report.period),
      h('span', { class: 'under' }, t(`cutoff.short.${report.cutoff}`)),
    ),
    h('td', {}, String(report.revision ?? '')),
    h('td', { title: report.hash ? t('reports.hash', report.hash) : null }, t(`reports.${report.status}`)),
    h('td', {}, closed ? h('span', { class: 'downloads' }, FORMATS.map((format) => link(report, format))) : null),
  );
}

function link(report, format) {
  return h(
    'a',
    {
      href: `/api/reports/${encodeURIComponent(report.id)}/document.${format}`,
      download: true,
      'aria-label': t('reports.download', nameOf(report.period), format.toUpperCase()),
    },
    format.toUpperCase(),
  );
}
