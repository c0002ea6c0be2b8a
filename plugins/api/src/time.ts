/** A calendar day, `YYYY-MM-DD`, in Vietnam. */
export type Day = `${number}-${number}-${number}`;

/** A calendar month, `YYYY-MM`. */
export type Month = `${number}-${number}`;

/** A moment, ISO 8601 with offset. */
export type Instant = `${Day}T${string}`;

/** Vietnam keeps +07:00 all year. */
export const vietnamOffset = '+07:00';

/** The day after (or `days` after); throws a RangeError for a day that does not exist. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as Day;
}

/** The first day of the month `months` after the given one. */
export function firstDayAfter(month: Month, months: number): Day {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10) as Day;
}

/** Midnight at the beginning of a day in Vietnam. */
export function startOfDay(day: Day): Instant {
  return `${day}T00:00:00${vietnamOffset}`;
}

/** Whether the text is a day that exists: `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isSame(`${text}T00:00:00Z`, text);
}

/** Whether the text is a month of a year. */
export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function isSame(instant: string, day: string): boolean {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
