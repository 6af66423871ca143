/** A plan to take away: what can be changed and sent back, the text it was read from, its days for a calendar program. */
import { h, useState } from '../../../core/view.js';
import { t } from '../../../core/text.js';
import { save } from '../../../parts/export.js';
import { plansApi } from '../api.js';

export function Files({ plan, near }) {
  const [trouble, setTrouble] = useState('');
  const fetched = (ending, ask) =>
    h(
      'button',
      {
        type: 'button',
        class: 'file',
        'data-file': ending,
        onclick: async () => {
          try {
            save(await ask(plan.id), `ke-hoach-${plan.id}.${ending}`);
            setTrouble('');
          } catch (problem) {
            setTrouble(problem.message);
          }
        },
      },
      ending,
    );
  return h(
    'p',
    { class: 'files-line' },
    h('span', {}, t('plans.files')),
    h(
      'span',
      { class: 'files' },
      h('a', { class: 'file', 'data-file': 'xlsx', href: plansApi.workbook(plan.id), download: '' }, 'xlsx'),
      fetched('yaml', plansApi.yaml),
      fetched('json', plansApi.json),
      plan.source ? null : h('a', { class: 'file', 'data-file': 'txt', href: plansApi.textFile(plan.id), download: '' }, t('plans.file.text')),
      plan.status === 'PUBLISHED' ? h('a', { class: 'file', 'data-file': 'ics', href: plansApi.calendar(plan.unit), download: `lich-${plan.unit}.ics`, title: t('plans.file.calendar.hint', near.name) }, t('plans.file.calendar')) : null,
    ),
    trouble ? h('span', { class: 'export-trouble', role: 'alert' }, trouble) : null,
  );
}
