/** Sends declarations and follows them until they are what is held. */
import { useEffect, useState } from '../../../core/view.js';
import { eventOf, sendAll, timeAfter } from '../../../core/events.js';

const TYPE = 'vn.motcua.figure.declared';
const AGAIN_MILLIS = 1000;
const PATIENCE = 30;

function declaration({ row, numerator, denominator }, period) {
  const { unit, figure } = row;
  return eventOf({
    type: TYPE,
    unit,
    subject: `${unit}/${figure}/${period}`,
    time: timeAfter(row.held?.time),
    data: { unit, figure, period, numerator, denominator },
  });
}

/** {sent, busy, problem, send, watched}: results by row; `watched` grows while what was taken is not in force yet. */
export function useSending(period) {
  const [state, setState] = useState({ sent: {}, busy: false, problem: null, rounds: 0 });
  const [watched, setWatched] = useState(0);
  useEffect(() => {
    if (state.rounds === 0) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setWatched((n) => n + 1);
      setState((now) => ({ ...now, rounds: now.rounds - 1 }));
    }, AGAIN_MILLIS);
    return () => clearTimeout(timer);
  }, [state.rounds]);
  const send = async (entries) => {
    setState((now) => ({ ...now, busy: true, problem: null }));
    const { results, problem } = await sendAll(entries.map((entry) => declaration(entry, period)));
    const sent = {};
    entries.forEach(({ row, numerator, denominator }, index) => {
      if (results[index]) {
        sent[row.key] = { ...results[index], numerator, denominator };
      }
    });
    const told = Object.values(sent);
    setState((now) => ({ sent: { ...now.sent, ...sent }, busy: false, problem, rounds: told.some(({ taken }) => taken) ? PATIENCE : 0 }));
    return { taken: told.filter(({ taken }) => taken).length, refused: told.filter(({ taken }) => !taken).length };
  };
  const settled = () => setState((now) => (now.rounds === 0 ? now : { ...now, rounds: 0 }));
  return { ...state, send, settled, watched };
}
