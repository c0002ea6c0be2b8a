import type { ReportStatus } from '@thi-dua/schema';

/** Which rule says whether a unit may write its report now. */
export const entryRules = [
  'OPEN',
  'LATE_BUT_ACCEPTED',
  'CAMPAIGN_NOT_LAUNCHED',
  'CAMPAIGN_OVER',
  'PERIOD_WITHDRAWN',
  'UNIT_NOT_IN_FORCE',
  'NOTHING_TO_REPORT',
  'NOT_OPEN_YET',
  'CLOSED',
  'VERIFIED',
  'APPROVED',
  'NO_RIGHT',
] as const;

/** One of {@link entryRules}. */
export type EntryRule = (typeof entryRules)[number];

/** All that decides it. Instants are ISO 8601 in one zone, so that they compare as text. */
export interface EntryFacts {
  readonly campaignState: 'DRAFT' | 'LAUNCHED' | 'CLOSED' | 'REVIEWED' | 'ARCHIVED';
  readonly withdrawn: boolean;
  readonly onRoll: boolean;
  readonly reports: boolean;
  readonly opensAt: string;
  /** For this unit: of its level, or of an extension when that is later. */
  readonly dueAt: string;
  /** Likewise; never before `dueAt`. */
  readonly closesAt: string;
  readonly status: ReportStatus | null;
  readonly mayEnter: boolean;
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
  if (facts.now < facts.opensAt) return 'NOT_OPEN_YET';
  if (facts.now >= facts.closesAt) return 'CLOSED';
  return facts.now < facts.dueAt ? 'OPEN' : 'LATE_BUT_ACCEPTED';
}

/** Whether the rule lets the unit write. */
export const mayWrite = (rule: EntryRule): boolean => rule === 'OPEN' || rule === 'LATE_BUT_ACCEPTED';
