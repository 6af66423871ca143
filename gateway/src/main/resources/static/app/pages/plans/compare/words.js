/** Two texts word by word: what stayed, what went, what came. */

const MOST = 250_000;

const words = (text) => text.split(/(\s+)/).filter(Boolean);

/** [{kind: same | gone | come, text}] that leads from one text to the other. */
export function differences(before, after) {
  const [left, right] = [words(before), words(after)];
  if (left.length * right.length > MOST) {
    return [{ kind: 'gone', text: before }, { kind: 'come', text: after }];
  }
  const common = lengths(left, right);
  const parts = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      add(parts, 'same', left[i]);
      i += 1;
      j += 1;
    } else if (i < left.length && (j === right.length || common[i + 1][j] >= common[i][j + 1])) {
      add(parts, 'gone', left[i]);
      i += 1;
    } else {
      add(parts, 'come', right[j]);
      j += 1;
    }
  }
  return parts;
}

/** How many words the rests of both texts have in common, from each pair of places. */
function lengths(left, right) {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      table[i][j] = left[i] === right[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function add(parts, kind, text) {
  const last = parts.at(-1);
  if (last?.kind === kind) {
    last.text += text;
  } else {
    parts.push({ kind, text });
  }
}
