/** A table of units as it is exported or shipped: code,name,level,parent and what else a unit has. */
const names = { code: ['code', 'ma', 'ma don vi'], name: ['name', 'ten', 'don vi'], level: ['level', 'cap'], parent: ['parent', 'cap tren'], validFrom: ['validfrom'], validTo: ['validto'], successors: ['successors', 'successor'], aliases: ['aliases', 'alias'] };

/** Rows of cells (RFC 4180), by comma, semicolon or tab. */
export function rowsOf(text) {
  const source = text.replace(/^\uFEFF/, '');
  const mark = [',', ';', '\t'].reduce((a, b) => ((source.split('\n')[0] ?? '').split(b).length > (source.split('\n')[0] ?? '').split(a).length ? b : a));
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (quoted) {
      if (letter !== '"') {
        cell += letter;
      } else if (source[at + 1] === '"') {
        cell += source[++at];
      } else {
        quoted = false;
      }
    } else if (letter === '"') {
      quoted = true;
    } else if (letter === mark || letter === '\n') {
      rows.at(-1).push(cell.replace(/\r$/, ''));
      cell = '';
      if (letter === '\n') {
        rows.push([]);
      }
    } else {
      cell += letter;
    }
  }
  rows.at(-1).push(cell);
  return rows.filter((row) => row.some((each) => each.trim() !== ''));
}

/** {units: [{line, code, texts}], missing}: the units of a table; `missing` names a heading that it needs and has not. */
export function unitsOf(text) {
  const [heading = [], ...rows] = rowsOf(text);
  const plain = heading.map((cell) => cell.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').trim().toLowerCase());
  const places = Object.fromEntries(Object.entries(names).map(([name, words]) => [name, plain.findIndex((cell) => words.includes(cell))]));
  const missing = ['code', 'name'].find((name) => places[name] < 0);
  const used = Object.entries(places).filter(([, place]) => place >= 0);
  const units = missing ? [] : rows.map((row, index) => ({ line: index + 2, texts: Object.fromEntries(used.map(([name, place]) => [name, (row[place] ?? '').trim()])) }));
  return { missing, units };
}
