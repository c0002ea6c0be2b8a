import {
  Campaign,
  CampaignStageArgs,
  CampaignState,
  CampaignStateChange,
  type Conflict,
  IdempotencyKeyArg,
  PlanReviewArgs,
  type Refusal,
  ReopenCampaignArgs,
  ReviewCampaignArgs,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { noUnit } from '../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../mutation/mutate.ts';
import type { Operation } from '../../rights/table.ts';
import { readCampaignState } from '../campaign/campaign-state.queries.ts';
import { archiveCampaign } from './archive-campaign.ts';
import type { StageChange } from './campaign-step.ts';
import { closeCampaign } from './close-campaign.ts';
import { launchCampaign } from './launch-campaign.ts';
import { planReview } from './plan-review.ts';
import { reopenCampaign } from './reopen-campaign.ts';
import { reviewCampaign } from './review-campaign.ts';

type StageChangeResult = Promise<CampaignState | Refusal | Conflict>;

@Resolver(() => Campaign)
export class CampaignStateResolver {
  @FieldResolver(() => CampaignState, {
    description: 'How far its administrators have taken it (tình trạng).',
  })
  state(@Root() { id }: Campaign, @Ctx() { loaders }: Context): Promise<CampaignState> {
    return loaders.campaignState.load(id);
  }

  @Mutation(() => CampaignStateChange, {
    description: 'Launches a campaign: from now on units report in its periods (phát động phong trào).',
  })
  launchCampaign(
    @Ctx() context: Context,
    @Arg('campaignId', () => ID, { description: 'The campaign (phong trào).' }) campaignId: string,
    @IdempotencyKeyArg()
    idempotencyKey: string | null,
  ): StageChangeResult {
    return change(context, {
      operation: 'launchCampaign',
      args: { campaignId, idempotencyKey },
      work: launchCampaign,
    });
  }

  @Mutation(() => CampaignStateChange, {
    description:
      'Ends a launched campaign: reports are still taken until their periods close (kết thúc phong trào).',
  })
  closeCampaign(
    @Ctx() context: Context,
    @Args(() => CampaignStageArgs) args: CampaignStageArgs,
  ): StageChangeResult {
    return change(context, { operation: 'closeCampaign', args, work: closeCampaign });
  }

  @Mutation(() => CampaignStateChange, {
    description: 'A campaign that was ended goes on, for a reason (mở lại phong trào).',
  })
  reopenCampaign(
    @Ctx() context: Context,
    @Args(() => ReopenCampaignArgs) args: ReopenCampaignArgs,
  ): StageChangeResult {
    return change(context, { operation: 'reopenCampaign', args, work: reopenCampaign });
  }

  @Mutation(() => CampaignStateChange, {
    description: 'Says on which day the campaign will be reviewed (dự kiến ngày tổng kết).',
  })
  planReview(@Ctx() context: Context, @Args(() => PlanReviewArgs) args: PlanReviewArgs): StageChangeResult {
    return change(context, { operation: 'planReview', args, work: planReview });
  }

  @Mutation(() => CampaignStateChange, {
    description: 'An ended campaign has been reviewed: no figure changes any more (tổng kết phong trào).',
  })
  reviewCampaign(
    @Ctx() context: Context,
    @Args(() => ReviewCampaignArgs) args: ReviewCampaignArgs,
  ): StageChangeResult {
    return change(context, { operation: 'reviewCampaign', args, work: reviewCampaign });
  }

  @Mutation(() => CampaignStateChange, {
    description: 'Puts a reviewed campaign away; it stays readable (lưu trữ phong trào).',
  })
  archiveCampaign(
    @Ctx() context: Context,
    @Args(() => CampaignStageArgs) args: CampaignStageArgs,
  ): StageChangeResult {
    return change(context, { operation: 'archiveCampaign', args, work: archiveCampaign });
  }
}

interface StageRequest {
  readonly campaignId: string;
  readonly idempotencyKey?: string | null;
}

interface StageMutation<Args> {
  readonly operation: Operation;
  readonly args: Args;
  work(given: StageChange<Args>): Promise<ChangeOutcome<CampaignState>>;
}

async function change<Args extends StageRequest>(
  context: Context,
  { operation, args, work }: StageMutation<Args>,
): StageChangeResult {
  const { idempotencyKey, ...input } = args;
  const campaign = await readCampaignState(context.session, args.campaignId);
  const answer = await mutate<CampaignState>(context, {
    operation,
    unitId: campaign?.unitId ?? noUnit,
    input,
    idempotencyKey,
    work: () => work({ queries: context.session, before: found(campaign ?? null, args.campaignId), args }),
  });
  context.loaders.campaignState.clear(args.campaignId);
  return answer;
}
