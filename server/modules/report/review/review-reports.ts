import type { Report } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { Refused, refuse } from '../../../mutation/refusal.ts';
import { settle } from '../../standing/settle/settle-reports.ts';
import type { ReportRow } from '../report.row.ts';
import { sealReports } from '../seal/seal.queries.ts';
import { type AcceptedReview, accept, type ReviewItem } from './accept.ts';
import { notifyReviewed } from './notify-reviewed.ts';
import {
  type HeldForStep,
  lockForSettling,
  lockForStep,
  type Review,
  saveReviews,
} from './review.queries.ts';

/** The outcome for one report. */
export type Outcome = ChangeOutcome<Report> | Refused;

/** One report is verified, sent back or approved; throws the refusal. */
export async function reviewReport(
  queries: Queries,
  review: Review,
  item: ReviewItem,
): Promise<ChangeOutcome<Report>> {
  const [outcome] = await reviewReports(queries, review, { items: [item], allOrNothing: true });
  if (outcome === undefined || outcome instanceof Refused) throw outcome ?? refuse('NOT_FOUND');
  return outcome;
}

export interface ReviewMany {
  /** Each report once. */
  readonly items: readonly ReviewItem[];
  readonly allOrNothing: boolean;
}

/**
 * The same step with many reports; one outcome for each, in their order. All are judged before any is changed, so
 * whoever is refused undoes nothing of the others; whether all or none are changed, `allOrNothing` says.
 */
export async function reviewReports(
  queries: Queries,
  review: Review,
  { items, allOrNothing }: ReviewMany,
): Promise<Outcome[]> {
  const held = await lockForStep(
    queries,
    items.filter(({ acting }) => acting !== null).map(({ id }) => id),
  );
  const reports = new Map(held.map((report) => [report.id, report]));
  const judged: (AcceptedReview | Refused)[] = [];
  for (const item of items) {
    judged.push(await accept(queries, review, { item, report: reports.get(item.id.toLowerCase()) }));
  }
  const accepted = judged.filter((one): one is AcceptedReview => !(one instanceof Refused));
  if (allOrNothing && accepted.length < items.length) return judged.map((one) => unchanged(one));
  const after = await take(queries, review, accepted);
  return judged.map((one) => (one instanceof Refused ? one : told(one.report, after)));
}

/** A report after the step, and the digest of its seal when it was sealed. */
interface SealedStep {
  readonly row: ReportRow;
  readonly seal: string | null;
}

/** Changes what was accepted, seals what is approved, and brings standings to it. */
async function take(
  queries: Queries,
  review: Review,
  accepted: readonly AcceptedReview[],
): Promise<Map<string, SealedStep>> {
  const [first] = accepted;
  if (first === undefined) return new Map();
  const { identity } = first.acting;
  const rows = await saveReviews(
    queries,
    { ...review, identity },
    accepted.map(({ report, acting, notes, exceptions }) => ({
      id: report.id,
      role: acting.holding.role,
      notes,
      exceptions,
    })),
  );
  // What counts, and whether it is verified, an approval leaves as it is.
  const seals = review.step === 'APPROVED' ? await sealReports(queries, rows) : new Map();
  if (review.step !== 'APPROVED') await settleAll(queries, rows);
  await notifyReviewed(queries, rows, { review, identity });
  return new Map(rows.map((row) => [row.id, { row, seal: seals.get(row.id) ?? null }]));
}

async function settleAll(queries: Queries, reports: readonly ReportRow[]): Promise<void> {
  const periodIds = [...new Set(reports.map(({ periodId }) => periodId))].sort();
  if (periodIds.length > 1) await lockForSettling(queries, reports);
  for (const periodId of periodIds) {
    const unitIds = reports.filter((report) => report.periodId === periodId).map(({ unitId }) => unitId);
    await settle(queries, periodId, unitIds);
  }
}

/** The trail keeps the digest of a seal: who changes the copy would have to change the trail too. */
function told(before: HeldForStep, taken: ReadonlyMap<string, SealedStep>): ChangeOutcome<Report> {
  const after = taken.get(before.id);
  if (after === undefined) throw new Error('The report that is held has gone');
  const { row, seal } = after;
  return {
    result: row,
    noun: 'report',
    targetId: before.id,
    before,
    after: seal === null ? row : { ...row, seal },
  };
}

const unchanged = (judged: AcceptedReview | Refused): Outcome =>
  judged instanceof Refused
    ? judged
    : { result: judged.report, noun: 'report', targetId: judged.report.id, before: null, after: null };
