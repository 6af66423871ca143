/** Starts the page: language, session, dashboard. */
import { api } from './api.js';
import { dashboard } from './dashboard.js';
import { byId, forget, h } from './dom.js';
import { showLogin } from './login.js';
import { showAll } from './ranking.js';
import { read, write } from './state.js';
import { currentLanguage, languages, t, useLanguage } from './text.js';

let state = read();
let board = null;
let stop = () => {};

function change(part) {
  const next = { ...state, ...part };
  const asNewEntry = ['unit', 'period', 'cutoff'].some((name) => next[name] !== state[name]);
  show(next);
  write(state, asNewEntry);
}

function show(next) {
  const otherLanguage = next.lang !== state.lang;
  state = next;
  if (otherLanguage) {
    speak();
  }
  board?.show(state);
  document.title = t('title');
}

function speak() {
  useLanguage(state.lang);
  byId('language').replaceChildren(
    h(
      'div',
      { role: 'group', 'aria-label': t('language') },
      languages.map(({ code, name, short }) =>
        h(
          'button',
          {
            type: 'button',
            lang: code,
            title: name,
            'aria-label': name,
            'aria-pressed': String(code === currentLanguage()),
            onclick: () => change({ lang: code }),
          },
          short,
        ),
      ),
    ),
  );
  if (!board) {
    const login = byId('login');
    if (!login.hidden) {
      showLogin(enter);
    }
  }
}

function enter() {
  write(state, false);
  byId('dashboard').hidden = false;
  byId('logout').hidden = false;
  board = dashboard(state, change, () => leave(t('login.ended')));
  stop = board.open();
}

function leave(note = '') {
  if (!board) {
    return;
  }
  stop();
  board = null;
  byId('dashboard').hidden = true;
  byId('logout').hidden = true;
  byId('pulse').hidden = true;
  [...byId('dashboard').querySelectorAll('section, form')].forEach((part) => {
    part.replaceChildren();
    forget(part);
  });
  showLogin(enter, note);
}

async function start() {
  speak();
  byId('logout').addEventListener('click', async () => {
    stop();
    await api.logOut().catch(() => null);
    leave();
  });
  window.addEventListener('popstate', () => show(read()));
  window.addEventListener('beforeprint', () => {
    showAll();
    board?.paint();
  });
  const session = await api.session().catch(() => ({ active: false }));
  if (session.active) {
    enter();
  } else {
    showLogin(enter);
  }
}

start();
