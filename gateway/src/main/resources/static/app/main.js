/** Starts the page: language, session, and the page that the address names. */
import { h, render, useCallback, useEffect, useRef, useState } from './core/view.js';
import { addressOf, isStep, onPage, read, write } from './core/address.js';
import { api } from './core/api.js';
import { onSessionEnd } from './core/data.js';
import { useStatus } from './core/live.js';
import { learn, speak, t } from './core/text.js';
import { Foot, Head } from './parts/frame.js';
import { Login } from './parts/login.js';

const shown = {};

/** Fetches what a state needs to be shown: its page and its language. */
async function prepare({ page, lang }) {
  const [loaded] = await Promise.all([import(`./pages/${page}/page.js`), learn(lang)]);
  shown[page] = loaded.Page;
}

function App({ active }) {
  const [{ state, steps }, setShown] = useState(() => ({ state: read(), steps: 0 }));
  const [session, setSession] = useState({ active, note: '' });
  const written = useRef(0);
  const go = useCallback(async (next) => {
    await prepare(next);
    setShown((now) => ({ state: next, steps: now.steps + 1 }));
    scrollTo(0, 0);
  }, []);
  const change = useCallback(async (part) => {
    if (part.lang) {
      await learn(part.lang);
    }
    setShown((now) => ({ state: { ...now.state, ...part }, steps: now.steps + (isStep(part) ? 1 : 0) }));
  }, []);
  speak(state.lang);
  useEffect(() => {
    document.title = `${t(`page.${state.page}`)} · ${t('title')}`;
    if (session.active || state.page === 'public') {
      write(state, steps !== written.current);
    }
    written.current = steps;
  }, [state, session.active]);
  useEffect(() => {
    onSessionEnd(() => setSession({ active: false, note: t('login.ended') }));
    const moved = async () => {
      await prepare(read());
      setShown((now) => ({ ...now, state: read() }));
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const logOut = async () => {
    await api.logOut().catch(() => null);
    setSession({ active: false, note: '' });
  };
  if (session.active) {
    return h(Inside, { state, go, change, logOut });
  }
  return h(Outside, { state, change, note: session.note, entered: () => setSession({ active: true }) });
}

/** What everybody may see: the public lists, and the way in. Links load anew, so that the way in begins afresh. */
function Outside({ state, change, note, entered }) {
  const open = state.page === 'public';
  const Page = shown.public;
  return [
    h('a', { class: 'skip', href: '#content' }, t('skip')),
    h(Head, { state, change }),
    h(
      'main',
      { id: 'content', tabindex: '-1' },
      open ? h(Page, { state, change }) : h(Login, { note, entered }),
      h('p', { class: 'login-public' }, h('a', { href: addressOf(onPage(state, open ? 'province' : 'public')) }, t(open ? 'public.enter' : 'public.link'))),
    ),
    h(Foot),
  ];
}

function Inside({ state, go, change, logOut }) {
  const status = useStatus();
  const Page = shown[state.page];
  return [
    h('a', { class: 'skip', href: '#content' }, t('skip')),
    h(Head, { state, go, change, status, inside: true, logOut }),
    h('main', { id: 'content', tabindex: '-1' }, h(Page, { key: state.page, state, go, change, status })),
    h(Foot),
  ];
}

const [session] = await Promise.all([api.session().catch(() => ({ active: false })), prepare(read())]);
render(h(App, { active: session.active }), document.getElementById('app'));
