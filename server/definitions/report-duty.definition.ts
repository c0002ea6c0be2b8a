import { type Deadline, lastDayInTime, lateFrom, type ReportDuty, type Timing } from '@thi-dua/plugin-api';
import type { Deadline as ApiDeadline, ReportDuty as ApiReportDuty, ReportTiming } from '@thi-dua/schema';
import { type Definition, definitionId, type Origin, sourceOf } from './definition.ts';
import { bodyDocument } from './plan.definition.ts';

/** The campaign or work plan that requires a report: its key, and the column that refers to it. */
export interface ReportOwner {
  readonly key: string;
  readonly columns: Readonly<Record<string, string>>;
}

export function reportDefinitions(
  origin: Origin,
  owner: ReportOwner,
  reports: readonly ReportDuty[],
): Definition[] {
  return reports.map((report, index) => reportDefinition(origin, owner, report, index));
}

function reportDefinition(
  { plan }: Origin,
  owner: ReportOwner,
  report: ReportDuty,
  position: number,
): Definition {
  const key = `${owner.key}/report/${report.id}`;
  const phase = report.covers === undefined ? null : `${owner.key}/${report.covers.id}`;
  const document: ApiReportDuty = {
    id: key,
    name: report.name,
    from: report.from.name,
    fromKinds: [...report.from.kinds],
    to: report.to.map(bodyDocument),
    via: report.via ? bodyDocument(report.via.body) : null,
    desk: report.via?.desk ?? null,
    rhythm: report.rhythm,
    due: deadlineDocument(report.due),
    timing: timingDocument(report),
    phaseId: phase,
    asksIds: (report.asks ?? []).map(({ id }) => id),
    source: sourceOf(report, plan),
    notes: [...(report.notes ?? [])],
  };
  const columns = {
    ...owner.columns,
    phase_id: phase === null ? null : definitionId('phase', phase),
    late_from: document.due.lateFrom,
  };
  return { noun: 'report_duty', key, position, document, columns };
}

/** Days that a deadline names hold for whoever it names: without a timing beside it nobody is due later. */
const forEveryLevel: Timing = { later: { COMMUNE: 0, DISTRICT: 0, PROVINCE: 0 } };

function timingDocument({ due: deadline, timing }: ReportDuty): ReportTiming | null {
  const days = deadline.kind === 'DAYS_AFTER' ? deadline.days : undefined;
  if (timing === undefined && days === undefined) return null;
  const { due = days, closes, later } = timing ?? forEveryLevel;
  return {
    dueAfterDays: due ?? null,
    acceptedForDays: closes ?? null,
    communeLaterDays: later?.COMMUNE ?? null,
    districtLaterDays: later?.DISTRICT ?? null,
    provinceLaterDays: later?.PROVINCE ?? null,
  };
}

export function deadlineDocument(deadline: Deadline): ApiDeadline {
  return {
    kind: deadline.kind,
    words: deadline.words,
    lastDay: lastDayInTime(deadline) ?? null,
    lateFrom: lateFrom(deadline) ?? null,
  };
}
