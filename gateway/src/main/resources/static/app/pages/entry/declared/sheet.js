/** A sheet of declared figures with its draft: what is typed, checked, sent as a whole and followed. */
import { h, useEffect, useState } from '../../../core/view.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { judged } from './draft.js';
import { Grid } from './grid.js';

export function Sheet({ id, caption, head, groups, draft, sending, used, tools }) {
  const [outcome, setOutcome] = useState(null);
  const rows = groups.flatMap((group) => group.rows);
  const { sent, busy, problem, send, settled } = sending;
  const says = rows.map((row) => ({ row, ...judged(draft.edits, row) }));
  const done = (each) => sent[each.row.key]?.taken && sent[each.row.key].numerator === each.numerator && sent[each.row.key].denominator === each.denominator;
  const faulty = says.filter((each) => each.edited && Object.keys(each.faults).length > 0);
  const ready = says.filter((each) => each.changed && Object.keys(each.faults).length === 0 && !done(each));
  const inForce = rows.filter((row) => sent[row.key]?.taken && row.held?.numerator === sent[row.key].numerator && row.held?.denominator === sent[row.key].denominator);
  const waiting = rows.filter((row) => sent[row.key]?.taken).length - inForce.length;
  useEffect(() => {
    const over = inForce.filter((row) => draft.edits[row.key]);
    if (over.length > 0) {
      draft.drop(over);
    }
    if (inForce.length > 0 && waiting === 0) {
      settled();
    }
  }, [inForce.length, waiting]);
  const sendReady = async () => setOutcome({ ...(await send(ready)), left: 0 });
  const paste = (at, column, text) => setOutcome({ left: draft.fill(rows, at, column, text) });
  return [
    h(Grid, { id, caption, head, groups, draft, sent, paste, used }),
    h(
      'div',
      { class: 'entry-bar', id: 'declared-bar' },
      h('p', { class: problem ? 'field-error' : undefined, role: 'status' }, summary({ ready, faulty, outcome, problem })),
      h(
        'p',
        { class: 'buttons' },
        tools,
        h('button', { type: 'button', class: 'button', id: 'drop', disabled: busy || ready.length + faulty.length === 0, onclick: () => draft.drop([...ready, ...faulty].map(({ row }) => row)) }, t('declared.drop')),
        h('button', { type: 'button', class: 'button primary', id: 'send', disabled: busy || ready.length === 0, onclick: sendReady }, busy ? t('entry.sending') : ready.length > 0 ? t('declared.send', whole(ready.length)) : t('declared.send.none')),
      ),
    ),
  ];
}

function summary({ ready, faulty, outcome, problem }) {
  const parts = [];
  if (problem) {
    parts.push(`✕ ${t('entry.notSent')}: ${problem.message}`);
  }
  if (outcome?.taken !== undefined && !problem) {
    parts.push(t('entry.outcome', whole(outcome.taken), whole(outcome.refused)));
  }
  if (outcome?.left > 0) {
    parts.push(t('declared.left', whole(outcome.left)));
  }
  if (ready.length > 0) {
    parts.push(t('declared.ready', whole(ready.length)));
  }
  if (faulty.length > 0) {
    parts.push(t('declared.faulty', whole(faulty.length)));
  }
  return parts.length > 0 ? parts.join(' · ') : t('declared.idle');
}
