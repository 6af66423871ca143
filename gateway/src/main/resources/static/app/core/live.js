/** How the page hears that figures have moved: server-sent events, and the system's status every few seconds. */
import { useEffect, useState } from './view.js';
import { api } from './api.js';

const POLL_SECONDS = 5;
const GATHER_MILLIS = 700;

/** A number that grows when figures of a unit, or of one below it, have moved; several moves at once count as one. */
export function useMoves(unit) {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const stream = new EventSource(`/api/live?unit=${encodeURIComponent(unit)}`);
    let timer = 0;
    const moved = () => {
      timer ||= setTimeout(() => {
        timer = 0;
        setMoves((n) => n + 1);
      }, GATHER_MILLIS);
    };
    let lost = false;
    stream.addEventListener('indicators', moved);
    stream.addEventListener('error', () => (lost = true));
    stream.addEventListener('open', () => {
      if (lost) {
        lost = false;
        moved();
      }
    });
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [unit]);
  return moves;
}

/** A number that grows every so many seconds while something is under way and the page is looked at. */
export function useBeat(seconds, active = true) {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const timer = setInterval(() => document.hidden || setBeat((n) => n + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, active]);
  return beat;
}

/** The system's status, asked for while the page is looked at; null until known, {offline: true} without an answer. */
export function useStatus() {
  const [status, setStatus] = useState(null);
  useEffect(() => {
    let timer = 0;
    let stopped = false;
    const round = async () => {
      if (!document.hidden) {
        const answer = await api.status().catch(() => ({ offline: true }));
        if (!stopped) {
          setStatus({ ...answer, at: new Date() });
        }
      }
      if (!stopped) {
        timer = setTimeout(round, POLL_SECONDS * 1000);
      }
    };
    const seen = () => {
      if (!document.hidden) {
        clearTimeout(timer);
        round();
      }
    };
    document.addEventListener('visibilitychange', seen);
    round();
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
  return status;
}
