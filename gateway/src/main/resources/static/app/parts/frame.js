/** The head and foot of every page: menu, how complete the figures are, language. */
import { h, useEffect, useRef } from '../core/view.js';
import { addressOf, menu, onPage } from '../core/address.js';
import { localDay, day, moment, whole } from '../core/format.js';
import { languages, t } from '../core/text.js';

const MENU_BEFORE = 90;

export function Head({ state, go, change, status, inside, logOut }) {
  return h(
    'header',
    { class: 'top' },
    h(
      'div',
      { class: 'top-inner' },
      h(
        'a',
        { class: 'brand', href: '/' },
        h('img', { src: '/favicon.svg', alt: '', width: '36', height: '36' }),
        h(
          'span',
          { class: 'brand-words' },
          h('span', { class: 'brand-name' }, t('title')),
          h('span', { class: 'brand-line' }, t('brand.line')),
        ),
      ),
      inside ? h(Menu, { state, go }) : null,
      h(
        'div',
        { class: 'top-tools' },
        inside ? h(Pulse, { status }) : null,
        h(Languages, { state, change }),
        inside ? h('button', { id: 'logout', class: 'plain', type: 'button', onclick: logOut }, t('logout')) : null,
      ),
    ),
  );
}

/** On narrow screens it is moved aside until the page's own entry is in sight. */
function Menu({ state, go }) {
  const place = useRef(null);
  useEffect(() => {
    const own = place.current.querySelector('[aria-current]');
    place.current.scrollLeft = own ? own.offsetLeft - place.current.offsetLeft - MENU_BEFORE : 0;
  }, [state.page]);
  return h(
    'nav',
    { class: 'menu', ref: place, 'aria-label': t('menu') },
    h(
      'ul',
      {},
      menu.map((page) =>
        h('li', { key: page }, h(Link, { to: onPage(state, page), go, current: state.page === page, id: `menu-${page}` }, t(`page.${page}`))),
      ),
    ),
  );
}

/** A link to another state: opens in place, or in a new window when asked to. */
export function Link({ to, go, current, children, ...rest }) {
  return h(
    'a',
    {
      ...rest,
      href: addressOf(to),
      'aria-current': current ? 'page' : undefined,
      onclick: (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
          event.preventDefault();
          go(to);
        }
      },
    },
    children,
  );
}

function Pulse({ status }) {
  if (!status) {
    return null;
  }
  const [kind, text] = pulse(status);
  return h('p', { id: 'pulse', class: `pulse pulse-${kind}`, role: 'status' }, text);
}

function pulse({ offline, ready, lag, at }) {
  if (offline) {
    return ['bad', t('pulse.offline')];
  }
  if (!ready) {
    return ['bad', t('pulse.notReady')];
  }
  return lag > 0 ? ['busy', t('pulse.lag', whole(lag))] : ['good', t('pulse.complete', moment(at), day(localDay(at)))];
}

function Languages({ state, change }) {
  return h(
    'div',
    { class: 'language', id: 'language', role: 'group', 'aria-label': t('language') },
    languages.map(({ code, name, short }) =>
      h(
        'button',
        {
          key: code,
          type: 'button',
          lang: code,
          title: name,
          'aria-label': name,
          'aria-pressed': String(code === state.lang),
          onclick: () => change({ lang: code }),
        },
        short,
      ),
    ),
  );
}

export function Foot() {
  return h(
    'footer',
    { class: 'foot' },
    h('p', {}, t('foot')),
    h('p', {}, h('a', { href: '/api-docs' }, t('foot.api'))),
  );
}
