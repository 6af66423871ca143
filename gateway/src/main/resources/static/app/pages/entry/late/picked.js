/** Which dossiers are picked: one by one, from one to another with Shift, a page, or all of a list. */
import { useRef, useState } from '../../../core/view.js';
import { keyOf } from './columns.js';

/** Another list begins with none. */
export function usePicked(list) {
  const [held, setHeld] = useState({ list, rows: new Map() });
  const last = useRef(null);
  const rows = held.list === list ? held.rows : new Map();
  const set = (some, on) => {
    const next = new Map(rows);
    some.forEach((row) => (on ? next.set(keyOf(row), row) : next.delete(keyOf(row))));
    setHeld({ list, rows: next });
  };
  return {
    size: rows.size,
    rows: [...rows.values()],
    has: (row) => rows.has(keyOf(row)),
    set,
    clear: () => setHeld({ list, rows: new Map() }),
    /** One row; with Shift all between it and the one before it. */
    toggle: (shown, index, on, shift) => {
      const from = shift && last.current !== null ? Math.min(last.current, index) : index;
      const to = shift && last.current !== null ? Math.max(last.current, index) : index;
      last.current = index;
      set(shown.slice(from, to + 1), on);
    },
  };
}
