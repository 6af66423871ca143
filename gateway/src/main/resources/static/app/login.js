/** Asks for the access token where there is no session. */
import { api } from './api.js';
import { byId, h } from './dom.js';
import { t } from './text.js';

export function showLogin(entered, note = '') {
  const place = byId('login');
  const input = h('input', {
    id: 'token',
    type: 'password',
    name: 'token',
    autocomplete: 'current-password',
    autocapitalize: 'none',
    spellcheck: 'false',
    required: true,
    'aria-describedby': 'token-hint login-error',
  });
  const error = h('p', { id: 'login-error', class: 'login-error', role: 'alert' }, note);
  const button = h('button', { type: 'submit', class: 'button primary' }, t('login.button'));
  const submit = async (event) => {
    event.preventDefault();
    error.textContent = input.value.trim() ? '' : t('login.empty');
    if (error.textContent) {
      input.focus();
      return;
    }
    button.disabled = true;
    button.textContent = t('login.busy');
    try {
      await api.logIn(input.value.trim());
      place.hidden = true;
      place.replaceChildren();
      entered();
    } catch (problem) {
      error.textContent = problem.message;
      input.select();
    } finally {
      button.disabled = false;
      button.textContent = t('login.button');
    }
  };
  place.replaceChildren(
    h(
      'form',
      { class: 'login', onsubmit: submit, novalidate: true, 'aria-labelledby': 'login-title' },
      h('img', { src: '/favicon.svg', alt: '', width: '56', height: '56' }),
      h('h1', { id: 'login-title' }, t('login.title')),
      h('p', { class: 'login-lead' }, t('login.lead')),
      h('input', { type: 'text', name: 'username', autocomplete: 'username', value: 'admin', hidden: true, readonly: true }),
      h('label', { for: 'token' }, t('login.token')),
      input,
      h('p', { id: 'token-hint', class: 'hint' }, t('login.hint')),
      error,
      button,
    ),
  );
  place.hidden = false;
  input.focus();
}
