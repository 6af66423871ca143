/** Many units from a table: compared with what is known, shown, and saved one by one. */
import { h, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Table } from '../../../parts/table.js';
import { unitsOf } from './csv.js';
import { bodyOf, changesOf, textsOf } from './unit-fields.js';

const MOST = 5000;

/** What a table changes about the units that are known; a column that it has not changes nothing. */
async function compared(text) {
  const { missing, units } = unitsOf(text);
  if (missing) {
    return { missing };
  }
  const known = new Map((await api.units({ size: MOST })).items.map((unit) => [unit.code, unit]));
  const rows = units.map(({ line, texts }) => {
    const unit = known.get(texts.code) ?? null;
    return { line, code: texts.code, name: texts.name, fresh: unit === null, changes: changesOf(unit, { ...textsOf(unit ?? { level: 'WARD' }), ...texts }) };
  });
  return { rows: rows.filter(({ changes }) => changes.length > 0), total: units.length };
}

export function UnitsFile({ changed }) {
  const [step, setStep] = useState({ name: 'idle' });
  const [results, setResults] = useState({});
  const choose = async (event) => {
    const file = event.target.files[0];
    setResults({});
    if (file) {
      setStep({ name: 'busy' });
      try {
        setStep({ name: 'shown', ...(await compared(await file.text())) });
      } catch (problem) {
        setStep({ name: 'failed', message: problem.message });
      }
    }
  };
  const save = async () => {
    setStep((now) => ({ ...now, name: 'saving' }));
    for (const { code, changes } of step.rows) {
      let result = { taken: true };
      try {
        await api.changeUnit(code, bodyOf(changes));
      } catch (problem) {
        result = { taken: false, message: problem.errors?.map(({ message }) => message).join('; ') || problem.message };
      }
      setResults((now) => ({ ...now, [code]: result }));
    }
    setStep((now) => ({ ...now, name: 'saved' }));
    changed();
  };
  const done = Object.values(results);
  return h(
    'details',
    { class: 'panel fold-panel', id: 'units-file' },
    h('summary', {}, t('system.file')),
    h('p', { class: 'hint' }, t('system.file.hint')),
    h('div', { class: 'field field-figure' }, h('label', { for: 'units-csv' }, t('system.file.choose')), h('input', { id: 'units-csv', type: 'file', accept: '.csv,.tsv,.txt,text/csv', onchange: choose })),
    h('p', { role: 'status', class: step.missing || step.name === 'failed' ? 'field-error' : 'hint' }, wordsOf(step, done)),
    step.rows?.length > 0
      ? [
          h(Table, { id: 'file-table', caption: t('system.file'), columns: columns(results), rows: step.rows.slice(0, 500), rowKey: (row) => `${row.line} ${row.code}` }),
          h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'button primary', id: 'file-save', disabled: step.name !== 'shown', onclick: save }, t('system.file.save', whole(step.rows.length)))),
        ]
      : null,
  );
}

function wordsOf(step, done) {
  if (step.missing) {
    return t('system.file.missing', step.missing);
  }
  switch (step.name) {
    case 'busy':
      return t('loading');
    case 'failed':
      return step.message;
    case 'shown':
      return t('system.file.found', whole(step.total), whole(step.rows.length));
    case 'saving':
    case 'saved':
      return t('entry.outcome', whole(done.filter(({ taken }) => taken).length), whole(done.filter(({ taken }) => !taken).length));
    default:
      return '';
  }
}

function columns(results) {
  return [
    { key: 'line', label: t('system.file.line'), number: true, value: (row) => row.line },
    { key: 'name', label: t('system.name'), head: true, value: (row) => `${row.name} (${row.code})` },
    { key: 'what', label: t('system.file.what'), value: (row) => (row.fresh ? t('system.file.fresh') : row.changes.map(({ name, before, after }) => `${t(`system.field.${name}`)}: ${t('system.change', before || t('none'), after || t('none'))}`).join('; ')) },
    { key: 'result', label: t('entry.result'), cell: (row) => (results[row.code] ? h('span', { class: `state state-${results[row.code].taken ? 'good' : 'bad'}` }, results[row.code].taken ? `✓ ${t('system.saved')}` : `✕ ${results[row.code].message}`) : null) },
  ];
}
