import type { ApproveReportArgs, Report, ReportStepArgs, ReturnReportArgs, ValueNote } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine } from '../../../mutation/given-text.ts';
import type { Acting, Done } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { rulesOf } from '../../standing/campaign-rules.ts';
import { settle } from '../../standing/settle.ts';
import { judgeReview } from './review.judge.ts';
import { type HeldForStep, holdForStep, type Review, saveReview } from './review.queries.ts';
import { tellReviewed } from './review.tell.ts';

const longestReason = 2_000;

/** A report and the version somebody has seen of it. */
export type Reviewed = Pick<ReportStepArgs, 'id' | 'version'>;

export function verification(): Review {
  return { step: 'VERIFIED', reason: null, notes: [], exceptions: [] };
}

/** Throws a refusal when no reason is given. */
export function returning({ reason, notes }: Pick<ReturnReportArgs, 'reason' | 'notes'>): Review {
  return {
    step: 'RETURNED',
    reason: givenLine(reason, 'reason', longestReason),
    notes: notes.map(({ indicatorId, note }) => ({
      indicatorId,
      note: givenLine(note, 'notes', longestReason),
    })),
    exceptions: [],
  };
}

export function approval({ exceptions }: Pick<ApproveReportArgs, 'exceptions'>): Review {
  return {
    step: 'APPROVED',
    reason: null,
    notes: [],
    exceptions: exceptions.map(({ indicatorId, reason }) => ({
      indicatorId,
      reason: givenLine(reason, 'exceptions', longestReason),
    })),
  };
}

/** One report is verified, sent back or approved. */
export async function reviewReport(
  queries: Queries,
  { id, version }: Reviewed,
  { acting, review }: { readonly acting: Acting; readonly review: Review },
): Promise<Done<Report>> {
  const [report] = await holdForStep(queries, [id]);
  if (report === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  const { step } = review;
  const refused = judgeReview(report, { step, version, userId: acting.identity.userId });
  if (refused !== undefined) throw refused;
  await checkIndicators(queries, report, review);
  const [after] = await saveReview(queries, [id], { acting, review });
  if (after === undefined) throw new Error('The report that is held has gone');
  // What counts, and whether it is verified, an approval leaves as it is.
  if (step !== 'APPROVED') await settle(queries, report.periodId, [report.unitId]);
  await tellReviewed(queries, [after], { review, identity: acting.identity });
  return { result: after, noun: 'report', targetId: id, before: report, after };
}

/** Notes and exceptions name indicators that there are. */
export async function checkIndicators(
  queries: Queries,
  { campaignId }: Pick<HeldForStep, 'campaignId'>,
  { notes, exceptions }: Review,
): Promise<void> {
  const named: readonly Pick<ValueNote, 'indicatorId'>[] = [...notes, ...exceptions];
  if (named.length === 0) return;
  const { byKey } = await rulesOf(queries, campaignId);
  const unknown = named.find(({ indicatorId }) => !byKey.has(indicatorId));
  if (unknown === undefined) return;
  const field = notes.length > 0 ? 'notes' : 'exceptions';
  throw refuse('INVALID', `Không có chỉ tiêu “${unknown.indicatorId}”.`, field);
}
