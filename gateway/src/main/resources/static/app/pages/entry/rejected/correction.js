/** One refusal: what is kept of it, and a form of its kind, filled with what is known, to send it right. */
import { h } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { useData } from '../../../core/data.js';
import { dateTime, whole } from '../../../core/format.js';
import { t, tOr } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { Nothing, Waiting } from '../../../parts/states.js';
import { EventForm } from './event-form.js';
import { fieldName, plainly, typeName, types } from './fields.js';

export function Correction({ rejection, unitName, state, go, back, sent }) {
  const kind = types[rejection?.type]?.kind ?? 'DOSSIER';
  const asked = rejection?.subject && rejection.unit && kind !== 'FIGURE';
  const held = useData(asked && `held ${rejection.unit} ${rejection.subject} ${kind}`, (signal) => api.dossier(rejection.unit, rejection.subject, kind, signal));
  return h(
    'section',
    { class: 'panel', id: 'correction', 'aria-labelledby': 'correction-title' },
    h('h2', { id: 'correction-title' }, t('entry.correction')),
    h('p', { class: 'headline-parent' }, h(Link, { to: back, go, id: 'to-rejected' }, `← ${t('entry.correction.back')}`)),
    rejection ? [h(Facts, { key: 'facts', rejection, unitName }), asked && held.state === 'loading' ? h(Waiting, { key: 'form', rows: 4 }) : h(EventForm, { key: 'form', rejection, held: held.value ?? null, state, go, sent })] : h(Nothing, {}, t('entry.correction.gone')),
  );
}

function Facts({ rejection, unitName }) {
  const { at, channel, type, subject, eventId, field, message, count, digest } = rejection;
  const facts = [
    ['rejections.at', dateTime(at)],
    ['matrix.unit', unitName || t('entry.rejected.noUnit')],
    ['entry.rejected.type', typeName(type)],
    ['entry.subject', subject ?? t('none')],
    ['entry.eventId', eventId ?? t('none')],
    ['entry.rejected.channel', tOr(`channel.${channel}`, channel)],
    ['rejections.times', whole(count ?? 1)],
    ['entry.digest', h('code', { title: digest }, `${digest.slice(0, 12)}…`)],
  ];
  return [
    h('p', { class: 'outcome outcome-bad', role: 'status' }, `✕ ${fieldName(field)}: ${plainly(message)}`),
    h('dl', { class: 'facts' }, facts.map(([key, value]) => h('div', { key }, h('dt', {}, t(key)), h('dd', {}, value)))),
    h('p', { class: 'hint' }, t('entry.correction.lead')),
  ];
}
