/** Whose plan is sent and for when: as chosen here, or as the document itself says. */
import { h } from '../../../core/view.js';
import { localDay } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Field } from '../../../parts/controls.js';

const FIRST_YEAR = 2023;

export function Whose({ sent, whose, setWhose, near, state }) {
  const set = (change) => setWhose({ ...whose, ...change });
  const newest = Number(localDay(new Date()).slice(0, 4)) + 1;
  const years = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => String(newest - index));
  const own = sent.format.written && !whose.sent;
  const select = (name, options) =>
    h(
      Field,
      { id: `import-${name}`, label: t(`import.${name}`) },
      h('select', { id: `import-${name}`, onchange: (event) => set({ [name]: event.target.value }) }, options.map(([value, word]) => h('option', { key: value, value, selected: whose[name] === value }, word))),
    );
  return h(
    'fieldset',
    { class: 'whose' },
    h('legend', {}, t('import.whose')),
    sent.format.written
      ? h('label', { class: 'check' }, h('input', { type: 'checkbox', id: 'import-own', checked: !whose.sent, onchange: (event) => set({ sent: !event.target.checked }) }), t('import.own'))
      : null,
    own
      ? null
      : h(
          'div',
          { class: 'filters' },
          h('p', { class: 'whose-unit' }, h('span', { class: 'under' }, t('plans.unit')), h('strong', {}, near.name), h('span', { class: 'under' }, t('import.unit.hint', state.unit))),
          select('year', [['', t('import.asWritten')], ...years.map((year) => [year, year])]),
          select('half', [['', t(whose.year ? 'import.half.none' : 'import.asWritten')], ['1', t('import.half.1')], ['2', t('import.half.2')]]),
        ),
  );
}
