import type { EntryRule, ReportStatus } from '@thi-dua/schema';

/** The facts that decide whether a unit may write. Instants are ISO 8601 in one zone, so that they compare as text. */
export interface EntryFacts {
  readonly campaignState: 'DRAFT' | 'LAUNCHED' | 'CLOSED' | 'REVIEWED' | 'ARCHIVED';
  /** Whether the period begins after the campaign was closed. */
  readonly afterClosing: boolean;
  /** Until when an extension lets the unit report; null without one. */
  readonly extendedUntil: string | null;
  readonly withdrawn: boolean;
  readonly onRoll: boolean;
  readonly reports: boolean;
  readonly opensAt: string;
  /** For this unit: of its level, or of an extension when that is later. */
  readonly dueAt: string;
  /** For this unit, as `dueAt` is; never before it. */
  readonly closesAt: string;
  readonly status: ReportStatus | null;
  /** Whether a verified revision is being corrected. */
  readonly correcting: boolean;
  readonly mayEnter: boolean;
  /** The instant in question. */
  readonly now: string;
}

/** The rule that holds: the first that forbids, in the order in which a person would want to know. */
export function judgeEntry(facts: EntryFacts): EntryRule {
  if (!facts.mayEnter) return 'NO_RIGHT';
  if (facts.campaignState === 'DRAFT') return 'CAMPAIGN_NOT_LAUNCHED';
  if (facts.withdrawn) return 'PERIOD_WITHDRAWN';
  if (!facts.onRoll) return 'UNIT_NOT_IN_FORCE';
  if (!facts.reports) return 'NOTHING_TO_REPORT';
  if (facts.campaignState === 'REVIEWED' || facts.campaignState === 'ARCHIVED') return 'CAMPAIGN_OVER';
  if (facts.status === 'VERIFIED' || facts.status === 'APPROVED') return facts.status;
  if (facts.correcting) return 'CORRECTING';
  if (facts.afterClosing && !isExtended(facts)) return 'CAMPAIGN_CLOSED';
  if (facts.now < facts.opensAt) return 'NOT_OPEN_YET';
  if (facts.now >= facts.closesAt) return 'CLOSED';
  return facts.now < facts.dueAt ? 'OPEN' : 'LATE_BUT_ACCEPTED';
}

const isExtended = ({ extendedUntil, now }: EntryFacts): boolean =>
  extendedUntil !== null && now < extendedUntil;

/** Whether the rule lets the unit write. */
export const mayWrite = (rule: EntryRule): boolean =>
  rule === 'OPEN' || rule === 'LATE_BUT_ACCEPTED' || rule === 'CORRECTING';

/** Whether the report is late: as its first submission froze it, else as handing it in now would. */
export function isLate({
  firstLate,
  now,
  dueAt,
}: Pick<EntryFacts, 'now' | 'dueAt'> & { readonly firstLate: boolean | null }): boolean {
  return firstLate ?? now >= dueAt;
}
