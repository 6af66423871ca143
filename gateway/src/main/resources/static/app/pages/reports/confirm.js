/** Xác nhận số liệu: a unit stands by its figures of a period, and who else has. */
import { h, useRef, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { useData } from '../../core/data.js';
import { dateTime, whole } from '../../core/format.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { Nothing, Refusal, Shown } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { ChangedSince } from './standing.js';

export function Confirm({ state, name }) {
  const { unit, period, cutoff, lang } = state;
  const [step, setStep] = useState({ name: 'idle', made: 0 });
  const remark = useRef(null);
  const part = useData([unit, period, cutoff, lang].join(' '), (signal) => api.confirmations(state, signal), step.made);
  const submit = async (event) => {
    event.preventDefault();
    setStep({ ...step, name: 'busy' });
    try {
      const confirmed = await api.confirm(unit, { period, cutoff, remark: remark.current.value.trim() || null });
      remark.current.value = '';
      setStep({ name: 'done', confirmed, made: step.made + 1 });
    } catch (problem) {
      setStep({ name: 'failed', problem, made: step.made });
    }
  };
  const busy = step.name === 'busy';
  return h(
    'section',
    { class: 'panel', id: 'confirm', 'aria-labelledby': 'confirm-title' },
    h('h2', { id: 'confirm-title' }, t('confirm.title')),
    h('p', { class: 'hint' }, t('confirm.lead')),
    h(
      'form',
      { class: 'confirm-form', onsubmit: submit },
      h('div', { class: 'field' }, h('label', { for: 'remark' }, t('confirm.remark')), h('input', { id: 'remark', ref: remark, type: 'text', maxlength: '2000', autocomplete: 'off' })),
      h('button', { type: 'submit', class: 'button', id: 'confirm-button', disabled: busy }, busy ? t('confirm.busy') : t('confirm.button', name)),
    ),
    step.name === 'done' ? h('p', { class: 'outcome outcome-good', role: 'status' }, `✓ ${t('confirm.done', dateTime(step.confirmed.at))}`) : null,
    step.name === 'failed' ? h(Refusal, { problem: step.problem, title: t('confirm.trouble') }) : null,
    h(Shown, { part, rows: 2 }, ({ items, confirmed, expected }) =>
      items.length === 0
        ? h(Nothing, {}, t('confirm.none'))
        : h(Table, {
            id: 'confirmed',
            caption: t('confirm.title'),
            columns: columns(),
            rows: items,
            rowKey: (row) => row.unit,
            file: `${t('confirm.title')} ${name} ${nameOf(period)}`,
            note: h('p', { class: 'hint' }, t('confirm.count', whole(confirmed), whole(expected))),
          }),
    ),
  );
}

function columns() {
  return [
    { key: 'unit', label: t('standing.unit'), head: true, first: 'up', value: (row) => row.name },
    { key: 'at', label: t('standing.confirmed'), first: 'up', value: (row) => row.at, cell: (row) => dateTime(row.at) },
    { key: 'by', label: t('confirm.by'), wide: true, value: (row) => row.by },
    { key: 'changed', label: t('standing.changed'), value: (row) => t(`standing.changed.${row.changedSince}`), cell: (row) => h(ChangedSince, { changed: row.changedSince }) },
    { key: 'remark', label: t('standing.remark'), value: (row) => row.remark },
  ];
}
