/** Holds what is shown, fetches it, and paints all sections from it. */
import { api } from './api.js';
import { paintControls } from './controls.js';
import { paintFreshness, paintPulse, silentCode } from './freshness.js';
import { paintHeadline } from './headline.js';
import { every } from './poll.js';
import { choicesOf, paintRanking } from './ranking.js';
import { paintReports } from './reports.js';
import { paintScore } from './score.js';
import { failed, loading, ready } from './section.js';
import { paintTiles } from './tiles.js';

const POLL_SECONDS = 4;
const REFRESH_SECONDS = 60;
const parts = ['indicators', 'children', 'score', 'reports'];

/** A dashboard over a state; `ended` is told when the session is over. */
export function dashboard(state, change, ended) {
  const data = { provinces: [], unit: null, status: loading };
  parts.forEach((name) => (data[name] = loading));
  const asking = new Map();
  let refreshed = Date.now();
  let wanted = state;
  let closed = false;
  let known = [];

  /** Asks once; a newer question of the same name breaks an older one off. */
  async function ask(name, question) {
    asking.get(name)?.abort();
    const request = new AbortController();
    asking.set(name, request);
    try {
      return await question(request.signal);
    } catch (problem) {
      settle(name, problem);
      return null;
    } finally {
      if (asking.get(name) === request) {
        asking.delete(name);
      }
    }
  }

  /** Figures that are there stay in sight when the system is away for a while. */
  function settle(name, problem) {
    if (problem.name === 'AbortError') {
      return;
    }
    if (problem.status === 401) {
      ended();
    } else if (parts.includes(name) && (data[name].state !== 'ready' || (problem.status > 0 && problem.status < 500))) {
      data[name] = failed(problem);
    }
  }

  async function fetchPart(name) {
    const answer = await ask(name, (signal) => api[name](wanted, signal));
    if (answer) {
      data[name] = ready(answer);
    }
    paint();
  }

  async function fetchUnit() {
    const code = wanted.unit;
    const unit = await ask('unit', (signal) => api.unit(code, signal));
    if (unit) {
      const parent = unit.parent ? await ask('parent', (signal) => api.unit(unit.parent, signal)) : null;
      data.unit = code === wanted.unit ? { ...unit, parentName: parent?.name ?? unit.parent ?? null } : data.unit;
    }
    paint();
  }

  function load(names = parts) {
    if (closed) {
      return null;
    }
    refreshed = Date.now();
    return Promise.all(names.map(fetchPart));
  }

  function retry() {
    parts.filter((name) => data[name].state === 'failed').forEach((name) => (data[name] = loading));
    paint();
    load();
    fetchUnit();
  }

  async function poll() {
    const before = data.status.value;
    try {
      data.status = ready({ ...(await api.status()), at: new Date() });
    } catch (problem) {
      data.status = failed(problem);
      settle('session', problem);
    }
    await refresh(before, data.status.value);
    paint();
  }

  /** The unit's own figures are asked for each time; all others when those have moved, or after a while. */
  async function refresh(before, now) {
    if (closed || !now || asking.size > 0) {
      return;
    }
    const shown = JSON.stringify(data.indicators.value?.indicators);
    await fetchPart('indicators');
    const moved = JSON.stringify(data.indicators.value?.indicators) !== shown || now.lag !== before?.lag;
    const broken = parts.some((name) => data[name].state === 'failed');
    if (moved || broken || Date.now() - refreshed > REFRESH_SECONDS * 1000) {
      load(parts.filter((name) => name !== 'indicators'));
    }
  }

  function province() {
    const listed = data.provinces.some((unit) => unit.code === wanted.unit);
    return listed || !data.unit?.parent ? wanted.unit : data.unit.parent;
  }

  function paint() {
    if (closed) {
      return;
    }
    const silent = new Set((data.status.value?.silentUnits ?? []).map(silentCode));
    paintControls(wanted, data.provinces, province(), change);
    paintHeadline(wanted, data.unit, data.indicators, change);
    paintTiles(wanted, data.indicators, retry);
    paintScore(wanted, data.score);
    paintRanking(wanted, data.children, choices(), silent, change, retry);
    paintFreshness(wanted, data.status, names(), poll);
    paintReports(wanted, data.reports, retry);
    paintPulse(data.status, wanted.lang);
  }

  /** The indicators to rank by; those last known while others are fetched. */
  function choices() {
    known = data.indicators.value ? choicesOf(data.indicators.value.indicators) : known;
    return known;
  }

  /** Names of the unit and of those below it; null until they are known. */
  function names() {
    if (data.children.state !== 'ready') {
      return null;
    }
    const below = data.children.value.items.map((item) => [item.unit, item.name]);
    return new Map(data.unit ? [[data.unit.code, data.unit.name], ...below] : below);
  }

  /** Shows another state; fetches only what that changes. */
  function show(next) {
    const asked = (name) => next[name] !== wanted[name];
    const otherFigures = ['unit', 'period', 'cutoff', 'lang'].some(asked);
    const otherRanking = asked('indicator');
    const otherUnit = asked('unit');
    wanted = next;
    if (otherFigures) {
      parts.forEach((name) => (data[name] = loading));
      load();
    } else if (otherRanking) {
      data.children = loading;
      load(['children']);
    }
    if (otherUnit) {
      data.unit = null;
      fetchUnit();
    }
    paint();
  }

  /** Begins; what it gives back ends it. */
  function open() {
    paint();
    load();
    fetchUnit();
    ask('provinces', () => api.provinces()).then((answer) => {
      data.provinces = answer?.items ?? [];
      paint();
    });
    const stopPolling = every(POLL_SECONDS, poll);
    return () => {
      closed = true;
      stopPolling();
      asking.forEach((request) => request.abort());
    };
  }

  return { open, show, paint };
}
