/** The 766 score of a unit, where the system can tell it. */
import { byId, h, paint } from './dom.js';
import { points, whole } from './format.js';
import { title } from './section.js';
import { t, tOr } from './text.js';

export function paintScore(state, part) {
  const place = byId('score');
  place.hidden = part.state !== 'ready' || !part.value?.groups?.length;
  if (place.hidden) {
    return;
  }
  paint(place, [part.value, state.lang], () => {
    const score = part.value;
    const full = score.groups.reduce((sum, group) => sum + group.max, 0);
    return [
      title('score-title', 'score.title'),
      h('p', { class: 'lead' }, t('score.lead')),
      h(
        'div',
        { class: 'score' },
        h(
          'p',
          { class: 'score-total' },
          h('span', { class: 'score-number' }, points(score.total)),
          h('span', { class: 'score-of' }, `/ ${whole(full)}`),
          score.band ? h('span', { class: 'score-band' }, bandName(score.band)) : null,
        ),
        h('ul', { class: 'score-groups' }, score.groups.map(group)),
      ),
      components(score.groups),
    ];
  });
}

function bandName(band) {
  return t('score.band', typeof band === 'string' ? band : band.name);
}

function group({ code, score, max }) {
  return h(
    'li',
    {},
    h('span', { class: 'score-name' }, tOr(`766.${code}`, code)),
    h('span', { class: 'number' }, `${points(score)} / ${whole(max)}`),
    h(
      'div',
      { class: 'bar', 'aria-hidden': 'true' },
      h('div', { class: 'bar-fill', vars: { '--part': `${max ? Math.min(100, (score / max) * 100) : 0}%` } }),
    ),
  );
}

function components(groups) {
  const rows = groups.flatMap((each) => each.components ?? []);
  if (rows.length === 0) {
    return null;
  }
  return h(
    'details',
    { class: 'fold', id: 'score-details' },
    h('summary', {}, t('score.details')),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('score.details') },
      h(
        'table',
        { class: 'table' },
        h('thead', {}, h('tr', {}, ['component', 'basis', 'value'].map((key) => h('th', { scope: 'col', class: key === 'component' ? '' : 'number' }, t(`score.${key}`))))),
        h('tbody', {}, rows.map(component)),
      ),
    ),
  );
}

function component({ code, numerator, denominator, score, max }) {
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, tOr(`766.c.${code}`, code)),
    h('td', { class: 'number' }, denominator ? `${whole(numerator)} / ${whole(denominator)}` : t('none')),
    h('td', { class: 'number' }, `${points(score)} / ${whole(max)}`),
  );
}
