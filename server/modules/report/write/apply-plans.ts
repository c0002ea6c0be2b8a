import type { Queries } from '../../../data/database.ts';
import { conflict } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import type { CampaignFacts } from '../../standing/rules/period-facts.ts';
import { settleKnowing } from '../../standing/settle/settle-reports.ts';
import { markStale } from '../correction/correction.queries.ts';
import type { ReportRow } from '../report.row.ts';
import { saveCells } from './cells.queries.ts';
import type { CellChanges, ReportPlan, WriteVerdict } from './report-draft.ts';
import { saveDrafts, saveSubmissions } from './steps.queries.ts';
import { makeReports } from './write.queries.ts';

/** A report that is written: kept as a draft, or handed in. */
export interface PlannedWrite {
  readonly plan: ReportPlan;
  readonly submits: boolean;
}

/** Reports of one period that are written together. */
export interface WriteBatch {
  readonly periodId: string;
  readonly campaign: CampaignFacts | undefined;
  readonly applied: readonly PlannedWrite[];
  readonly acting: Actor;
}

/** What a verdict lets through. */
export function appliedOf(verdict: WriteVerdict): PlannedWrite[] {
  if (!('plan' in verdict) || verdict.plan === null) return [];
  return [{ plan: verdict.plan, submits: verdict.outcome === 'SUBMITTED' }];
}

/** Writes what was judged, in the same transaction; answers the reports as they are since, by unit. */
export async function applyPlans(queries: Queries, applying: WriteBatch): Promise<Map<string, ReportRow>> {
  const { applied, acting } = applying;
  if (applied.length === 0) return new Map();
  const reports = await begin(queries, applying);
  const submissions = reports.filter(({ submits }) => submits);
  const corrected = submissions.filter(({ report }) => report.corrects !== null);
  // Sent together, and done in this order. Reports are held before standings: what is approved above is marked before
  // these are held.
  const [, saved, submitted] = await Promise.all([
    saveCells(
      queries,
      reports.map(({ report, cells }) => ({ report, ...cells })),
    ),
    saveDrafts(
      queries,
      reports.filter(({ submits }) => !submits),
    ),
    saveSubmissions(queries, submissions, acting),
    markStale(
      queries,
      corrected.map(({ report }) => report.id),
      acting,
    ),
    settleSubmitted(queries, applying, submissions),
  ]);
  return new Map([...saved, ...submitted].map((report) => [report.unitId, report]));
}

/** With the report in the revision that is written from here on, and what is written of it. */
export type Begun = PlannedWrite & { readonly report: ReportRow; readonly cells: CellChanges };

async function begin(queries: Queries, { periodId, applied }: WriteBatch): Promise<Begun[]> {
  const fresh = applied.filter(({ plan }) => plan.report === null).map(({ plan }) => plan.unitId);
  const made = fresh.length === 0 ? [] : await makeReports(queries, periodId, fresh);
  const byUnit = new Map(made.map((report) => [report.unitId, report]));
  return applied.map((one): Begun => {
    const report = one.plan.report ?? byUnit.get(one.plan.unitId);
    // Somebody has made it since it was looked for.
    if (report === undefined) throw conflict({ unitId: one.plan.unitId }, { version: null }, 1);
    return { ...one, ...written(report, one.plan) };
  });
}

/** What was handed in, or sent back, stays as it was: the next revision is written whole, and not copied first. */
function written(report: ReportRow, { keep, empty, after }: ReportPlan): Pick<Begun, 'report' | 'cells'> {
  if (report.status === 'DRAFT') return { report, cells: { keep, empty } };
  return {
    report: { ...report, revision: report.revision + 1 },
    cells: { keep: [...after.values()], empty: [] },
  };
}

async function settleSubmitted(
  queries: Queries,
  { periodId, campaign }: WriteBatch,
  submissions: readonly Begun[],
): Promise<void> {
  const [first] = submissions;
  if (first === undefined || campaign === undefined) return;
  const unitIds = submissions.map(({ report }) => report.unitId);
  await settleKnowing(
    queries,
    { ...campaign, provinceCode: first.report.provinceCode },
    { periodId, unitIds },
  );
}
