/** One cell to type in, and the keys that lead from it to others as in a sheet. */
import { h } from '../../../core/view.js';
import { columns } from './draft.js';
import { isBlock } from './numbers.js';

export function Cell({ row, at, column, text, fault, label, changed, draft, paste, faultText }) {
  const faultId = fault ? `fault-${at}-${column}` : undefined;
  return [
    h('input', {
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'off',
      class: `cell-input${changed ? ' cell-changed' : ''}`,
      'data-at': at,
      'data-column': column,
      'aria-label': label,
      'aria-invalid': fault ? 'true' : undefined,
      'aria-describedby': faultId,
      value: text,
      oninput: (event) => draft.set(row, column, event.target.value),
      onfocus: (event) => event.target.select(),
      onkeydown: (event) => moved(event, () => draft.reset(row, column)),
      onpaste: (event) => {
        const copied = event.clipboardData.getData('text/plain');
        if (isBlock(copied)) {
          event.preventDefault();
          paste(at, column, copied);
        }
      },
    }),
    fault ? h('span', { id: faultId, class: 'cell-fault' }, faultText) : null,
  ];
}

function moved(event, reset) {
  const field = event.target;
  const at = Number(field.dataset.at);
  const first = field.selectionStart === 0;
  const last = field.selectionEnd === field.value.length;
  const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (event.key === 'Escape') {
    reset();
  } else if (up || event.key === 'ArrowDown' || event.key === 'Enter') {
    event.preventDefault();
    focus(field, at + (up ? -1 : 1), field.dataset.column);
  } else if ((event.key === 'ArrowRight' && last) || (event.key === 'ArrowLeft' && first)) {
    const column = columns[columns.indexOf(field.dataset.column) + (event.key === 'ArrowRight' ? 1 : -1)];
    if (column) {
      event.preventDefault();
      focus(field, at, column);
    }
  }
}

function focus(field, at, column) {
  field.closest('table').querySelector(`input[data-at="${at}"][data-column="${column}"]`)?.focus();
}
