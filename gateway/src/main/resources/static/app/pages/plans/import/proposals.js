/** Whose plan a text is and for when, as its head says. */
import { folded } from '../../../core/order.js';

const HEAD_LINES = 60;
const YEAR = /nam\s+(20\d{2})/;
const HALF = /(?:6|06|sau) thang (dau|cuoi) nam/;
const PLAN = /^\W*ke hoach(?!\S)/;

/** {unit, year, half}: what was found; empty where nothing was. */
export function proposed(text, units) {
  const lines = text.split('\n').slice(0, HEAD_LINES).map((line) => folded(line.trim()));
  const title = titleOf(lines);
  const half = HALF.exec(title)?.[1];
  return {
    unit: unitIn(title, units) || unitIn(lines.join(' '), units),
    year: YEAR.exec(title)?.[1] ?? '',
    half: half ? (half === 'dau' ? '1' : '2') : '',
  };
}

/** The line that begins with “Kế hoạch”, with the one after it where that is all it says. */
function titleOf(lines) {
  const filled = lines.filter(Boolean);
  const at = filled.findIndex((line) => PLAN.test(line));
  return at < 0 ? '' : [filled[at], filled[at].length < 20 ? filled[at + 1] : ''].join(' ');
}

/** The unit whose name comes first; of names that begin alike the longest. */
function unitIn(text, units) {
  const found = units
    .map(({ code, name }) => ({ code, name: folded(name), at: text.indexOf(folded(name)) }))
    .filter(({ at, name }) => at >= 0 && !/[a-z0-9]/.test(text[at + name.length] ?? ' '))
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  return found[0]?.code ?? '';
}
