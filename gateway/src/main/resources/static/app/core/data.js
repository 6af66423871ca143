/** Asking for data and keeping what was answered, for the parts of a page. */
import { useCallback, useEffect, useRef, useState } from './view.js';
import { t } from './text.js';

const loading = { state: 'loading' };
const RETRY_SECONDS = 5;
let ended = () => {};

/** Tells who is to know when the session is over. */
export function onSessionEnd(listener) {
  ended = listener;
}

/**
 * {state: loading | ready | failed, value, title, detail, retry}: the answer to a question. It is asked again when its
 * key changes, and quietly when `again` does; without a key not at all. With `keep` the last answer stays until the next. Figures that are there stay in sight while the system is away.
 */
export function useData(key, question, again = 0, keep = false) {
  const [held, setHeld] = useState({ key, ...loading });
  const [round, setRound] = useState(0);
  const ask = useRef(question);
  ask.current = question;
  const retry = useCallback(() => {
    setHeld((now) => (now.state === 'failed' ? { key: now.key, ...loading } : now));
    setRound((n) => n + 1);
  }, []);
  useEffect(() => {
    if (!key) {
      return undefined;
    }
    const request = new AbortController();
    let timer = 0;
    setHeld((now) => (now.key === key || (keep && now.state === 'ready') ? now : { key, ...loading }));
    ask.current(request.signal).then(
      (value) => request.signal.aborted || setHeld({ key, state: 'ready', value }),
      (problem) => {
        if (request.signal.aborted) {
          return;
        }
        if (problem.status === 401) {
          ended();
          return;
        }
        const away = !problem.status || problem.status >= 500;
        setHeld((now) => (now.state === 'ready' && now.key === key && away ? now : { key, ...failed(problem) }));
        timer = away ? setTimeout(() => setRound((n) => n + 1), RETRY_SECONDS * 1000) : 0;
      },
    );
    return () => {
      request.abort();
      clearTimeout(timer);
    };
  }, [key, round, again]);
  return { ...(held.key === key || (keep && held.state === 'ready') ? held : loading), retry };
}

function failed(problem) {
  return { state: 'failed', title: problem.title ?? t('error.title'), detail: problem.detail ?? problem.message };
}
