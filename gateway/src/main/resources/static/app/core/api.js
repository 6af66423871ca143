/** The system's own interface, and nothing else. */
import { currentLanguage, t } from './text.js';

const CLOCK_MILLIS = 2000;

/** A refused request, told as the server's problem detail tells it. */
export class Problem extends Error {
  constructor(status, title, detail, errors = [], more = {}) {
    super(detail || title);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.more = more;
  }
}

let behind = 0;

/** What time it is by the server's clock; this machine's may be wrong. */
export function serverNow() {
  return Date.now() + behind;
}

/** The clock of answers counts whole seconds: what differs by less is no difference. */
function heed(date) {
  const difference = Date.parse(date ?? '') - Date.now();
  behind = Number.isNaN(difference) || Math.abs(difference) < CLOCK_MILLIS ? 0 : difference;
}

export async function call(path, { as = 'json', ...options } = {}) {
  let answer;
  try {
    answer = await fetch(path, {
      ...options,
      headers: { 'Accept-Language': currentLanguage(), Accept: 'application/json', ...options.headers },
      credentials: 'same-origin',
    });
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Problem(0, t('error.title'), t('error.offline'));
  }
  heed(answer.headers.get('Date'));
  if (answer.ok && as === 'blob') {
    return answer.blob();
  }
  const body = answer.status === 204 ? null : await answer.json().catch(unreadable);
  if (!answer.ok) {
    throw new Problem(answer.status, body?.title ?? t('error.title'), body?.detail ?? `HTTP ${answer.status}`, body?.errors, body ?? {});
  }
  return body;
}

/** An answer that is no JSON has no body; one that is no longer wanted is none at all. */
function unreadable(failure) {
  if (failure.name === 'AbortError') {
    throw failure;
  }
  return null;
}

export function send(method, path, body, options = {}) {
  return call(path, { ...options, method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export function query(parameters) {
  return new URLSearchParams(
    Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

/** All items of a paged list. */
export async function all(path, parameters, signal) {
  const items = [];
  for (let page = 0; ; page++) {
    const answer = await call(`${path}?${query({ ...parameters, page, size: 500 })}`, { signal });
    items.push(...answer.items);
    if (answer.items.length === 0 || items.length >= (answer.total ?? items.length)) {
      return { ...answer, items };
    }
  }
}

const unitPath = (unit) => `/api/units/${encodeURIComponent(unit)}`;

const reportPath = (id) => `/api/reports/${encodeURIComponent(id)}`;

const figures = ({ unit, period, cutoff }, kind, more = {}) => `${unitPath(unit)}/${kind}?${query({ period, cutoff, ...more })}`;

export const api = {
  session: () => call('/api/session'),
  logIn: (token) => send('POST', '/api/session', { token }),
  logOut: () => call('/api/session', { method: 'DELETE' }),
  status: (signal) => call('/api/status', { signal }),
  catalogue: (signal) => call('/api/catalogue', { signal }),
  provinces: (signal) => all('/api/units', { level: 'PROVINCE' }, signal).then((answer) => answer.items),
  unitsBelow: (unit, signal) => all('/api/units', { parent: unit }, signal).then((answer) => answer.items),
  unit: (unit, signal) => call(unitPath(unit), { signal }),
  matrix: (view, asOf, signal) => call(figures(view, 'matrix', { asOf }), { signal }),
  trend: (view, periods, signal) => call(figures(view, 'trend', { periods }), { signal }),
  indicators: (view, signal) => call(figures(view, 'indicators'), { signal }),
  projection: (view, signal) => call(figures(view, 'projection'), { signal }),
  score: (view, signal) => call(figures(view, 'score766'), { signal }),
  measures: (unit, { from, to, by, sector }, signal) =>
    call(`${unitPath(unit)}/measures?${query({ from, to, by, sector })}`, { signal }),
  indicatorCatalogue: (signal) => call('/api/indicators', { signal }),
  dossiers: (unit, question, signal) => call(`${unitPath(unit)}/dossiers?${query(question)}`, { signal }),
  dossier: (unit, code, kind, signal) =>
    call(`${unitPath(unit)}/dossiers/${encodeURIComponent(code)}?${query({ kind })}`, { signal }),
  contributions: (unit, question, signal) => call(`${unitPath(unit)}/contributions?${query(question)}`, { signal }),
  rejections: (unit, question, signal) => call(`/api/rejections?${query({ unit, ...question })}`, { signal }),
  tasks: (unit, question, signal) => call(`/api/plans/tasks?${query({ unit, ...question })}`, { signal }),
  allContributions: (unit, question, signal) => all(`${unitPath(unit)}/contributions`, question, signal).then((answer) => answer.items),
  allDossiers: (unit, question, signal) => all(`${unitPath(unit)}/dossiers`, question, signal).then((answer) => answer.items),
  reports: (unit, period, signal) => all('/api/reports', { unit, period }, signal).then((answer) => answer.items),
  report: (id, signal) => call(reportPath(id), { signal }),
  previewReport: (order) => send('POST', '/api/reports?preview=true', order),
  closeReport: (order) => send('POST', '/api/reports', order),
  reportChanges: (id, question, signal) => call(`${reportPath(id)}/changes?${query(question)}`, { signal }),
  verifyReport: (id) => call(`${reportPath(id)}/verification`, { method: 'POST' }),
  reportFile: (id, file) => `${reportPath(id)}/${file}`,
  confirmations: ({ unit, period, cutoff }, signal) => call(`${unitPath(unit)}/confirmations?${query({ period, cutoff })}`, { signal }),
  confirm: (unit, order) => send('POST', `${unitPath(unit)}/confirmations`, order),
  reconciliation: (unit, question, signal) => call(`${unitPath(unit)}/reconciliation?${query(question)}`, { signal }),
  allReconciled: (unit, question, signal) => all(`${unitPath(unit)}/reconciliation`, question, signal).then((answer) => answer.items),
  compareReconciliation: (unit, day, lists) => send('POST', `${unitPath(unit)}/reconciliation?${query({ day })}`, lists),
  reconciliationFile: (unit, question) => `${unitPath(unit)}/reconciliation.csv?${query(question)}`,
  declarations: (unit, question, signal) => call(`${unitPath(unit)}/declarations?${query(question)}`, { signal }),
  sendEvents: (events) => send('POST', '/api/events', events),
  services: (signal) => call('/api/status/services', { signal }),
  arrivals: (signal) => call('/api/status/arrivals', { signal }),
  units: (question, signal) => call(`/api/units?${query(question)}`, { signal }),
  changeUnit: (unit, change) => send('PUT', unitPath(unit), change),
  calendar: (signal) => call('/api/calendar', { signal }),
  changeCalendar: (calendar) => send('PUT', '/api/calendar', calendar),
  publicList: (list, question, signal) => call(`/api/public/${list}?${query(question)}`, { signal }),
  publicFile: (list, extension, question) => `/api/public/${list}/document.${extension}?${query(question)}`,
  sheet: (table) => send('POST', '/api/sheets', table, { as: 'blob' }),
};
