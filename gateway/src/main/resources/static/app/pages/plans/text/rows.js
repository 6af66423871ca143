/** The lines with what was understood from them; a filter, and the way from one that is to be looked at to the next. */
import { h, useEffect, useRef } from '../../../core/view.js';
import { whole } from '../../../core/format.js';
import { t } from '../../../core/text.js';
import { Segments } from '../../../parts/controls.js';
import { Nothing } from '../../../parts/states.js';
import { Found, spoken } from '../words.js';
import { isUnderstood, linesOf, nextProblem, worst } from './lines.js';
import { Line } from './line.js';

const kept = { all: () => true, problems: (row) => worst(row) !== null, understood: isUnderstood };

export function Lines(props) {
  const { state, change, plan, text, names } = props;
  const { rows, whole: general } = linesOf(plan, text);
  const only = kept[state.only] ? state.only : 'all';
  const shown = rows.filter(kept[only]);
  const problems = rows.filter(worst);
  const current = Number(state.line) || 0;
  const jump = useJump(shown, current, change);
  return h(
    'section',
    { class: 'panel', id: 'lines', 'aria-labelledby': 'lines-title' },
    h('h2', { id: 'lines-title' }, t('text.lines')),
    text ? null : h('p', { class: 'silent-line' }, `⚠ ${t(plan.source ? 'text.elsewhere' : 'text.gone', plan.source ?? '')}`),
    general.length === 0 ? null : h('ul', { class: 'problems', id: 'of-plan' }, general.map((problem, index) => h('li', { key: index }, h(Found, { kind: problem.severity }), ' ', spoken(problem.message, names)))),
    h(
      'div',
      { class: 'line-tools' },
      h(Segments, { name: 'only', value: only, options: Object.keys(kept).map((value) => ({ value, label: t(`text.only.${value}`) })), choose: (value) => change({ only: value === 'all' ? '' : value }) }),
      h(
        'span',
        { class: 'jump', role: 'group', 'aria-label': t('text.jump') },
        h('button', { type: 'button', class: 'button small', id: 'problem-before', disabled: problems.length === 0, onclick: () => jump(-1), 'aria-keyshortcuts': 'Shift+F8' }, t('text.before')),
        h('button', { type: 'button', class: 'button small', id: 'problem-next', disabled: problems.length === 0, onclick: () => jump(1), 'aria-keyshortcuts': 'F8' }, t('text.next')),
      ),
      h('p', { class: 'hint', role: 'status' }, problems.length === 0 ? `✓ ${t('text.clean')}` : t('text.toSee', whole(problems.length), t('text.keys'))),
    ),
    shown.length === 0
      ? h(Nothing, {}, t('text.none'))
      : h('ol', { class: 'text-lines' }, shown.map((row) => h(Line, { ...props, key: row.line, row, current: row.line === current, editable: plan.status === 'DRAFT' }))),
  );
}

/** A function that leads to the next line that is to be looked at; F8 and Shift+F8 do so too. */
function useJump(rows, current, change) {
  const latest = useRef(null);
  const jump = (step) => {
    const line = nextProblem(rows, current, step);
    if (line) {
      change({ line: String(line) });
      show(line);
    }
  };
  latest.current = jump;
  useEffect(() => {
    if (current) {
      show(current);
    }
  }, [current]);
  useEffect(() => {
    const pressed = (event) => {
      if (event.key === 'F8') {
        event.preventDefault();
        latest.current(event.shiftKey ? -1 : 1);
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return jump;
}

function show(line) {
  const place = document.getElementById(`line-${line}`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
