/** Days written yyyy-MM-dd. */
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

export function isDay(text) {
  const at = SHAPE.test(text ?? '') ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The day so many days later. */
export function shifted(day, steps) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + steps * DAY).toISOString().slice(0, 10);
}
