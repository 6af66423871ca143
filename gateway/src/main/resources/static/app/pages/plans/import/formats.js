/** The kinds of files that plans are taken in. */
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

const types = {
  docx: `${OFFICE}wordprocessingml.document`,
  xlsx: `${OFFICE}spreadsheetml.sheet`,
  txt: 'text/plain; charset=utf-8',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  json: 'application/json',
};

export const endings = Object.keys(types);

/** {ending, type, written, readable} of a file's name; null for one that is not taken. */
export function formatOf(name) {
  const ending = name.toLowerCase().split('.').at(-1);
  return types[ending] ? format(ending) : null;
}

/** What a pasted text is: a document that begins with a brace is JSON, one of known fields is YAML, others are prose. */
export function formatOfText(text) {
  const start = text.trimStart();
  if (start.startsWith('{')) {
    return format('json');
  }
  return format(/^(?:#.*\n|\s*\n)*(?:unit|year|title|targets|tasks):/.test(start) ? 'yaml' : 'txt');
}

/** `written`: it may name unit and time itself; `readable`: the page can look into it. */
function format(ending) {
  return { ending, type: types[ending], written: !['docx', 'txt'].includes(ending), readable: !['docx', 'xlsx'].includes(ending) };
}
