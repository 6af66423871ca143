/** Between the texts of a form and the data of an event. */
import { countOf } from '../declared/numbers.js';
import { fieldOf, plainly, types } from './fields.js';

const SEVEN_HOURS = 7 * 3_600_000;
const LOCAL = 19;
const WITHOUT_SECONDS = 16;
const several = new Set(['PROGRESS', 'PAYMENT']);

/** An instant as a field shows it, by the local clock. */
export function localText(instant) {
  const at = Date.parse(instant ?? '');
  return Number.isNaN(at) ? '' : new Date(at + SEVEN_HOURS).toISOString().slice(0, LOCAL);
}

/** What a field shows, as an instant. */
export function instantText(local) {
  return `${local.length === WITHOUT_SECONDS ? `${local}:00` : local}+07:00`;
}

function shown({ kind }, value) {
  if (kind === 'steps') {
    return (value ?? []).map(({ step, at }) => ({ step, at: localText(at) }));
  }
  if (value === null || value === undefined) {
    return '';
  }
  return kind === 'instant' ? localText(value) : String(value);
}

/** When the facet of a type was stated last; null where nothing is held of it, or a new one stands beside it. */
export function heldTime(type, facets) {
  const { facet } = types[type] ?? {};
  return several.has(facet) ? null : ((facets ?? []).find((each) => each.facet === facet)?.time ?? null);
}

/** The form of a type, filled with what is held of that facet, and with what a subject tells. */
export function formOf(type, subject, facets) {
  const { facet, fields = [] } = types[type] ?? {};
  const held = several.has(facet) ? null : (facets ?? []).find((each) => each.facet === facet)?.data;
  const told = facet === 'DECLARATION' ? Object.fromEntries(['unit', 'figure', 'period'].map((name, index) => [name, subject?.split('/')[index]])) : {};
  const data = { ...told, ...held };
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, data[field.name])]));
}

function valueOf({ kind }, text) {
  switch (kind) {
    case 'instant':
      return instantText(text);
    case 'count':
      return countOf(text);
    case 'flag':
      return text === 'true';
    case 'steps':
      return text.map(({ step, at }) => ({ step, at: instantText(at) }));
    default:
      return text.trim();
  }
}

/** {data, faults}: what the form says, and by field the key of what is wrong with it. */
export function dataOf(type, unit, form) {
  const { fields, unit: named } = types[type];
  const data = named ? { unit } : {};
  const faults = {};
  for (const field of fields) {
    const text = form[field.name];
    const empty = field.kind === 'steps' ? text.length === 0 : text.trim() === '';
    if (empty && field.needed) {
      faults[field.name] = 'entry.fault.needed';
    } else if (field.kind === 'steps' && text.some(({ step, at }) => !step || !at)) {
      faults[field.name] = 'entry.fault.steps';
    } else if (!empty) {
      data[field.name] = valueOf(field, text);
      if (Number.isNaN(data[field.name])) {
        faults[field.name] = 'declared.fault.whole';
      }
    }
  }
  return { data, faults };
}

/** {field, message}: where in the form a refusal belongs; the unit stands in the event's source. */
export function placeOf({ field, message }) {
  const name = fieldOf(field);
  return { field: name === 'source' ? 'unit' : name, message: plainly(message) };
}
