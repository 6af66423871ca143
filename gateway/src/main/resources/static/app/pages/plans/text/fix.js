/** Changing what a draft says: each makes what is sent in its place. */

const DAY = /\b(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})\b/g;

/** What a plan says, without what the system adds. */
export function said(plan) {
  const { unit, year, half, title, source, sample, reporting } = plan;
  return {
    unit,
    year,
    half,
    title,
    source,
    sample,
    reporting,
    targets: plan.targets.map(({ origin: _, ...target }) => target),
    tasks: plan.tasks.map(({ progress: _, schedule: __, state: ___, reminded: ____, origin: _____, ...task }) => task),
    unmatched: plan.unmatched,
  };
}

const without = (list, index) => list.filter((_, at) => at !== index);

const swapped = (list, index, item) => list.map((each, at) => (at === index ? item : each));

export function withTarget(plan, index, target) {
  const targets = index === null ? [...plan.targets, target] : target ? swapped(plan.targets, index, target) : without(plan.targets, index);
  return { ...plan, targets };
}

export function withTask(plan, id, task) {
  if (id === null) {
    return { ...plan, tasks: [...plan.tasks, task] };
  }
  return { ...plan, tasks: plan.tasks.flatMap((each) => (each.id === id ? (task ? [task] : []) : [each])) };
}

export function withoutUnmatched(plan, index) {
  return { ...plan, unmatched: without(plan.unmatched, index) };
}

/** The plan with the proposal of a problem taken; null where nothing in the plan can take it. */
export function accepted(plan, problem) {
  const { proposal, place, line } = problem;
  const index = /^targets\[(\d+)\]$/.exec(place ?? '')?.[1];
  if (!proposal) {
    return null;
  }
  if (index !== undefined) {
    const target = plan.targets[Number(index)];
    return target && Number.isFinite(Number(proposal)) ? withTarget(plan, Number(index), { ...target, value: Number(proposal) }) : null;
  }
  const day = isoOf(proposal);
  const task = day && plan.tasks.find((each) => each.schedules.some((schedule) => takes(schedule, line)));
  if (!task) {
    return null;
  }
  const schedules = task.schedules.map((schedule) => (takes(schedule, line) ? dated(schedule, proposal, day) : schedule));
  return withTask(plan, task.id, { ...task, schedules });
}

/** 30/9/2025 as 2025-09-30; null for what is no day. */
export function isoOf(text) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return text;
  }
  const [found] = text.matchAll(DAY);
  return found ? [found[4], found[3].padStart(2, '0'), found[1].padStart(2, '0')].join('-') : null;
}

function exists(iso) {
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
}

/** Whether a schedule of that line names a day that no calendar has. */
function takes(schedule, line) {
  return schedule.line === line && [...schedule.text.matchAll(DAY)].some(([day]) => !exists(isoOf(day)));
}

/** The schedule with a day in place of the one that does not exist, in its words too. */
function dated(schedule, proposal, day) {
  const text = schedule.text.replace(DAY, (found) => (exists(isoOf(found)) ? found : proposal));
  switch (schedule.kind) {
    case 'BEFORE':
    case 'BY':
    case 'FROM':
      return { ...schedule, text, date: day };
    case 'RANGE':
      return { ...schedule, text, [schedule.from ? 'to' : 'from']: day };
    case 'DATES':
      return { ...schedule, text, dates: [...(schedule.dates ?? []), day].sort() };
    default:
      return { ...schedule, text };
  }
}
