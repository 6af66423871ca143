/** Figures as a sheet: what is held, what is typed over it, and what became of what was sent. */
import { h } from '../../../core/view.js';
import { isEntered } from '../../../core/events.js';
import { moment, percent, whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Cell } from './cell.js';
import { columns, judged, textOf } from './draft.js';

/** `groups`: [{key, label, rows}]; `sent` holds results by row. */
export function Grid({ id, caption, head, groups, draft, sent, paste, used }) {
  const count = (label) => ({ label, kind: 'number' });
  const headings = [{ label: head }, count(t('declared.numerator')), count(t('declared.denominator')), count(t('declared.rate')), { label: t('declared.held') }, ...(used ? [{ label: t('declared.used'), kind: 'wide' }] : []), { label: t('declared.state') }];
  let at = -1;
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h(
      'table',
      { id, class: 'table cards sheet', role: 'table' },
      h('caption', { class: 'unseen' }, caption),
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, headings.map(({ label, kind }) => h('th', { key: label, scope: 'col', role: 'columnheader', class: kind }, label)))),
      groups.map((group) =>
        h(
          'tbody',
          { key: group.key, role: 'rowgroup' },
          group.label ? h('tr', { class: 'sheet-group', role: 'row' }, h('th', { scope: 'rowgroup', role: 'rowheader', colspan: headings.length }, group.label)) : null,
          group.rows.map((row) => h(Row, { key: row.key, row, at: ++at, draft, sent: sent[row.key], paste, used })),
        ),
      ),
    ),
  );
}

function Row({ row, at, draft, sent, paste, used }) {
  const says = judged(draft.edits, row);
  const cell = (column) =>
    h(
      'td',
      { role: 'cell', class: 'number', 'data-label': t(`declared.${column}`) },
      h(Cell, {
        row,
        at,
        column,
        text: textOf(draft.edits, row, column),
        changed: draft.edits[row.key]?.[column] !== undefined,
        fault: says.edited ? says.faults[column] : undefined,
        faultText: says.faults[column] && t(says.faults[column]),
        label: `${t(`declared.${column}`)}, ${row.name}`,
        draft,
        paste,
      }),
    );
  return h(
    'tr',
    { role: 'row', 'data-key': row.key },
    h('th', { scope: 'row', role: 'rowheader' }, row.name, row.under ? h('span', { class: 'under' }, row.under) : null),
    columns.map(cell),
    h('td', { role: 'cell', class: 'number sheet-rate', 'data-label': t('declared.rate') }, rateOf(says)),
    h('td', { role: 'cell', class: 'sheet-held', 'data-label': t('declared.held') }, h(Held, { held: row.held })),
    used ? h('td', { role: 'cell', class: 'wide', 'data-label': t('declared.used') }, row.used?.denominator || row.used?.numerator ? pair(row.used) : t('none')) : null,
    h('td', { role: 'cell', class: 'sheet-state', 'data-label': t('declared.state') }, h(State, { says, sent, row })),
  );
}

function pair({ numerator, denominator }) {
  return denominator ? `${whole(numerator)}/${whole(denominator)}` : whole(numerator);
}

function rateOf({ numerator, denominator, faults }) {
  if (Object.keys(faults).length > 0 || !denominator || numerator === null) {
    return t('none');
  }
  const text = percent((numerator * 100) / denominator);
  return numerator > denominator ? h('span', { class: 'sheet-over', title: t('declared.over') }, `⚠ ${text}`) : text;
}

function Held({ held }) {
  return held
    ? [pair(held), h('span', { class: 'under' }, t(isEntered(held.id) ? 'declared.heldHere' : 'declared.heldSent', moment(held.time)))]
    : h('span', { class: 'muted' }, t('declared.notHeld'));
}

/** Colour never stands alone: a sign and words go with it. */
function State({ says, sent, row }) {
  if (Object.keys(says.faults).length > 0 && says.edited) {
    return h('span', { class: 'state state-bad' }, `✕ ${t('declared.state.fault')}`);
  }
  if (says.changed && !(sent?.taken && sent.numerator === says.numerator && sent.denominator === says.denominator)) {
    return [
      h('span', { class: 'state state-new' }, `● ${t('declared.state.new')}`),
      sent && !sent.taken ? h('span', { class: 'state state-bad' }, `✕ ${t('declared.state.refused', sent.message)}`) : null,
    ];
  }
  if (!sent?.taken) {
    return null;
  }
  const inForce = row.held?.numerator === sent.numerator && row.held?.denominator === sent.denominator;
  return h('span', { class: 'state state-good' }, `✓ ${t(inForce ? 'declared.state.inForce' : 'declared.state.taken')}`);
}
