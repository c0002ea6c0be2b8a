import type { ReportException, ReportItemInput, ValueNote } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine } from '../../../mutation/given-text.ts';
import { Refused, refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { rulesOf } from '../../standing/rules/campaign-rules.ts';
import { judgeReview } from './judge-review.ts';
import type { HeldForStep, Review } from './review.queries.ts';

/** A report somebody wants to take a step with. */
export interface ReviewItem extends Pick<ReportItemInput, 'id' | 'version'> {
  /** Null if there is no such report or the caller has no right over its unit. */
  readonly acting: Actor | null;
  readonly notes?: readonly ValueNote[];
  readonly exceptions?: readonly ReportException[];
}

/** A report with which the step will be taken. */
export interface AcceptedReview {
  readonly report: HeldForStep;
  readonly acting: Actor;
  readonly notes: readonly ValueNote[];
  readonly exceptions: readonly ReportException[];
}

const longestReason = 2_000;

/** The reason of a return; throws a refusal when there is none. */
export const givenReason = (reason: string): string => givenLine(reason, 'reason', longestReason);

/** Whether the step may be taken with the report; a refusal is an answer here, as it is one of many. */
export async function accept(
  queries: Queries,
  { step }: Review,
  { item, report }: { readonly item: ReviewItem; readonly report: HeldForStep | undefined },
): Promise<AcceptedReview | Refused> {
  const { acting, version } = item;
  if (acting === null || report === undefined) return refuse('NOT_FOUND', undefined, 'id');
  const refused = judgeReview(report, { step, version, userId: acting.identity.userId });
  if (refused !== undefined) return refused;
  try {
    return { report, acting, ...(await givenWords(queries, report, item)) };
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

type Words = Pick<AcceptedReview, 'notes' | 'exceptions'>;

/** Notes and exceptions as they are kept: each names an indicator that there is. */
async function givenWords(
  queries: Queries,
  { campaignRow }: HeldForStep,
  { notes = [], exceptions = [] }: ReviewItem,
): Promise<Words> {
  if (notes.length + exceptions.length === 0) return { notes: [], exceptions: [] };
  const { byKey } = await rulesOf(queries, campaignRow);
  const known = (indicatorId: string, field: string) => {
    if (byKey.has(indicatorId)) return indicatorId;
    throw refuse('INVALID', `Không có chỉ tiêu “${indicatorId}”.`, field);
  };
  return {
    notes: notes.map(({ indicatorId, note }) => ({
      indicatorId: known(indicatorId, 'notes'),
      note: givenLine(note, 'notes', longestReason),
    })),
    exceptions: exceptions.map(({ indicatorId, reason }) => ({
      indicatorId: known(indicatorId, 'exceptions'),
      reason: givenLine(reason, 'exceptions', longestReason),
    })),
  };
}
