/** Starts the page: language, session, and the page that the address names. */
import { h, render, useCallback, useEffect, useRef, useState } from './core/view.js';
import { isStep, read, write } from './core/address.js';
import { api } from './core/api.js';
import { onSessionEnd } from './core/data.js';
import { useStatus } from './core/live.js';
import { speak, t } from './core/text.js';
import { Foot, Head } from './parts/frame.js';
import { Login } from './parts/login.js';
import { DossiersPage } from './pages/dossiers/page.js';
import { ProvincePage } from './pages/province/page.js';
import { UnitPage } from './pages/unit/page.js';

const shown = { province: ProvincePage, unit: UnitPage, dossiers: DossiersPage };

function App({ active }) {
  const [state, setState] = useState(read);
  const [session, setSession] = useState({ active, note: '' });
  const step = useRef(false);
  const go = useCallback((next) => {
    step.current = true;
    setState(next);
    scrollTo(0, 0);
  }, []);
  const change = useCallback((part) => {
    step.current = isStep(part);
    setState((now) => ({ ...now, ...part }));
  }, []);
  speak(state.lang);
  useEffect(() => {
    document.title = `${t(`page.${state.page}`)} · ${t('title')}`;
    if (session.active) {
      write(state, step.current);
    }
    step.current = false;
  }, [state, session.active]);
  useEffect(() => {
    onSessionEnd(() => setSession({ active: false, note: t('login.ended') }));
    const moved = () => setState(read());
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const logOut = async () => {
    await api.logOut().catch(() => null);
    setSession({ active: false, note: '' });
  };
  return session.active
    ? h(Inside, { state, go, change, logOut })
    : [
        h(Head, { state, change }),
        h('main', { id: 'content', tabindex: '-1' }, h(Login, { note: session.note, entered: () => setSession({ active: true }) })),
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

const session = await api.session().catch(() => ({ active: false }));
render(h(App, { active: session.active }), document.getElementById('app'));
