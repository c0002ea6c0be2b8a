import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import type { Acting } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import { readEntries } from '../../entry/entry.queries.ts';
import { formIn } from '../../standing/roll/roll.ts';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { readCampaignFacts } from '../../standing/rules/period-facts.ts';
import { settle } from '../../standing/settle/settle.ts';
import { markStale } from '../correction/correction.queries.ts';
import type { ReportRow } from '../report.row.ts';
import { readBesideMany } from './beside-values.ts';
import { saveCells } from './cells.queries.ts';
import { judgeWrite, type WriteMode } from './judge-write.ts';
import { saveDrafts, saveSubmissions } from './steps.queries.ts';
import type { CellChanges, PlannedReport, WantedReport, WriteVerdict } from './wanted-report.ts';
import { holdReports, makeReports, readValuesOf } from './write.queries.ts';

/** Reports of one period that somebody wants to write together. */
export interface Writing {
  readonly periodId: string;
  /** Each unit once. */
  readonly wanted: readonly WantedReport[];
  readonly mode: WriteMode;
  /** Whether whoever writes may enter the report of the unit. */
  mayEnter(unitId: string): boolean;
}

/** Holds the reports, then asks what may be written: what was true before may have changed meanwhile. */
export async function judgeReports(
  queries: Queries,
  { periodId, wanted, mode, mayEnter }: Writing,
): Promise<WriteVerdict[]> {
  const unitIds = wanted.map(({ unitId }) => unitId);
  const held = await holdReports(queries, periodId, unitIds.filter(mayEnter));
  const entries = await readEntries(
    queries,
    unitIds.map((unitId) => ({ unitId, periodId })),
  );
  const values = await readValuesOf(queries, held);
  const reports = new Map(held.map((report) => [report.unitId, report]));
  const campaignId = entries.find((entry) => entry !== undefined)?.campaignId;
  if (campaignId === undefined) return wanted.map(noSuchPeriod);
  const campaign = await readCampaignFacts(queries, campaignId);
  const forms = new Map<UnitKind | null, readonly RuledIndicator[]>();
  for (const kind of new Set(entries.map((entry) => entry?.kind ?? null))) {
    forms.set(kind, formIn(campaign, { periodId, kind }));
  }
  const form = [...new Set([...forms.values()].flat())];
  const beside = await readBesideMany(queries, { periodId, mode, form, wanted, reports });
  return wanted.map((one, place) => {
    const entry = entries[place];
    const report = reports.get(one.unitId) ?? null;
    const facts = {
      mayEnter: mayEnter(one.unitId),
      entry,
      report,
      values: (report && values.get(report.id)) ?? [],
      form: forms.get(entry?.kind ?? null) ?? [],
      beside: beside.get(one.unitId),
      rules: campaign.rules,
    };
    return judgeWrite(one, facts, mode);
  });
}

const noSuchPeriod = (): WriteVerdict => ({
  outcome: 'REFUSED',
  report: null,
  refused: refuse('NOT_FOUND', undefined, 'periodId'),
});

/** A report that is written: kept as a draft, or handed in. */
export interface Applied {
  readonly plan: PlannedReport;
  readonly submits: boolean;
}

/** Writes what was judged, in the same transaction; answers the reports as they are since, by unit. */
export async function applyPlans(
  queries: Queries,
  periodId: string,
  { applied, acting }: { readonly applied: readonly Applied[]; readonly acting: Acting },
): Promise<Map<string, ReportRow>> {
  const reports = await begin(queries, periodId, applied);
  await saveCells(
    queries,
    reports.map(({ report, cells }) => ({ report, ...cells })),
  );
  const drafts = reports.filter(({ submits }) => !submits);
  const submissions = reports.filter(({ submits }) => submits);
  const saved = await saveDrafts(
    queries,
    drafts.map(({ report }) => report),
  );
  const submitted = await saveSubmissions(
    queries,
    submissions.map(({ report, plan }) => ({ ...report, dueAt: plan.entry.dueAt })),
    acting,
  );
  const corrected = submitted.filter(({ corrects }) => corrects !== null);
  if (corrected.length > 0) {
    await markStale(
      queries,
      corrected.map(({ id }) => id),
      acting,
    );
  }
  await settle(
    queries,
    periodId,
    submissions.map(({ report }) => report.unitId),
  );
  return new Map([...saved, ...submitted].map((report) => [report.unitId, report]));
}

/** With the report in the revision that is written from here on, and what is written of it. */
type Begun = Applied & { readonly report: ReportRow; readonly cells: CellChanges };

async function begin(queries: Queries, periodId: string, applied: readonly Applied[]): Promise<Begun[]> {
  const fresh = applied.filter(({ plan }) => plan.report === null);
  const made = await makeReports(
    queries,
    periodId,
    fresh.map(({ plan }) => plan.unitId),
  );
  const byUnit = new Map(made.map((report) => [report.unitId, report]));
  return applied.map((one): Begun => {
    const report = one.plan.report ?? byUnit.get(one.plan.unitId);
    // Somebody has made it since it was looked for.
    if (report === undefined) throw conflict({ unitId: one.plan.unitId }, { version: null }, 1);
    return { ...one, ...written(report, one.plan) };
  });
}

/** What was handed in, or sent back, stays as it was: the next revision is written whole, and not copied first. */
function written(report: ReportRow, { keep, empty, after }: PlannedReport): Pick<Begun, 'report' | 'cells'> {
  if (report.status === 'DRAFT') return { report, cells: { keep, empty } };
  return {
    report: { ...report, revision: report.revision + 1 },
    cells: { keep: [...after.values()], empty: [] },
  };
}
