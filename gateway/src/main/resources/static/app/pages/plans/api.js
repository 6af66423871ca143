/** What plan-service is asked on these pages. */
import { all, call, query, send } from '../../core/api.js';

const planPath = (id) => `/api/plans/${encodeURIComponent(id)}`;

const taskPath = (id, task) => `${planPath(id)}/tasks/${encodeURIComponent(task)}`;

const asText = (blob) => blob.text();

export const plansApi = {
  list: (question, signal) => call(`/api/plans?${query(question)}`, { signal }),
  all: (question, signal) => all('/api/plans', question, signal).then((answer) => answer.items),
  plan: (id, at, signal) => call(`${planPath(id)}?${query({ at })}`, { signal }),
  text: (id, signal) => call(`${planPath(id)}/document.txt`, { as: 'blob', signal, headers: { Accept: 'text/plain, application/problem+json' } }).then(asText),
  yaml: (id) => call(planPath(id), { as: 'blob', headers: { Accept: 'application/yaml' } }),
  json: (id) => call(planPath(id), { as: 'blob' }),
  workbook: (id) => `${planPath(id)}/document.xlsx`,
  textFile: (id) => `${planPath(id)}/document.txt`,
  template: (question) => `/api/plans/template.xlsx?${query(question)}`,
  calendar: (unit) => `/api/plans/calendar.ics?${query({ unit })}`,
  take: (body, type, question) => call(`/api/plans?${query(question)}`, { method: 'POST', body, headers: { 'Content-Type': type } }),
  edit: (id, version, said) => send('PUT', `${planPath(id)}?${query({ version })}`, said),
  check: (id) => call(`${planPath(id)}/check`, { method: 'POST' }),
  publish: (id, version) => call(`${planPath(id)}/publish?${query({ version })}`, { method: 'POST' }),
  amend: (id) => call(`${planPath(id)}/amendments`, { method: 'POST' }),
  withdraw: (id, reason) => send('POST', `${planPath(id)}/withdraw`, { reason }),
  diff: (id, earlier, signal) => call(`${planPath(id)}/diff?${query({ with: earlier })}`, { signal }),
  coverage: (question, signal) => call(`/api/plans/coverage?${query(question)}`, { signal }),
  tasks: (question, signal) => call(`/api/plans/tasks?${query(question)}`, { signal }),
  allTasks: (question, signal) => all('/api/plans/tasks', question, signal).then((answer) => answer.items),
  occurrences: (question, signal) => call(`/api/plans/tasks/occurrences?${query(question)}`, { signal }),
  counts: (question, signal) => call(`/api/plans/tasks/counts?${query(question)}`, { signal }),
  report: (id, task, report) => send('POST', `${taskPath(id, task)}/progress`, report),
  reopen: (id, task, wish) => send('POST', `${taskPath(id, task)}/reopen`, wish),
};
