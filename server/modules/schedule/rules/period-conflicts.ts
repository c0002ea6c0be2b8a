import type { ConflictSeverity, PeriodConflict, PeriodConflictCode } from '@thi-dua/schema';
import {
  differsFromPlan,
  dueAfterReview,
  duePassed,
  latenessStands,
  levelsOutOfOrder,
  notOrdered,
} from './due-rules.ts';
import type { PeriodFacts } from './period-facts.ts';
import type { Found, Rule } from './rule.ts';
import { belowReported, gap, outsideCampaign, overlap, reportedForOtherDays } from './span-rules.ts';

/** In the order in which a person would want to know. */
const rules: readonly Rule[] = [
  notOrdered,
  outsideCampaign,
  belowReported,
  overlap,
  gap,
  levelsOutOfOrder,
  dueAfterReview,
  duePassed,
  differsFromPlan,
  reportedForOtherDays,
  latenessStands,
];

const refused: ReadonlySet<PeriodConflictCode> = new Set([
  'NOT_ORDERED',
  'OUTSIDE_CAMPAIGN',
  'BELOW_REPORTED',
]);

const severityOf = (code: PeriodConflictCode): ConflictSeverity =>
  refused.has(code) ? 'REFUSAL' : 'WARNING';

/** What stands against it, what forbids it first. Only what changes is looked at: what was so before was accepted before. */
export function conflictsOf(facts: PeriodFacts, accept: readonly PeriodConflictCode[]): PeriodConflict[] {
  const found = rules.flatMap((rule) => rule(facts));
  return found.map((conflict) => toConflict(conflict, accept)).sort((one, other) => rank(one) - rank(other));
}

function toConflict({ code, message, fields }: Found, accept: readonly PeriodConflictCode[]): PeriodConflict {
  const severity = severityOf(code);
  const accepted = severity === 'WARNING' && accept.includes(code);
  return { code, severity, message, fields: [...fields], accepted };
}

const rank = ({ severity }: PeriodConflict) => (severity === 'REFUSAL' ? 0 : 1);
