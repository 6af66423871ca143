/** What each kind of event says (contract, section 2), as fields of a form. */
import { t, tOr } from '../../../core/text.js';

const text = (name, needed = false) => ({ name, kind: 'text', needed });
const instant = (name, needed = false) => ({ name, kind: 'instant', needed });
const count = (name, needed = false) => ({ name, kind: 'count', needed });
const flag = (name, needed = false) => ({ name, kind: 'flag', needed });
const choice = (name, options, words, needed = true) => ({ name, kind: 'choice', options, words, needed });

const steps = ['IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENTED', 'PAYMENT_REQUESTED', 'COMPLETED', 'RETURNED', 'STOPPED', 'WITHDRAWN', 'REFUSED'];
const causes = ['SUBJECTIVE', 'SYSTEM_FAULT', 'NETWORK_OUTAGE', 'NATURAL_DISASTER', 'FORCE_MAJEURE', 'OTHER_AGENCY'];

/** By type: the facet that it states, and its fields. */
export const types = {
  'vn.motcua.dossier.accepted': {
    facet: 'ACCEPTANCE',
    unit: true,
    fields: [
      text('procedure', true),
      text('sector'),
      choice('channel', ['ONLINE', 'COUNTER', 'POSTAL'], 'value'),
      instant('acceptedAt', true),
      instant('dueAt'),
      instant('dueSetAt'),
      count('feeDue'),
      flag('resultDocument'),
      flag('onlineEligible'),
      text('department'),
    ],
  },
  'vn.motcua.dossier.rescheduled': { facet: 'RESCHEDULE', fields: [instant('dueAt'), instant('dueSetAt'), choice('reason', ['EXTENSION', 'SUPPLEMENT', 'CORRECTION', 'APOLOGY'], 'value')] },
  'vn.motcua.dossier.progressed': { facet: 'PROGRESS', fields: [choice('step', steps, 'step'), instant('at', true), flag('revoked')] },
  'vn.motcua.dossier.timeline': { facet: 'TIMELINE', fields: [{ name: 'steps', kind: 'steps', options: steps, needed: true }] },
  'vn.motcua.dossier.scanned': { facet: 'DIGITIZATION', fields: [count('components', true), count('digitized', true), count('reused', true), count('fromNationalStore', true)] },
  'vn.motcua.dossier.paid': { facet: 'PAYMENT', fields: [text('payment', true), count('amount', true), choice('method', ['ONLINE', 'CASH', 'BANK_TRANSFER', 'POSTAL'], 'value'), instant('paidAt', true), flag('refunded')] },
  'vn.motcua.dossier.result': { facet: 'RESULT', fields: [flag('electronic', true)] },
  'vn.motcua.dossier.lateness': { facet: 'LATENESS', fields: [choice('cause', causes, 'cause', false), instant('apologizedAt'), text('note')] },
  'vn.motcua.dossier.rated': { facet: 'RATING', fields: [flag('satisfied', true), instant('ratedAt', true)] },
  'vn.motcua.dossier.voided': { facet: 'VOID', fields: [flag('voided', true)] },
  'vn.motcua.feedback.received': { facet: 'FEEDBACK_RECEIPT', unit: true, kind: 'FEEDBACK', fields: [choice('kind', ['REGULATION', 'CONDUCT'], 'value'), instant('receivedAt', true), instant('dueAt')] },
  'vn.motcua.feedback.resolved': { facet: 'FEEDBACK_RESOLUTION', kind: 'FEEDBACK', fields: [instant('resolvedAt', true), flag('published', true)] },
  'vn.motcua.feedback.rated': { facet: 'FEEDBACK_RATING', kind: 'FEEDBACK', fields: [flag('satisfied', true), instant('ratedAt', true)] },
  'vn.motcua.figure.declared': { facet: 'DECLARATION', unit: true, kind: 'FIGURE', fields: [text('figure', true), text('period', true), count('numerator', true), count('denominator', true)] },
};

/** The plain name of a field of the form, from where a refusal says it is: data.steps[2].at is steps. */
export function fieldOf(path) {
  return path ? path.replace(/^data\./, '').replace(/[[.].*$/, '') : null;
}

/** What people call it; the interface's own name where there is none. */
export function fieldName(path) {
  const name = fieldOf(path);
  return name ? tOr(`field.${name}`, path) : t('none');
}

/** The reason as people read it: codes by their words, times as they are written here. */
export function plainly(message) {
  return message
    .replace(/theo ISO 8601, ví dụ \S+/, t('entry.plain.instant'))
    .replace(/\b[A-Z][A-Z_]{2,}\b/g, (code) => ['value', 'cause', 'step'].map((words) => tOr(`${words}.${code}`, null)).find(Boolean) ?? code);
}

/** The kind of an event in words. */
export function typeName(type) {
  return type ? tOr(`event.${type}`, type) : t('entry.rejected.noType');
}
