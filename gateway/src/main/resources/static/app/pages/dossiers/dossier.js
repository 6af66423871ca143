/** One dossier: what was told of it, its course, and what it adds to which figures. */
import { h } from '../../core/view.js';
import { api } from '../../core/api.js';
import { onPage } from '../../core/address.js';
import { namesOf } from '../../core/catalogue.js';
import { useData } from '../../core/data.js';
import { dateTime, day, whole } from '../../core/format.js';
import { useMoves } from '../../core/live.js';
import { t, tOr } from '../../core/text.js';
import { Link } from '../../parts/frame.js';
import { Nothing, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';

const INSTANT = /^\d{4}-\d\d-\d\dT/;

export function DossierView({ state, go }) {
  const { unit, code, kind, lang } = state;
  const moves = useMoves(unit);
  const known = useData(`unit ${unit} ${lang}`, (signal) => api.unit(unit, signal));
  const part = useData([unit, code, kind, lang].join(' '), (signal) => api.dossier(unit, code, kind, signal), moves);
  const catalogue = useData(`catalogue ${lang}`, (signal) => api.catalogue(signal)).value;
  const name = known.value?.name ?? unit;
  return [
    h(
      'div',
      { class: 'headline' },
      h('p', { class: 'headline-parent' }, h(Link, { to: onPage(state, 'unit'), go, id: 'to-unit' }, `← ${name}`)),
      h('h1', {}, t('dossier.title', code)),
      h(Shown, { part, rows: 1 }, (dossier) => h('p', { class: 'headline-range' }, dossier.course?.explanation ?? dossier.explanation)),
    ),
    h(Shown, { part, rows: 8 }, (dossier) => [
      h(Section, { id: 'course', title: t('dossier.course') }, h(Course, { dossier })),
      h(Section, { id: 'facets', title: t('dossier.facets') }, h(Facets, { facets: dossier.facets, catalogue, code })),
      h(Section, { id: 'adds', title: t('dossier.adds') }, h(Adds, { rows: dossier.contributions, code })),
    ]),
  ];
}

function Section({ id, title, children }) {
  return h('section', { class: 'panel', id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), children);
}

function Course({ dossier: { course, inconsistencies, counts, explanation } }) {
  const rows = [[t('dossier.counts'), counts ? t('yes') : `${t('no')}: ${explanation}`]];
  if (course) {
    rows.push([t('dossier.outcome'), tOr(`outcome.${course.outcome}`, course.outcome)]);
    rows.push([t('dossier.due'), course.dueInForce ? dateTime(course.dueInForce) : t('dossier.noDue')]);
    rows.push([t('dossier.finish'), course.finish ? dateTime(course.finish) : t('none')]);
    rows.push([t('dossier.timing'), course.timing ? tOr(`timing.${course.timing}`, course.timing) : t('none')]);
    course.steps.forEach((step) => rows.push([tOr(`step.${step.step}`, step.step), dateTime(step.at)]));
  }
  (inconsistencies ?? []).forEach((each) => rows.push([t('dossier.contradiction'), each.explanation ?? each.kind ?? String(each)]));
  return h('dl', { class: 'facts' }, rows.map(([name, text], index) => h('div', { key: index }, h('dt', {}, name), h('dd', {}, text))));
}

function Facets({ facets, catalogue, code }) {
  const columns = [
    { key: 'facet', label: t('dossier.facet'), head: true, value: (row) => tOr(`facet.${row.facet}`, row.facet) },
    { key: 'time', label: t('dossier.told'), value: (row) => row.time, cell: (row) => dateTime(row.time) },
    { key: 'data', label: t('dossier.data'), value: (row) => dataText(row.data, catalogue).join('; '), cell: (row) => dataText(row.data, catalogue).map((line) => h('span', { key: line, class: 'line-wrap' }, line)) },
    { key: 'id', label: t('dossier.event'), wide: true, value: (row) => row.id },
  ];
  return h(Table, { caption: t('dossier.facets'), columns, rows: facets, rowKey: (row) => `${row.facet} ${row.qualifier}`, file: `${t('dossier.facets')} ${code}` });
}

function dataText(data, catalogue) {
  return Object.entries(data).map(([field, value]) => `${tOr(`field.${field}`, field)}: ${valueText(field, value, catalogue)}`);
}

function valueText(field, value, catalogue) {
  if (value === null) {
    return t('none');
  }
  if (typeof value === 'boolean') {
    return t(value ? 'yes' : 'no');
  }
  if (typeof value === 'number') {
    return whole(value);
  }
  if (Array.isArray(value)) {
    return value.map(({ step, at }) => `${tOr(`step.${step}`, step)} ${dateTime(at)}`).join(', ');
  }
  if (INSTANT.test(value)) {
    return dateTime(value);
  }
  return field === 'procedure' || field === 'sector' ? namesOf(catalogue, field)(value) : tOr(`value.${value}`, tOr(`cause.${value}`, value));
}

function Adds({ rows, code }) {
  if (rows.length === 0) {
    return h(Nothing, {}, t('dossier.addsNothing'));
  }
  const columns = [
    { key: 'day', label: t('drill.day'), first: 'up', value: (row) => row.day, cell: (row) => day(row.day) },
    { key: 'measure', label: t('dossier.measure'), head: true, first: 'up', value: (row) => row.explanation },
    { key: 'value', label: t('drill.contribution'), number: true, value: (row) => row.value, cell: (row) => whole(row.value) },
  ];
  return h(Table, { caption: t('dossier.adds'), columns, rows, rowKey: (row) => `${row.measure} ${row.day}`, file: `${t('dossier.adds')} ${code}` });
}
