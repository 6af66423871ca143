/** The ward software's codes held against a list: what each side lacks, and why. */
import { h, useRef, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { day as dayText, whole } from '../../core/format.js';
import { t } from '../../core/text.js';
import { HashText } from '../../parts/hash.js';
import { Nothing, Refusal, Waiting } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { CodeLink } from './columns.js';

const FAULTS = 10;

/** One code a line, as it is copied from a table; empty lines and repetitions do not count. */
export function codesOf(text) {
  return [...new Set(text.replace(/\uFEFF/g, '').split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean))];
}

export function Compare({ state, day, list, shape, go }) {
  const [step, setStep] = useState({ name: 'idle' });
  const field = useRef(null);
  const submit = async (event) => {
    event.preventDefault();
    const codes = codesOf(field.current.value);
    if (codes.length === 0) {
      setStep({ name: 'empty' });
      field.current.focus();
      return;
    }
    setStep({ name: 'busy' });
    try {
      const answer = await api.compareReconciliation(state.unit, day, { [list]: codes });
      setStep({ name: 'done', result: answer[list] });
    } catch (problem) {
      setStep({ name: 'refused', problem, codes });
    }
  };
  const busy = step.name === 'busy';
  return h(
    'section',
    { class: 'panel', id: 'compare', 'aria-labelledby': 'compare-title' },
    h('h2', { id: 'compare-title' }, t('compare.title')),
    h('p', { class: 'hint' }, t('compare.lead')),
    h(
      'form',
      { class: 'compare-form', novalidate: true, onsubmit: submit },
      h('label', { for: 'codes' }, t('compare.codes', t(`reconciliation.${list}`), dayText(day))),
      h('textarea', { id: 'codes', ref: field, rows: '8', spellcheck: 'false', autocomplete: 'off', 'aria-describedby': 'codes-hint codes-error' }),
      h('p', { id: 'codes-hint', class: 'hint' }, t('compare.hint')),
      h('p', { id: 'codes-error', class: 'field-error', role: 'alert' }, step.name === 'empty' ? t('compare.empty') : ''),
      h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'button primary', id: 'compare-button', disabled: busy }, t(busy ? 'compare.busy' : 'compare.button'))),
    ),
    busy ? h(Waiting, { rows: 2 }) : null,
    step.name === 'refused' ? [h(Refusal, { problem: step.problem, title: t('compare.trouble') }), h(Faults, { errors: step.problem.errors ?? [], codes: step.codes })] : null,
    step.name === 'done' ? h(Result, { result: step.result, state, shape, go }) : null,
  );
}

/** The first codes that can't be read, each with what is wrong with it. */
function Faults({ errors, codes }) {
  const named = errors.filter((error) => codes[error.index] !== undefined).slice(0, FAULTS);
  return named.length === 0 ? null : h('ul', { class: 'faults' }, named.map((error) => h('li', { key: error.index }, h('code', {}, codes[error.index]), `: ${error.message}`)));
}

function Result({ result, state, shape, go }) {
  const { here, there, same, missingHere, unknownThere } = result;
  const side = (key, { count, digest }) => [h('dt', {}, t(key, whole(count))), h('dd', {}, h(HashText, { hash: digest }))];
  return h(
    'div',
    { id: 'compared' },
    h(
      'p',
      { class: `outcome outcome-${same ? 'good' : 'bad'}`, role: 'status' },
      same ? `✓ ${t('compare.same', whole(here.count))}` : `✕ ${t('compare.differ', whole(missingHere.total), whole(unknownThere.total))}`,
    ),
    h('dl', { class: 'hashes' }, side('compare.here', here), side('compare.there', there)),
    same
      ? null
      : [
          h(Side, { id: 'missing-here', title: t('compare.missing'), part: missingHere, columns: missingColumns(state, go), none: t('compare.missing.none') }),
          h(Side, { id: 'unknown-there', title: t('compare.unknown'), part: unknownThere, columns: shape, none: t('compare.unknown.none') }),
        ],
  );
}

function Side({ id, title, part, columns, none }) {
  const { total, items } = part;
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    h('h3', { id: `${id}-title` }, `${title}: ${whole(total)}`),
    total === 0
      ? h(Nothing, {}, none)
      : h(Table, {
          caption: title,
          columns,
          rows: items,
          rowKey: (row) => `${row.unit} ${row.code}`,
          file: title,
          note: items.length < total ? h('p', { class: 'hint' }, t('compare.first', whole(items.length), whole(total))) : null,
        }),
  );
}

function missingColumns(state, go) {
  return [
    { key: 'code', label: t('dossier.code'), head: true, first: 'up', value: (row) => row.code, cell: (row) => (row.unit ? h(CodeLink, { state, go, unit: row.unit, code: row.code }) : row.code) },
    { key: 'reason', label: t('compare.reason'), first: 'up', value: (row) => row.message },
    { key: 'unit', label: t('compare.holder'), first: 'up', value: (row) => row.unit },
  ];
}
