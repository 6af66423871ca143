/** What narrows the matrix: words, columns, only units below a target; and what its marks mean. */
import { h } from '../../core/view.js';
import { whole } from '../../core/format.js';
import { t } from '../../core/text.js';
import { Field } from '../../parts/controls.js';

export function MatrixTools({ state, change, group, groups, shown, total, children }) {
  return [
    h(
      'div',
      { class: 'matrix-tools' },
      h(
        Field,
        { id: 'find', label: t('matrix.find') },
        h('input', {
          id: 'find',
          type: 'search',
          value: state.q ?? '',
          autocomplete: 'off',
          placeholder: t('matrix.find.hint'),
          oninput: (event) => change({ q: event.target.value }),
        }),
      ),
      h(
        Field,
        { id: 'columns', label: t('matrix.columns') },
        h(
          'select',
          { id: 'columns', value: group, onchange: (event) => change({ theme: event.target.value, sort: '', dir: '' }) },
          groups.map((name) => h('option', { key: name, value: name, selected: name === group }, t(`theme.${name}`))),
        ),
      ),
      h(
        'label',
        { class: 'check' },
        h('input', { type: 'checkbox', id: 'only', checked: Boolean(state.only), onchange: (event) => change({ only: event.target.checked ? '1' : '' }) }),
        h('span', {}, t('matrix.only')),
      ),
      children,
    ),
    h(
      'p',
      { class: 'hint matrix-hint' },
      h('span', { role: 'status', id: 'matrix-shown' }, t('matrix.shown', whole(shown), whole(total))),
      h('span', { class: 'legend' }, h('span', { class: 'swatch cell-MET' }, '95,00'), ` ${t('verdict.MET')}`),
      h('span', { class: 'legend' }, h('span', { class: 'swatch cell-NOT_MET' }, '× 90,00'), ` ${t('verdict.NOT_MET')}`),
      h('span', { class: 'legend' }, h('span', { class: 'swatch' }, '—'), ` ${t('verdict.NO_DATA')}`),
    ),
  ];
}
