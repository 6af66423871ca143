/** What is due, day by day: of the chosen day, and on narrow screens of the whole month. */
import { h } from '../../../core/view.js';
import { day as dayText, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Link } from '../../../parts/frame.js';
import { onTask } from '../address.js';
import { TaskState } from '../../../parts/task-state.js';

const SHOWN = 40;

export function Agenda({ state, go, days }) {
  const inOrder = [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen = days.has(state.day) ? state.day : null;
  return h(
    'div',
    { class: chosen ? 'agenda agenda-chosen' : 'agenda', id: 'agenda' },
    inOrder.map(([due, rows]) =>
      h(
        'section',
        { key: due, class: due === chosen ? 'agenda-day agenda-this' : 'agenda-day', 'aria-labelledby': `agenda-${due}` },
        h('h3', { id: `agenda-${due}` }, `${t(`calendar.weekday.${weekday(due)}`)}, ${dayText(due)}`, h('span', { class: 'muted' }, ` · ${t('calendar.tasks', whole(rows.length))}`)),
        h('ul', { class: 'agenda-list' }, rows.slice(0, SHOWN).map((row) => h('li', { key: `${row.plan} ${row.task}` }, h(TaskState, { code: row.state }), h('span', {}, h(Link, { to: onTask(state, row.plan, row.task, { due: row.due }), go }, row.content), h('span', { class: 'under' }, [row.unitName, row.lead.join(', ')].filter(Boolean).join(' · ')))))),
        rows.length > SHOWN ? h('p', { class: 'hint' }, t('calendar.more', whole(rows.length - SHOWN))) : null,
      ),
    ),
  );
}

function weekday(day) {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
