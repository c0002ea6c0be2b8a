import type { Chance } from '../chance.ts';
import { returnReasons } from '../words.ts';

/** A reporting period; its instants are in milliseconds since 1970. */
export interface SamplePeriod {
  readonly id: string;
  readonly key: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly opensAt: number;
  readonly dueAt: number;
  readonly closesAt: number;
  /** Whether it accepts reports now. */
  readonly open: boolean;
}

/** The status of a report and how it came to it; instants in milliseconds since 1970. */
export interface Course {
  readonly status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED';
  readonly submittedAt: number | null;
  readonly late: boolean | null;
  readonly decidedAt: number | null;
  readonly reason: string | null;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Draws the course of a report; null if the team has not reported, which weak teams do more often. */
export function courseOf(
  period: SamplePeriod,
  { skill, now, chance }: { readonly skill: number; readonly now: number; readonly chance: Chance },
): Course | null {
  if (period.open) return openCourse(period, { now, chance });
  if (chance.happens(0.02 + 0.45 * (1 - skill) ** 2)) return null;
  const late = chance.happens(0.04 + 0.3 * (1 - skill)) && period.closesAt - period.dueAt > 2 * hour;
  const submittedAt = late
    ? period.dueAt + chance.share() * Math.min(2 * day, period.closesAt - period.dueAt - hour)
    : Math.max(period.opensAt + hour, period.dueAt - hour - chance.share() * 4 * day);
  return reviewed({ submittedAt, late, now, chance }, { returned: 0.03, waiting: 0.06 });
}

/** In the open period about a third of the reports are submitted, and some are drafts. */
function openCourse(
  { opensAt }: SamplePeriod,
  { now, chance }: { readonly now: number; readonly chance: Chance },
): Course | null {
  if (chance.happens(0.45)) return null;
  if (chance.happens(0.35)) {
    return { status: 'DRAFT', submittedAt: null, late: null, decidedAt: null, reason: null };
  }
  const submittedAt = Math.max(opensAt, now - 3 * day + chance.share() * 2 * day);
  return reviewed({ submittedAt, late: false, now, chance }, { returned: 0.1, waiting: 0.6 });
}

interface Submission {
  readonly submittedAt: number;
  readonly late: boolean;
  readonly now: number;
  readonly chance: Chance;
}

function reviewed(
  { submittedAt, late, now, chance }: Submission,
  shares: { readonly returned: number; readonly waiting: number },
): Course {
  const at = Math.min(now, submittedAt + hour + chance.share() * 2 * day);
  const drawn = chance.share();
  if (drawn < shares.returned) {
    return { status: 'RETURNED', submittedAt, late, decidedAt: at, reason: chance.of(returnReasons) };
  }
  if (drawn < shares.returned + shares.waiting) {
    return { status: 'SUBMITTED', submittedAt, late, decidedAt: null, reason: null };
  }
  return { status: 'VERIFIED', submittedAt, late, decidedAt: at, reason: null };
}
