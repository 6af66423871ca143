/** Kiểm chứng: the report computed again from the log, and what can be checked without this system. */
import { h, useEffect, useRef, useState } from '../../core/view.js';
import { api } from '../../core/api.js';
import { whole } from '../../core/format.js';
import { nameOf } from '../../core/period.js';
import { t } from '../../core/text.js';
import { HashText } from '../../parts/hash.js';
import { Refusal } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { numbers, Numbers } from './changes.js';
import { Same } from './files.js';
import { Reading, untilDone } from './waiting.js';

export function Verification({ report }) {
  const [step, setStep] = useState({ name: 'idle' });
  const gone = useRef(false);
  useEffect(() => () => (gone.current = true), []);
  const verify = async () => {
    setStep({ name: 'reading', progress: { read: 0, of: 0 } });
    try {
      const outcome = await untilDone(
        () => api.verifyReport(report.id),
        (progress) => setStep({ name: 'reading', progress }),
        () => gone.current,
      );
      if (outcome) {
        setStep({ name: 'ready', outcome });
      }
    } catch (problem) {
      setStep({ name: 'failed', problem });
    }
  };
  return [
    h('p', { class: 'hint' }, t('verify.lead')),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'button primary', id: 'verify', disabled: step.name === 'reading', onclick: verify }, t('verify.button')),
      h('a', { href: api.reportFile(report.id, 'proof'), id: 'proof' }, t('report.proof')),
    ),
    step.name === 'reading' ? h(Reading, { progress: step.progress }) : null,
    step.name === 'failed' ? h(Refusal, { problem: step.problem, title: t('log.trouble') }) : null,
    step.name === 'ready' ? h(Outcome, { outcome: step.outcome, report }) : null,
  ];
}

function Outcome({ outcome, report }) {
  const { equal, formsEqual, indicatorsEqual, expected, recomputed, differences, records } = outcome;
  const whether = equal && formsEqual && indicatorsEqual;
  const file = (title) => `${title} ${report.name} ${nameOf(report.period)}`;
  return h(
    'div',
    { id: 'outcome' },
    h('p', { class: whether ? 'outcome outcome-good' : 'outcome outcome-bad', role: 'status' }, `${whether ? '✓' : '✕'} ${t(whether ? 'verify.equal' : 'verify.unequal', whole(records))}`),
    h(Table, {
      caption: t('verify.title'),
      columns: columns(),
      rows: [
        { part: 'hash', ok: equal },
        { part: 'forms', ok: formsEqual },
        { part: 'indicators', ok: indicatorsEqual },
      ],
      rowKey: (row) => row.part,
      file: file(t('verify.title')),
    }),
    h(
      'dl',
      { class: 'hashes' },
      h('dt', {}, t('verify.expected')),
      h('dd', {}, h(HashText, { hash: expected, whole: true })),
      h('dt', {}, t('verify.recomputed')),
      h('dd', {}, h(HashText, { hash: recomputed, whole: true })),
    ),
    differences.length > 0 ? h(Numbers, { id: 'differences', caption: t('verify.differences'), rows: numbers(differences), report, file: file(t('verify.differences')) }) : null,
  );
}

function columns() {
  return [
    { key: 'part', label: t('verify.part'), head: true, value: (row) => t(`verify.${row.part}`) },
    { key: 'ok', label: t('verify.result'), value: (row) => t(row.ok ? 'verify.same' : 'verify.different'), cell: (row) => h(Same, { ok: row.ok, yes: 'verify.same', no: 'verify.different' }) },
  ];
}
