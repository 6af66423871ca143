/** How fresh and how complete the figures are: lag, services, silent units. */
import { byId, h, paint } from './dom.js';
import { clock, moment, whole } from './format.js';
import { title, trouble, waiting } from './section.js';
import { t } from './text.js';

const SHOWN = 12;

export function paintFreshness(state, part, names, retry) {
  const shown = part.state === 'ready' ? { ...part.value, at: undefined } : part;
  paint(byId('freshness'), [shown, names?.size, state.lang], () => [
    title('freshness-title', 'freshness.title'),
    part.state === 'loading' ? waiting(3) : part.state === 'failed' ? trouble(part, retry) : body(part.value, names),
  ]);
  const at = byId('freshness-at');
  if (at && part.value?.at) {
    at.textContent = t('freshness.updated', clock(part.value.at));
  }
}

function body(status, names) {
  return [
    h('p', { class: `lag lag-${lagState(status)}` }, lagText(status)),
    h('p', { class: 'hint', id: 'freshness-at' }),
    h('h3', {}, t('freshness.services')),
    h('ul', { class: 'services' }, status.services.map(service)),
    names ? silentUnits(status.silentUnits.map((entry) => silentUnit(entry, names)).filter((unit) => unit.name)) : null,
  ];
}

function lagState({ lag }) {
  return lag === null ? 'unknown' : lag === 0 ? 'none' : 'some';
}

function lagText({ lag }) {
  if (lag === null) {
    return t('freshness.unknown');
  }
  return lag === 0 ? t('freshness.complete') : t('freshness.lag', whole(lag));
}

function service({ name, status }) {
  return h(
    'li',
    { class: `service service-${status}` },
    h('span', {}, t(`service.${name}`)),
    h('span', { class: 'service-state' }, h('span', { 'aria-hidden': 'true' }, status === 'UP' ? '● ' : '✕ '), t(`freshness.${status}`)),
  );
}

/** An entry may be a code, or an object with more. */
export function silentCode(entry) {
  return typeof entry === 'string' ? entry : (entry.unit ?? entry.code);
}

function silentUnit(entry, names) {
  const code = silentCode(entry);
  return { name: names.get(code), last: entry.lastArrival ?? null };
}

function silentUnits(units) {
  if (units.length === 0) {
    return h('p', { class: 'muted' }, t('freshness.noSilent'));
  }
  return [
    h('h3', {}, t('freshness.silent', units.length)),
    h(
      'ul',
      { class: 'silent-list' },
      units.slice(0, SHOWN).map(({ name, last }) =>
        h('li', {}, name, last ? h('span', { class: 'muted' }, ` (${t('freshness.last', moment(last))})`) : null),
      ),
    ),
    units.length > SHOWN ? h('p', { class: 'muted' }, t('freshness.more', units.length - SHOWN)) : null,
  ];
}

/** The short word in the head of the page. */
export function paintPulse(part, lang) {
  const place = byId('pulse');
  place.hidden = part.state === 'loading';
  const [kind, text] = pulse(part);
  paint(place, [kind, text, lang], () => text);
  place.className = `pulse pulse-${kind}`;
}

function pulse(part) {
  if (part.state !== 'ready') {
    return ['bad', t('pulse.offline')];
  }
  const { ready, lag, at } = part.value;
  if (!ready) {
    return ['bad', t('pulse.notReady')];
  }
  return lag > 0 ? ['busy', t('pulse.lag', whole(lag))] : ['good', t('pulse.complete', moment(at))];
}
