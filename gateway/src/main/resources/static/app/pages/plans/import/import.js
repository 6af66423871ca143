/** Nhập kế hoạch: a file or a pasted text is sent, and what was understood from it is shown beside it. */
import { h, useRef, useState } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { Waiting } from '../../../parts/states.js';
import { onPlan } from '../address.js';
import { plansApi } from '../api.js';
import { PlansHead, Section } from '../head.js';
import { useUnits } from '../units.js';
import { endings, formatOf, formatOfText } from './formats.js';
import { proposed } from './proposals.js';
import { Refused } from './refused.js';
import { Whose } from './whose.js';

const asWritten = { year: '', half: '' };

export function ImportView(props) {
  const { state, go, change } = props;
  const near = useUnits(state);
  const [step, setStep] = useState({ name: 'idle' });
  const [sent, setSent] = useState(null);
  const [whose, setWhose] = useState(asWritten);
  const [found, setFound] = useState(null);
  const pasted = useRef(null);
  const take = (body, format, name, text) => {
    const proposal = text === undefined ? null : proposed(text, near.units);
    setSent({ body, format, name, text: text ?? '' });
    setStep({ name: 'idle' });
    setFound(format.written ? null : proposal);
    setWhose(format.written || !proposal ? asWritten : { year: proposal.year, half: proposal.half });
    if (proposal?.unit && !format.written && proposal.unit !== state.unit) {
      change({ unit: proposal.unit });
    }
  };
  const chosen = async (file) => {
    const format = file && formatOf(file.name);
    if (!format) {
      setSent(null);
      setStep(file ? { name: 'wrong', file: file.name } : { name: 'idle' });
      return;
    }
    pasted.current.value = '';
    take(file, format, file.name, format.readable ? await file.text() : undefined);
  };
  const typed = () => {
    const text = pasted.current.value;
    if (text.trim()) {
      take(text, formatOfText(text), t('import.pasted'), text);
    } else {
      setSent(null);
    }
  };
  const submit = async (event) => {
    event.preventDefault();
    if (!sent) {
      setStep({ name: 'empty' });
      return;
    }
    setStep({ name: 'busy' });
    const own = sent.format.written && !whose.sent;
    try {
      const plan = await plansApi.take(sent.body, sent.format.type, own ? {} : { unit: state.unit, year: whose.year, half: whose.half });
      go(onPlan({ ...state, unit: plan.unit }, plan.id, { view: 'text' }));
    } catch (problem) {
      setStep({ name: 'refused', problem });
    }
  };
  const busy = step.name === 'busy';
  return [
    h(PlansHead, { ...props, near, view: 'import' }),
    h(
      Section,
      { id: 'import', title: t('import.title') },
      h(
        'form',
        { class: 'import-form', id: 'import-form', novalidate: true, onsubmit: submit },
        h(
          'div',
          { class: 'import-sources' },
          h(FileField, { chosen, name: sent?.body instanceof File ? sent.name : '', unit: state.unit }),
          h('div', { class: 'import-source' }, h('label', { for: 'import-text' }, t('import.text')), h('textarea', { id: 'import-text', ref: pasted, rows: '7', spellcheck: 'false', oninput: typed, placeholder: t('import.text.hint') })),
        ),
        sent ? h('p', { class: 'import-sent', role: 'status' }, `✓ ${t('import.sent', sent.name)}`, found ? ` ${says(found, near)}` : '') : null,
        sent ? h(Whose, { sent, whose, setWhose, near, state }) : null,
        h('p', { class: 'field-error', role: 'alert' }, step.name === 'empty' ? t('import.empty') : step.name === 'wrong' ? t('import.wrong', step.file) : ''),
        h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'button primary', id: 'import-button', disabled: busy }, t(busy ? 'import.busy' : 'import.button'))),
      ),
      busy ? h(Waiting, { rows: 3 }) : null,
      step.name === 'refused' ? h(Refused, { problem: step.problem, text: sent?.text }) : null,
    ),
    h(Section, { id: 'import-next', title: t('import.next') }, h('ol', { class: 'steps' }, [1, 2, 3].map((n) => h('li', { key: n }, t(`import.next.${n}`))))),
  ];
}

/** A file to choose or to drop; browsers name theirs in their own language. */
function FileField({ chosen, name, unit }) {
  const drop = (event) => {
    event.preventDefault();
    chosen(event.dataTransfer.files[0]);
  };
  return h(
    'div',
    { class: 'import-source' },
    h('span', { class: 'import-label', id: 'import-file-label' }, t('import.file')),
    h(
      'label',
      { class: 'import-drop', ondragover: (event) => event.preventDefault(), ondrop: drop },
      h('input', { id: 'import-file', class: 'unseen', type: 'file', accept: endings.map((each) => `.${each}`).join(','), onchange: (event) => chosen(event.target.files[0]), 'aria-describedby': 'import-kinds', 'aria-labelledby': 'import-file-label' }),
      h('span', { class: 'button', 'aria-hidden': 'true' }, t('import.choose')),
      h('span', {}, name || t('import.drop')),
    ),
    h('p', { id: 'import-kinds', class: 'hint' }, t('import.kinds')),
    h('p', {}, h('a', { href: plansApi.template({ unit }), download: '' }, t('import.template'))),
  );
}

/** What the head of the text was understood as. */
function says({ unit, year, half }, near) {
  const parts = [unit && near.nameOf(unit), year && (half ? t(`period.HALF.${half}`, half, year) : t('period.YEAR', null, year))].filter(Boolean);
  return parts.length > 0 ? t('import.found', parts.join(', ')) : t('import.found.none');
}
