import {
  type Conflict,
  PublishRankingInput,
  type Ranking,
  RankingChange,
  RankingStepArgs,
  type Refusal,
  WithdrawRankingArgs,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { noUnit, unitIdOr } from '../../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { readCampaignState } from '../../campaign/campaign-state.queries.ts';
import { readRankedPeriod } from '../inputs/period.queries.ts';
import { findRanking } from '../ranking.queries.ts';
import { campaignOf } from '../read-rankings.ts';
import { findPeers } from './live-ranking.ts';
import { makeRankingOfficial } from './make-ranking-official.ts';
import { publishRanking } from './publish-ranking.ts';
import { withdrawRanking } from './withdraw-ranking.ts';

type RankingAnswer = Promise<Ranking | Refusal | Conflict>;

@Resolver()
export class PublishRankingResolver {
  @Mutation(() => RankingChange, {
    description:
      'Publishes the order of a bloc as its figures stand now, for the whole province (công bố xếp hạng). It is kept with everything it follows from.',
  })
  async publishRanking(
    @Ctx() context: Context,
    @Arg('input', () => PublishRankingInput, { description: 'What is published (nội dung công bố).' })
    input: PublishRankingInput,
  ): RankingAnswer {
    const { session } = context;
    const periodId = unitIdOr(input.periodId);
    const period = await readRankedPeriod(session, periodId);
    const campaign = period && (await readCampaignState(session, period.campaignKey));
    return mutate<Ranking>(context, {
      operation: 'publishRanking',
      unitId: campaign?.unitId ?? noUnit,
      input,
      idempotencyKey: input.idempotencyKey,
      work: async (acting) => {
        const peers = await findPeers(session, { ...input, periodId });
        if (peers === undefined) throw refuse('NOT_FOUND', 'Không có khối, cụm này trong kỳ.', 'blocId');
        return publishRanking(session, peers, input, acting);
      },
    });
  }

  @Mutation(() => RankingChange, {
    description:
      'Makes a ranking official, after the time for complaints and when all are answered (công nhận kết quả chính thức).',
  })
  makeRankingOfficial(
    @Ctx() context: Context,
    @Args(() => RankingStepArgs) args: RankingStepArgs,
  ): RankingAnswer {
    return step(context, 'makeRankingOfficial', args, (acting) =>
      makeRankingOfficial(context.session, args, acting),
    );
  }

  @Mutation(() => RankingChange, {
    description:
      'Withdraws a ranking with a reason (rút bảng xếp hạng); it stays readable, and the next publication refers to it.',
  })
  withdrawRanking(
    @Ctx() context: Context,
    @Args(() => WithdrawRankingArgs) args: WithdrawRankingArgs,
  ): RankingAnswer {
    return step(context, 'withdrawRanking', args, (acting) => withdrawRanking(context.session, args, acting));
  }
}

async function step(
  context: Context,
  operation: 'makeRankingOfficial' | 'withdrawRanking',
  args: RankingStepArgs,
  work: (acting: Actor) => Promise<ChangeOutcome<Ranking>>,
): RankingAnswer {
  const campaign = await campaignOf(context, await findRanking(context.session, unitIdOr(args.id)));
  return mutate<Ranking>(context, {
    operation,
    unitId: campaign?.unitId ?? noUnit,
    input: args,
    idempotencyKey: args.idempotencyKey,
    work,
  });
}
