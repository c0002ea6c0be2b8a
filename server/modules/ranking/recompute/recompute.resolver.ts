import { RankingRecomputation } from '@thi-dua/schema';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { noUnit } from '../../../data/unit-id.ts';
import { campaignOf, visibleRanking } from '../read-rankings.ts';
import { recompute } from './recompute-ranking.ts';

@Resolver()
export class RecomputeRankingResolver {
  @Query(() => RankingRecomputation, {
    nullable: true,
    description:
      'Computes a published ranking anew, from itself and from the reports as they count now, and says what differs (kiểm tra, tính lại). Changes nothing; null outside your rights.',
  })
  async recomputeRanking(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The ranking (bảng xếp hạng).' }) id: string,
  ): Promise<RankingRecomputation | null> {
    const ranking = await visibleRanking(context, id);
    const unitId = (await campaignOf(context, ranking))?.unitId ?? noUnit;
    if (ranking === null || (await context.access.allowing('recomputeRanking', unitId)) === null) return null;
    return recompute(context.queries, ranking);
  }
}
