import { addDays } from '../period/calendar.ts';

/** A fact of a document: text, number, list or object. */
export type Fact = unknown;

/** How a copy differs from what it is copied from. */
export interface Shift {
  readonly years: number;
  /** Keys of the campaign and of the work plans that schedule it: what begins with one begins with the other in the copy. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The same day of another year; 29 February becomes the 28th. */
export function shiftDay(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const shifted = `${year}${day.slice(4)}`;
  return shifted.endsWith('-02-29') && !isLeap(Number(year)) ? `${year}-02-28` : shifted;
}

const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** Years in words of ours or of a deadline: “chậm nhất ngày 15/8/2026”. Months keep their names. */
export function shiftWords(words: string, years: number): string {
  return words.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g, (year) => String(Number(year) + years));
}

interface DeadlineFact {
  readonly kind: string;
  readonly words: string;
  readonly lastDay: string | null;
  readonly lateFrom: string | null;
}

const isDeadline = (fact: object): fact is DeadlineFact =>
  'lastDay' in fact && 'lateFrom' in fact && 'words' in fact;

/** Moves by the first instant that is late: so the end of a month stays the end of the month. */
export function shiftDeadline(deadline: DeadlineFact, years: number): DeadlineFact {
  const { lateFrom } = deadline;
  if (lateFrom === null) return deadline;
  const [day, time] = [shiftDay(lateFrom.slice(0, 10), years), lateFrom.slice(10)];
  const wholeDay = time.startsWith('T00:00:00');
  return {
    ...deadline,
    words: shiftWords(deadline.words, years),
    lastDay: wholeDay ? addDays(day, -1) : day,
    lateFrom: `${day}${time}`,
  };
}

const days: ReadonlySet<string> = new Set(['startsOn', 'startsNoEarlierThan', 'endsOn']);
/** Say what the earlier plan said, and stay so. */
const kept: ReadonlySet<string> = new Set(['source', 'notes']);

/** A fact as the copy says it: dates and deadlines move, ids lead into the copy, everything else stays. */
export function shifted(fact: Fact, shift: Shift): Fact {
  if (typeof fact === 'string') return shiftedId(fact, shift);
  if (Array.isArray(fact)) return fact.map((each) => shifted(each, shift));
  if (typeof fact !== 'object' || fact === null) return fact;
  if (isDeadline(fact)) return shiftDeadline(fact, shift.years);
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [name, shiftedField(name, value, shift)]),
  );
}

function shiftedField(name: string, value: Fact, shift: Shift): Fact {
  if (kept.has(name)) return value;
  if (typeof value === 'string' && days.has(name)) return shiftDay(value, shift.years);
  if (typeof value === 'string' && name === 'period') return shiftWords(value, shift.years);
  return shifted(value, shift);
}

/** An id of the campaign, or of what hangs on it, leads into the copy. */
export function shiftedId(id: string, { keys }: Pick<Shift, 'keys'>): string {
  for (const [from, to] of keys) {
    if (id === from || id.startsWith(`${from}/`)) return `${to}${id.slice(from.length)}`;
  }
  return id;
}
