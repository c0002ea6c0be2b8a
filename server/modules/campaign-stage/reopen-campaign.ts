import type { CampaignState, ReopenCampaignArgs } from '@thi-dua/schema';
import { givenLine } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { checkStage } from './campaign-stage.words.ts';
import { enterStage, type StageChange } from './campaign-step.ts';

/** Reopens a campaign that was closed too early; the reason goes to the audit trail. */
export async function reopenCampaign({
  queries,
  before,
  args,
}: StageChange<ReopenCampaignArgs>): Promise<ChangeOutcome<CampaignState>> {
  const reason = givenLine(args.reason, 'reason', 500);
  checkStage(before, 'CLOSED');
  const done = await enterStage(
    queries,
    { before, version: args.version },
    { stage: 'LAUNCHED', reviewOn: before.reviewOn },
  );
  return { ...done, after: { ...done.after, reason } };
}
