/** The levels that wait for the figures of those below, lowest first. */
export const laterLevels = ['COMMUNE', 'DISTRICT', 'PROVINCE'] as const;

/** One of {@link laterLevels}. */
export type LaterLevel = (typeof laterLevels)[number];

/** How many days later than at the base something is due at these levels. */
export type LaterByLevel = Partial<Readonly<Record<LaterLevel, number>>>;

/** Whole days around the deadline of a report. What is left out follows from the deadline and the platform. */
export interface Timing {
  /** A recurring report is in time so many days after the month, quarter, phase … it covers has ended. */
  readonly due?: number;
  /** It is still accepted so many days after it was due; then it closes. */
  readonly closes?: number;
  readonly later?: LaterByLevel;
}

/** “Trong 5 ngày sau khi hết tháng”: due so many days after the covered span has ended. */
export const dueAfter = (
  days: number,
  further: { readonly acceptedFor?: number; readonly later?: LaterByLevel } = {},
): Timing => ({
  due: days,
  ...(further.acceptedFor === undefined ? {} : acceptedFor(further.acceptedFor)),
  ...(further.later === undefined ? {} : { later: further.later }),
});
/** Late reports are accepted for so many days after the deadline. */
export const acceptedFor = (days: number, further: { readonly later?: LaterByLevel } = {}): Timing => ({
  closes: days,
  ...further,
});

/** The days where nobody says otherwise. */
const usually = { COMMUNE: 3, DISTRICT: 4, PROVINCE: 5 };

/** The days at every level; one left out is as usual, but never before a level below it or after one above. */
export function daysLater({ later = {} }: Pick<Timing, 'later'> = {}): Readonly<Record<LaterLevel, number>> {
  const last = later.PROVINCE ?? Number.POSITIVE_INFINITY;
  const COMMUNE = later.COMMUNE ?? Math.min(usually.COMMUNE, later.DISTRICT ?? last);
  const DISTRICT = later.DISTRICT ?? Math.min(Math.max(COMMUNE, usually.DISTRICT), last);
  const PROVINCE = later.PROVINCE ?? Math.max(DISTRICT, usually.PROVINCE);
  return { COMMUNE, DISTRICT, PROVINCE };
}
