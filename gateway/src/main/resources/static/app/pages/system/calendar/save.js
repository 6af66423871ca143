/** Saving a calendar: what changes, what follows from it, and nobody else's change overwritten. */
import { h, useEffect, useRef, useState } from '../../../core/view.js';
import { api } from '../../../core/api.js';
import { day as dayText, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Refusal } from '../../../parts/states.js';

export function Save({ calendar, days, changes, drop, saved }) {
  const [step, setStep] = useState({ name: 'idle' });
  const save = async () => {
    setStep({ name: 'busy' });
    try {
      const now = await api.calendar();
      if (now.version !== calendar.version) {
        setStep({ name: 'overtaken' });
        return;
      }
      await api.changeCalendar({ ...(calendar.note ? { note: calendar.note } : {}), days });
      setStep({ name: 'saved' });
      saved();
    } catch (problem) {
      setStep({ name: 'refused', problem, days });
    }
  };
  const idle = changes.length === 0 || step.name === 'busy';
  return [
    step.name === 'refused' ? h(Refused, { problem: step.problem, days: step.days }) : null,
    step.name === 'overtaken' ? h('p', { class: 'outcome outcome-bad', role: 'alert' }, `✕ ${t('workdays.overtaken')}`) : null,
    step.name === 'sure' ? h(Sure, { changes, save, idle: () => setStep({ name: 'idle' }) }) : null,
    h(
      'div',
      { class: 'entry-bar' },
      h('p', { role: 'status' }, changes.length === 0 ? t('declared.idle') : t('workdays.changed', whole(changes.length))),
      h(
        'p',
        { class: 'buttons' },
        h('button', { type: 'button', class: 'button', id: 'calendar-drop', disabled: idle, onclick: drop }, t('workdays.undo')),
        h('button', { type: 'button', class: 'button primary', id: 'calendar-save', disabled: idle, onclick: () => setStep({ name: 'sure' }) }, t('workdays.save')),
      ),
    ),
  ];
}

function Sure({ changes, save, idle }) {
  const yes = useRef(null);
  useEffect(() => yes.current.focus(), []);
  const kind = (day) => (day ? t(`workdays.kind.${day.kind}`) : t('workdays.usual'));
  return h(
    'div',
    { class: 'ask', id: 'calendar-sure', role: 'group', 'aria-labelledby': 'calendar-sure-text' },
    h('p', { id: 'calendar-sure-text' }, t('workdays.sure')),
    h('ul', { class: 'plain-list' }, changes.map(({ date, before, after }) => h('li', { key: date }, h('strong', {}, dayText(date)), h('span', {}, `${t('system.change', kind(before), kind(after))}${after?.note ? ` (${after.note})` : ''}`)))),
    h('p', {}, t('workdays.effect')),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'button primary', id: 'calendar-yes', ref: yes, onclick: save }, t('system.yes')),
      h('button', { type: 'button', class: 'button', onclick: idle }, t('system.no')),
    ),
  );
}

/** Each fault by its day. */
function Refused({ problem, days }) {
  const faults = (problem.errors ?? []).map(({ field, message }) => {
    const index = Number(/days\[(\d+)\]/.exec(field ?? '')?.[1] ?? NaN);
    return days[index] ? `${dayText(days[index].date)}: ${message}` : message;
  });
  return [h(Refusal, { problem, title: t('system.notSaved') }), faults.length > 0 ? h('ul', { class: 'faults' }, faults.map((fault) => h('li', { key: fault }, fault))) : null];
}
