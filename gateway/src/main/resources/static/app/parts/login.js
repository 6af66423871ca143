/** Asks for the access token where there is no session. */
import { h, useEffect, useRef, useState } from '../core/view.js';
import { api } from '../core/api.js';
import { t } from '../core/text.js';

export function Login({ entered, note }) {
  const [error, setError] = useState(note);
  const [busy, setBusy] = useState(false);
  const input = useRef(null);
  useEffect(() => input.current.focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    const token = input.current.value.trim();
    setError(token ? '' : t('login.empty'));
    if (!token) {
      input.current.focus();
      return;
    }
    setBusy(true);
    try {
      await api.logIn(token);
      entered();
    } catch (problem) {
      setError(problem.message);
      setBusy(false);
      input.current.select();
    }
  };
  return h(
    'form',
    { class: 'login', id: 'login', onsubmit: submit, novalidate: true, 'aria-labelledby': 'login-title' },
    h('img', { src: '/favicon.svg', alt: '', width: '56', height: '56' }),
    h('h1', { id: 'login-title' }, t('login.title')),
    h('p', { class: 'login-lead' }, t('login.lead')),
    h('input', { type: 'text', name: 'username', autocomplete: 'username', value: 'admin', hidden: true, readonly: true }),
    h('label', { for: 'token' }, t('login.token')),
    h('input', {
      id: 'token',
      ref: input,
      type: 'password',
      name: 'token',
      autocomplete: 'current-password',
      autocapitalize: 'none',
      spellcheck: false,
      required: true,
      'aria-describedby': 'token-hint login-error',
    }),
    h('p', { id: 'token-hint', class: 'hint' }, t('login.hint')),
    h('p', { id: 'login-error', class: 'login-error', role: 'alert' }, error),
    h('button', { type: 'submit', class: 'button primary', disabled: busy }, t(busy ? 'login.busy' : 'login.button')),
  );
}
