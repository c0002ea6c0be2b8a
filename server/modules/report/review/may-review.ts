import type { Context } from '../../../context.ts';
import type { EntryStatusRow } from '../../entry/entry-status.row.ts';
import { judgeReview } from './judge-review.ts';
import type { ReviewStep } from './review.queries.ts';

const operations = {
  VERIFIED: 'verifyReport',
  RETURNED: 'returnReport',
  APPROVED: 'approveReport',
} as const satisfies Record<ReviewStep, string>;

/** Whether the caller may take the step with the report as it is now: by the rule that the step itself asks. */
export async function mayReview(
  { access, loaders }: Pick<Context, 'access' | 'loaders'>,
  status: EntryStatusRow,
  step: ReviewStep,
): Promise<boolean> {
  const { identity } = access;
  if (identity === null || (await access.allowing(operations[step], status.unitId)) === null) return false;
  const report = await loaders.report.load(status);
  if (report === null) return false;
  const { version } = report;
  const held = { ...report, campaignStage: status.campaignState };
  return judgeReview(held, { step, version, userId: identity.userId }) === undefined;
}
