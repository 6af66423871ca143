/** The system's own interface, and nothing else. */
import { currentLanguage, t } from './text.js';

/** A refused request, told as the server's problem detail tells it. */
export class Problem extends Error {
  constructor(status, title, detail) {
    super(detail || title);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

async function call(path, options = {}) {
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
  const body = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) {
    throw new Problem(answer.status, body?.title ?? t('error.title'), body?.detail ?? `HTTP ${answer.status}`);
  }
  return body;
}

function query(parameters) {
  return new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== ''));
}

/** All items of a paged list. */
async function all(path, parameters, signal) {
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

export const api = {
  session: () => call('/api/session'),
  logIn: (token) =>
    call('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    }),
  logOut: () => call('/api/session', { method: 'DELETE' }),
  status: () => call('/api/status'),
  provinces: () => all('/api/units', { level: 'PROVINCE' }),
  unit: (unit, signal) => call(unitPath(unit), { signal }),
  indicators: ({ unit, period, cutoff }, signal) =>
    call(`${unitPath(unit)}/indicators?${query({ period, cutoff })}`, { signal }),
  children: ({ unit, period, cutoff, indicator }, signal) =>
    all(`${unitPath(unit)}/children/indicators`, { period, cutoff, indicator }, signal),
  score: ({ unit, period, cutoff }, signal) =>
    call(`${unitPath(unit)}/score766?${query({ period, cutoff })}`, { signal }),
  reports: ({ unit }, signal) => call(`/api/reports?${query({ unit, page: 0, size: 50 })}`, { signal }),
};
