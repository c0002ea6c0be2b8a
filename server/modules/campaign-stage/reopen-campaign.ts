import type { CampaignState, ReopenCampaignArgs } from '@thi-dua/schema';
import { givenLine } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { mustStandAt } from './campaign-stage.words.ts';
import { type StageChange, step } from './campaign-step.ts';

/** It was closed too early. */
export async function reopenCampaign({
  queries,
  before,
  args,
}: StageChange<ReopenCampaignArgs>): Promise<ChangeOutcome<CampaignState>> {
  const reason = givenLine(args.reason, 'reason', 500);
  mustStandAt(before, 'CLOSED');
  const done = await step(
    queries,
    { before, version: args.version },
    { stage: 'LAUNCHED', reviewOn: before.reviewOn },
  );
  return { ...done, after: { ...done.after, reason } };
}
