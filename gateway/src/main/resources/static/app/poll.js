/** Asks again and again while the page is looked at, never twice at a time. */
export function every(seconds, ask) {
  let timer = null;
  let stopped = false;

  async function round() {
    if (!document.hidden) {
      await ask();
    }
    if (!stopped) {
      timer = setTimeout(round, seconds * 1000);
    }
  }

  const seen = () => {
    if (!document.hidden && !stopped) {
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
}
