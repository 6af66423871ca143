/** What was typed and not sent yet: kept in this browser until it is, period by period. */
import { useState } from '../../../core/view.js';
import { keep, kept } from '../../../core/kept.js';
import { blockOf, countOf } from './numbers.js';
import { isPlainCount } from './figures.js';

export const columns = ['numerator', 'denominator'];

function read(name) {
  try {
    return JSON.parse(kept(name) || '{}') ?? {};
  } catch {
    return {};
  }
}

export function useDraft(period) {
  const name = `draft.${period}`;
  const [held, setHeld] = useState(() => ({ name, edits: read(name) }));
  const edits = held.name === name ? held.edits : read(name);
  const put = (next) => {
    keep(name, JSON.stringify(next));
    setHeld({ name, edits: next });
  };
  return {
    edits,
    set: (row, column, text) => put(withCell(edits, row, column, text)),
    reset: (row, column) => put(withCell(edits, row, column, heldText(row, column))),
    drop: (rows) => put(Object.fromEntries(Object.entries(edits).filter(([key]) => !rows.some((row) => row.key === key)))),
    /** Fills cells from a copied block on; the number of cells for which there was no place. */
    fill: (rows, at, column, text) => {
      const block = blockOf(text);
      const first = columns.indexOf(column);
      let next = edits;
      let left = 0;
      block.forEach((cells, down) =>
        cells.forEach((cell, across) => {
          const row = rows[at + down];
          const place = columns[first + across];
          if (row && place) {
            next = withCell(next, row, place, cell);
          } else if (cell !== '') {
            left++;
          }
        }),
      );
      put(next);
      return left;
    },
  };
}

/** A cell that says what is held anyway is no edit. */
function withCell(edits, row, column, text) {
  const { [row.key]: before = {}, ...others } = edits;
  const { [column]: _, ...cells } = before;
  const next = text === heldText(row, column) ? cells : { ...cells, [column]: text };
  return Object.keys(next).length === 0 ? others : { ...others, [row.key]: next };
}

function heldText(row, column) {
  return row.held ? String(row.held[column]) : '';
}

/** What stands in a cell. */
export function textOf(edits, row, column) {
  return edits[row.key]?.[column] ?? heldText(row, column);
}

/** {changed, faults: {numerator, denominator}, numerator, denominator}: what a row says, and the keys of what is wrong with it. */
export function judged(edits, row) {
  const faults = {};
  const values = {};
  const texts = columns.map((column) => textOf(edits, row, column).trim());
  columns.forEach((column, index) => {
    const count = countOf(texts[index]);
    if (Number.isNaN(count)) {
      faults[column] = 'declared.fault.whole';
    }
    values[column] = count;
  });
  const [empty, other] = columns.map((column) => values[column] === null);
  const changed = columns.some((column) => values[column] !== (row.held?.[column] ?? null));
  if (changed && empty && other) {
    faults.numerator = 'declared.fault.both';
  } else if (empty && !other) {
    faults.numerator = 'declared.fault.numerator';
  } else if (other && !empty) {
    if (isPlainCount(row.figure)) {
      values.denominator = 0;
    } else {
      faults.denominator = 'declared.fault.denominator';
    }
  }
  const same = columns.every((column) => values[column] === (row.held?.[column] ?? null));
  return { ...values, faults, changed: changed && !same, edited: Boolean(edits[row.key]) };
}
