import { addDays } from '../period/calendar.ts';

/** Any JSON value of a document. */
export type Fact = unknown;

/** How far a copy is shifted, and how its keys change. */
export interface Shift {
  readonly years: number;
  /** Maps the keys of the campaign and of its work plans to their keys in the copy; longer keys begin with these. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Moves a day by whole years; 29 February becomes 28 February in a year without it. */
export function shiftDay(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const shifted = `${year}${day.slice(4)}`;
  return shifted.endsWith('-02-29') && !isLeap(Number(year)) ? `${year}-02-28` : shifted;
}

const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** Shifts the years in a text: “chậm nhất ngày 15/8/2026” becomes “chậm nhất ngày 15/8/2027”. */
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

/** Shifts a deadline by its first late instant, so that the end of a month remains the end of a month. */
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

const dayFields: ReadonlySet<string> = new Set(['startsOn', 'startsNoEarlierThan', 'endsOn']);
/** Fields that quote the earlier plan and must not change. */
const unchangedFields: ReadonlySet<string> = new Set(['source', 'notes']);

/** Shifts dates and deadlines anywhere in a fact and translates ids into those of the copy. */
export function shiftFact(fact: Fact, shift: Shift): Fact {
  if (typeof fact === 'string') return shiftId(fact, shift);
  if (Array.isArray(fact)) return fact.map((each) => shiftFact(each, shift));
  if (typeof fact !== 'object' || fact === null) return fact;
  if (isDeadline(fact)) return shiftDeadline(fact, shift.years);
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [name, shiftField(name, value, shift)]),
  );
}

function shiftField(name: string, value: Fact, shift: Shift): Fact {
  if (unchangedFields.has(name)) return value;
  if (typeof value === 'string' && dayFields.has(name)) return shiftDay(value, shift.years);
  if (typeof value === 'string' && name === 'period') return shiftWords(value, shift.years);
  return shiftFact(value, shift);
}

/** Translates the id of a campaign, or of something that belongs to it, into its id in the copy. */
export function shiftId(id: string, { keys }: Pick<Shift, 'keys'>): string {
  for (const [from, to] of keys) {
    if (id === from || id.startsWith(`${from}/`)) return `${to}${id.slice(from.length)}`;
  }
  return id;
}
