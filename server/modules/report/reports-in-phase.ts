import type { Phase, ReportDuty } from '@thi-dua/schema';

/** The reports on a phase, for every phase, or due while it runs; earliest first, without a fixed day last. */
export function reportsIn(
  phase: Pick<Phase, 'id' | 'startsOn' | 'endsOn'>,
  reports: readonly ReportDuty[],
): ReportDuty[] {
  return reports
    .filter(
      (report) => report.phaseId === phase.id || report.rhythm === 'EACH_PHASE' || fallsDueIn(phase, report),
    )
    .sort((one, other) => moment(one) - moment(other));
}

function fallsDueIn(
  { startsOn, endsOn }: Pick<Phase, 'startsOn' | 'endsOn'>,
  { due, phaseId }: ReportDuty,
): boolean {
  if (due.lastDay === null || phaseId !== null) return false;
  return (startsOn === null || startsOn <= due.lastDay) && (endsOn === null || due.lastDay <= endsOn);
}

/** Sorts reports without a fixed day behind all others. */
const moment = ({ due }: ReportDuty) =>
  due.lateFrom === null ? Number.MAX_SAFE_INTEGER : Date.parse(due.lateFrom);
