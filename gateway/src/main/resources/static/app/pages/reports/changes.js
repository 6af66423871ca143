/** What a revision changed: number by number, and on request dossier by dossier. */
import { h, useEffect, useRef, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { whole } from '../../core/format.js';
import { nameOf as indicatorName } from '../../core/indicator.js';
import { nameOf } from '../../core/period.js';
import { t, tOr } from '../../core/text.js';
import { signed } from '../../parts/figure.js';
import { Pager } from '../../parts/pager.js';
import { Nothing, Refusal } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { Reading, untilDone } from './waiting.js';

const SIZE = 50;

export function Revised({ report }) {
  const rows = numbers(report.changes ?? []);
  return [
    rows.length === 0 ? h(Nothing, {}, t('revised.none')) : h(Numbers, { id: 'revised-numbers', caption: t('revised.title'), rows, report, file: `${t('revised.title')} ${report.name} ${nameOf(report.period)}` }),
    h('h3', {}, t('revised.dossiers')),
    h(Dossiers, { report }),
  ];
}

/** A row for every number of every unit. */
export function numbers(units) {
  return units.flatMap((unit) => unit.changes.map((change) => ({ ...change, key: `${unit.unit} ${change.figure}`, unit: unit.name ?? unit.unit })));
}

export function Numbers({ id, caption, rows, report, file }) {
  return h(Table, { id, caption, columns: [{ key: 'unit', label: t('standing.unit'), head: true, value: (row) => row.unit }, ...figureColumns(report)], rows, rowKey: (row) => row.key, file });
}

function Dossiers({ report }) {
  const [found, setFound] = useState({ name: 'idle' });
  const gone = useRef(false);
  useEffect(() => () => (gone.current = true), []);
  const load = async (page) => {
    setFound({ name: 'reading', progress: { read: 0, of: 0 } });
    try {
      const answer = await untilDone(
        () => api.reportChanges(report.id, { page, size: SIZE }),
        (progress) => setFound({ name: 'reading', progress }),
        () => gone.current,
      );
      if (answer) {
        setFound({ name: 'ready', answer });
      }
    } catch (problem) {
      setFound({ name: 'failed', problem });
    }
  };
  switch (found.name) {
    case 'reading':
      return h(Reading, { progress: found.progress });
    case 'ready':
      return h(Found, { answer: found.answer, load, report });
    default:
      return [
        found.problem ? h(Refusal, { problem: found.problem, title: t('log.trouble') }) : null,
        h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'button', id: 'changed-dossiers', onclick: () => load(0) }, t('revised.load'))),
      ];
  }
}

function Found({ answer, load, report }) {
  if (answer.total === 0) {
    return h(Nothing, {}, t('revised.dossiers.none'));
  }
  const rows = answer.items.flatMap((item) => item.changes.map((change) => ({ ...change, dossier: item.dossier, unit: item.unit, key: `${item.unit} ${item.dossier} ${change.figure}` })));
  const columns = [
    { key: 'dossier', label: t('revised.dossier'), head: true, value: (row) => row.dossier },
    { key: 'unit', label: t('standing.unit'), wide: true, value: (row) => row.unit },
    ...figureColumns(report),
  ];
  return [
    h(Table, { id: 'changed', caption: t('revised.dossiers'), columns, rows, rowKey: (row) => row.key, file: `${t('revised.dossiers')} ${report.name} ${nameOf(report.period)}` }),
    h(Pager, { page: answer.page, size: SIZE, total: answer.total, turn: load }),
  ];
}

function figureColumns(report) {
  const names = new Map((report.indicators ?? []).map((row) => [row.code, indicatorName(row)]));
  return [
    { key: 'figure', label: t('revised.figure'), value: (row) => figureName(row.figure, names) },
    { key: 'before', label: t('revised.before'), number: true, value: (row) => row.before, cell: (row) => whole(row.before) },
    { key: 'after', label: t('revised.after'), number: true, value: (row) => row.after, cell: (row) => whole(row.after) },
    { key: 'step', label: t('revised.step'), number: true, value: (row) => row.after - row.before, cell: (row) => signed(row.after - row.before, whole) },
  ];
}

/** flows.resolved and figures.ON_TIME.numerator in words. */
function figureName(figure, names) {
  const [kind, what, part] = figure.split('.');
  switch (kind) {
    case 'flows':
      return tOr(`measure.${what}`, what);
    case 'stocks':
      return t(`revised.${what}`, tOr(`measure.${part}`, part));
    case 'figures':
      return t(`revised.${part}`, names.get(what) ?? indicatorName({ code: what }));
    default:
      return figure;
  }
}
