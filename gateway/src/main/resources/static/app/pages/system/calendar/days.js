/** The days of a year, and which of them are working days by a calendar. */
const DAY = 86_400_000;

/** The months of a year, each with its weeks from Monday to Sunday; null where a week has days of another month. */
export function monthsOf(year) {
  return Array.from({ length: 12 }, (_, month) => {
    const first = Date.UTC(year, month, 1);
    const length = (Date.UTC(year, month + 1, 1) - first) / DAY;
    const before = (new Date(first).getUTCDay() + 6) % 7;
    const days = [...Array(before).fill(null), ...Array.from({ length }, (_, date) => new Date(first + date * DAY).toISOString().slice(0, 10))];
    return { month: month + 1, weeks: Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => Array.from({ length: 7 }, (_, at) => days[week * 7 + at] ?? null)) };
  });
}

export function isWeekend(date) {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** What a day can become at a press: a weekday a day off, a day of the weekend a make-up day. */
export function kindFor(date) {
  return isWeekend(date) ? 'MAKE_UP' : 'HOLIDAY';
}

/** [{date, before, after}]: on which days two calendars differ. */
export function differences(before, after) {
  const was = new Map(before.map((day) => [day.date, day]));
  const is = new Map(after.map((day) => [day.date, day]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((date) => ({ date, before: was.get(date) ?? null, after: is.get(date) ?? null }))
    .filter(({ before: old, after: next }) => old?.kind !== next?.kind || (old?.note ?? '') !== (next?.note ?? '') || old?.verified !== next?.verified);
}
