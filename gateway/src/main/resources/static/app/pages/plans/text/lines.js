/** A plan laid out by the lines of its text: what was understood from each, and what is to be looked at. */

/** What stands at a line: {line, text, problems, targets, tasks, schedules, deadlines, unmatched}. */
function empty(line, text) {
  return { line, text, problems: [], targets: [], tasks: [], schedules: [], deadlines: [], unmatched: [] };
}

/** {rows, whole}: the lines in order, empty ones left out; `whole` are problems of no line. Without a text the lines that are known. */
export function linesOf(plan, text) {
  const rows = new Map();
  const at = (line) => {
    if (!rows.has(line)) {
      rows.set(line, empty(line, ''));
    }
    return rows.get(line);
  };
  text.split('\n').forEach((words, index) => words.trim() && rows.set(index + 1, empty(index + 1, words)));
  plan.targets.forEach((target, index) => target.line && at(target.line).targets.push({ target, index }));
  plan.tasks.forEach((task) => {
    if (task.line) {
      at(task.line).tasks.push(task);
    }
    task.schedules.forEach((schedule, index) => schedule.line && says(schedule) && at(schedule.line).schedules.push({ task, schedule, index }));
  });
  plan.reporting.deadlines.forEach((deadline) => deadline.line && at(deadline.line).deadlines.push(deadline));
  plan.unmatched.forEach((left, index) => left.line && at(left.line).unmatched.push({ left, index }));
  plan.problems.forEach((problem) => problem.line && at(problem.line).problems.push(problem));
  return {
    rows: [...rows.values()].sort((a, b) => a.line - b.line).map((row) => (row.text ? row : { ...row, text: known(row), guessed: true })),
    whole: plan.problems.filter((problem) => !problem.line),
  };
}

function says(schedule) {
  return schedule.kind !== 'TEXT' || schedule.text;
}

/** What is known of a line whose text was not kept. */
function known({ tasks, schedules, unmatched, deadlines }) {
  return tasks[0]?.content ?? schedules[0]?.schedule.text ?? unmatched[0]?.left.text ?? deadlines[0]?.text ?? '';
}

/** ERROR, WARNING or UNMATCHED where a line is to be looked at. */
export function worst({ problems, unmatched }) {
  if (problems.some((problem) => problem.severity === 'ERROR')) {
    return 'ERROR';
  }
  return problems.length > 0 ? 'WARNING' : unmatched.length > 0 ? 'UNMATCHED' : null;
}

export function isUnderstood({ targets, tasks, schedules, deadlines }) {
  return targets.length + tasks.length + schedules.length + deadlines.length > 0;
}

/** The line to look at after, or before, another one; it goes round at the ends. */
export function nextProblem(rows, from, step) {
  const lines = rows.filter(worst).map((row) => row.line);
  const found = step > 0 ? lines.find((line) => line > from) : lines.findLast((line) => line < from);
  return found ?? lines.at(step > 0 ? 0 : -1);
}
