/** Counts as people type them. */
const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(?:[.,\u00a0 ]\d{3})+$/;
const MOST = 1_000_000_000_000_000;

/** The whole number that a text says, 1.234 like 1234; null for an empty one, NaN for anything else. */
export function countOf(text) {
  const written = text.trim();
  if (written === '') {
    return null;
  }
  if (!PLAIN.test(written) && !GROUPED.test(written)) {
    return NaN;
  }
  const count = Number(written.replace(/\D/g, ''));
  return count <= MOST ? count : NaN;
}

/** A copied block of cells: its rows, each with its cells. */
export function blockOf(text) {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Whether a copied text is more than one cell. */
export function isBlock(text) {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}
