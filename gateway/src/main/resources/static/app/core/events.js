/** Events that a person enters in the dashboard: built, sent in batches, each with what became of it. */
import { api, serverNow } from './api.js';

const SYSTEM = 'dashboard';
const MOST = 200;
const ID_BYTES = 16;

/** Whether an event of that id was entered in the dashboard. */
export function isEntered(id) {
  return id?.startsWith(`${SYSTEM}-`);
}

/** A fresh name; without TLS browsers offer no UUIDs. */
function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return `${SYSTEM}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A time for what is said now: later than what it takes the place of, or it would not count. */
export function timeAfter(held) {
  const now = serverNow();
  return new Date(held ? Math.max(now, Date.parse(held) + 1) : now).toISOString();
}

/** A CloudEvent of a unit; `id` and `time` where they are known. */
export function eventOf({ type, unit, subject, data, id, time }) {
  return {
    specversion: '1.0',
    id: id || freshId(),
    source: `/units/${unit}/${SYSTEM}`,
    type,
    subject,
    time: time || timeAfter(null),
    datacontenttype: 'application/json',
    data,
  };
}

/**
 * Sends events; {results, problem}: of each event {taken, field, message}, undefined where it was not answered because of
 * the problem. `told` hears the results so far.
 */
export async function sendAll(events, told = () => {}) {
  const results = new Array(events.length);
  for (let from = 0; from < events.length; from += MOST) {
    const batch = events.slice(from, from + MOST);
    try {
      const { rejected } = await api.sendEvents(batch);
      batch.forEach((_, index) => (results[from + index] = { taken: true }));
      rejected.forEach(({ index, field, message }) => (results[from + index] = { taken: false, field, message }));
      told(results);
    } catch (problem) {
      return { results, problem };
    }
  }
  return { results, problem: null };
}
