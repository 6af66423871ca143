/** A field in which a unit is found as one types, with or without diacritics. */
import { h, useState } from '../core/view.js';
import { matches } from '../core/order.js';
import { t } from '../core/text.js';
import { Field } from './controls.js';

const SHOWN = 12;

export function UnitPicker({ units, unit, choose }) {
  const [typed, setTyped] = useState(null);
  const [at, setAt] = useState(0);
  const found = typed === null ? [] : units.filter((each) => matches(`${each.name} ${each.code}`, typed)).slice(0, SHOWN);
  const current = units.find((each) => each.code === unit)?.name ?? unit;
  const close = () => setTyped(null);
  const take = (chosen) => {
    close();
    choose(chosen.code);
  };
  const onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setTyped(typed ?? '');
      setAt((n) => Math.max(0, Math.min(found.length - 1, n + step)));
    } else if (event.key === 'Enter' && found[at]) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === 'Escape') {
      close();
    }
  };
  const open = typed !== null;
  return h(
    Field,
    { id: 'unit', label: t('unit.choose') },
    h(
      'div',
      { class: 'picker' },
      h('input', {
        id: 'unit',
        type: 'search',
        role: 'combobox',
        autocomplete: 'off',
        'aria-expanded': String(open && found.length > 0),
        'aria-controls': 'unit-list',
        'aria-autocomplete': 'list',
        'aria-activedescendant': open && found[at] ? `unit-option-${found[at].code}` : undefined,
        placeholder: t('unit.choose.hint'),
        value: typed ?? current,
        onfocus: (event) => event.target.select(),
        oninput: (event) => {
          setTyped(event.target.value);
          setAt(0);
        },
        onkeydown,
        onblur: close,
      }),
      h(
        'ul',
        { id: 'unit-list', class: 'picker-list', role: 'listbox', 'aria-label': t('unit.choose'), hidden: !open || found.length === 0 },
        found.map((each, index) =>
          h(
            'li',
            {
              key: each.code,
              id: `unit-option-${each.code}`,
              role: 'option',
              'aria-selected': String(index === at),
              onmousedown: (event) => {
                event.preventDefault();
                take(each);
              },
            },
            each.name,
            h('span', { class: 'muted' }, ` ${each.code}`),
          ),
        ),
      ),
      open && found.length === 0 ? h('p', { class: 'picker-none', role: 'status' }, t('unit.noMatch', typed)) : null,
    ),
  );
}
