/** One report: where it comes from, what it says, who stood by it, and how to prove it. */
import { h, useEffect, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { useData } from '../../core/data.js';
import { dateTime, day, whole } from '../../core/format.js';
import { gapText, groupName, nameOf as indicatorName, targetText } from '../../core/indicator.js';
import { useBeat } from '../../core/live.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { figureText } from '../../parts/figure.js';
import { Link } from '../../parts/frame.js';
import { HashText } from '../../parts/hash.js';
import { Nothing, Shown, Verdict } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { Revised } from './changes.js';
import { Files, Status } from './files.js';
import { Checks, FormTotals } from './forms.js';
import { Standing } from './standing.js';
import { Verification } from './verify.js';
import { CLOSING_SECONDS } from './waiting.js';

export function ReportView({ state, go }) {
  const [closing, setClosing] = useState(false);
  const beat = useBeat(CLOSING_SECONDS, closing);
  const part = useData(`report ${state.report} ${state.lang}`, (signal) => api.report(state.report, signal), beat);
  useEffect(() => setClosing(part.value?.status === 'CLOSING'), [part.value]);
  const to = (report) => onPage(state, 'reports', { report, every: state.every });
  return [
    h('p', { class: 'headline-parent' }, h(Link, { to: to(undefined), go, id: 'to-list' }, t('report.back'))),
    h(Shown, { part, rows: 8 }, (report) => [
      h(Title, { report, to, go }),
      report.status === 'CLOSED' ? h(Closed, { report }) : h('div', { class: 'panel ask' }, h('progress', { 'aria-label': t('order.closing') }), h('p', { role: 'status' }, t('order.closing'))),
    ]),
  ];
}

function Title({ report, to, go }) {
  return h(
    'div',
    { class: 'panel', id: 'report' },
    h('h1', {}, report.name, ' ', h('span', { class: 'headline-period' }, nameOf(report.period))),
    h(
      'p',
      { class: 'headline-range' },
      [t('headline.range', day(report.from), day(report.to)), t(`cutoff.short.${report.cutoff}`), t('report.revision', report.revision), t('report.closedAt', dateTime(report.createdAt))].join(' · '),
    ),
    h('p', { class: 'report-line' }, h(Status, { code: report.status }), report.revises ? h(Link, { to: to(report.revises), go }, t('report.revision', report.revision - 1)) : null),
    report.reason ? h('p', {}, t('report.reason', report.reason)) : null,
    report.status === 'CLOSED'
      ? [
          h('p', { class: 'report-line' }, h('strong', {}, `${t('report.hash')}:`), ' ', h(HashText, { hash: report.hash, whole: true })),
          h('p', { class: 'report-line' }, h('strong', {}, `${t('report.files')}:`), ' ', h(Files, { report })),
        ]
      : null,
  );
}

function Closed({ report }) {
  return [
    h(Section, { id: 'checks', title: t('checks.title') }, h(Checks, { report })),
    h(Section, { id: 'figures', title: t('figures.title') }, h(Figures, { report })),
    h(Section, { id: 'forms', title: t('forms.title') }, (report.forms ?? []).map((form) => h(FormTotals, { key: form.code, form, report }))),
    h(Section, { id: 'standing', title: t('standing.title') }, h(Standing, { report })),
    report.revises ? h(Section, { id: 'revised', title: t('revised.title') }, h(Revised, { report })) : null,
    h(Section, { id: 'verification', title: t('verify.title') }, h(Verification, { report })),
  ];
}

function Section({ id, title, children }) {
  return h('section', { class: 'panel', id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), children);
}

function Figures({ report }) {
  const rows = (report.indicators ?? []).filter((row) => row.denominator || row.targets?.length > 0);
  if (rows.length === 0) {
    return h(Nothing, {}, t('figures.none'));
  }
  return h(Table, { caption: t('figures.title'), columns: columns(), rows, rowKey: (row) => `${row.code}|${row.sectorGroup ?? ''}`, file: `${t('figures.title')} ${report.name} ${nameOf(report.period)}` });
}

function columns() {
  const targets = (row) => (row.targets ?? []).map(targetText);
  return [
    { key: 'name', label: t('figures.name'), head: true, value: (row) => [indicatorName(row), row.sectorGroup && groupName(row.sectorGroup)].filter(Boolean).join(', ') },
    { key: 'numerator', label: t('figures.numerator'), number: true, wide: true, value: (row) => row.numerator, cell: (row) => whole(row.numerator) },
    { key: 'denominator', label: t('figures.denominator'), number: true, wide: true, value: (row) => row.denominator, cell: (row) => whole(row.denominator) },
    { key: 'rate', label: t('figures.rate'), number: true, first: 'up', value: (row) => row.rate, cell: figureText },
    { key: 'target', label: t('figures.target'), value: (row) => targets(row).join('; ') || null, cell: (row) => (row.targets?.length ? targets(row).map((text) => h('span', { key: text, class: 'line-wrap' }, text)) : t('none')) },
    { key: 'verdict', label: t('figures.verdict'), value: (row) => t(`verdict.${row.verdict}`), cell: (row) => h(Verdict, { code: row.verdict }) },
    { key: 'gap', label: t('figures.gap'), value: (row) => gapText(row) || null },
  ];
}
