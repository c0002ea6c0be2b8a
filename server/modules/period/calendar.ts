/** Days and months as text, `2026-08-19`: nothing of it depends on the zone of the server. */

/** A stretch of days, both inclusive. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Midnight at the beginning of the day in Vietnam. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+07:00`;
}

/** The instant so many days later; Vietnam knows no summer time. */
export function daysLater(instant: string, days: number): string {
  const shifted = Date.parse(instant) + days * 86_400_000 + 7 * 3_600_000;
  return `${new Date(shifted).toISOString().slice(0, 19)}+07:00`;
}

/** The calendar months, quarters, half-years or years that touch the span, cut to it. */
export function piecesOf({ startsOn, endsOn }: Span, months: 1 | 3 | 6 | 12): Span[] {
  const pieces: Span[] = [];
  let first = firstOf(startsOn, months);
  while (first <= endsOn) {
    const next = monthsLater(first, months);
    const last = addDays(next, -1);
    pieces.push({ startsOn: first < startsOn ? startsOn : first, endsOn: last > endsOn ? endsOn : last });
    first = next;
  }
  return pieces;
}

function firstOf(day: string, months: number): string {
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % months) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

function monthsLater(first: string, months: number): string {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
