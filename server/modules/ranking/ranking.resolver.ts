import {
  Campaign,
  Ranking,
  RankingConnection,
  RankingEntryConnection,
  RankingGap,
  type RankingState,
  RankingStateEnum,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import type { Page } from '../../data/keyset/page.ts';
import { unitIdOr } from '../../data/unit-id.ts';
import { listEntries } from './entries.queries.ts';
import type { EntryRow } from './explain/shown-entry.ts';
import { readContent } from './ranking.queries.ts';
import type { RankingRow } from './ranking.row.ts';
import { gapBetween, visibleRanking, visibleRankings } from './read-rankings.ts';

const firstWords = 'At most so many, 1 to 100.';
const afterWords = 'The page after this cursor.';

@Resolver(() => Ranking)
export class RankingResolver {
  @Query(() => RankingConnection, {
    description:
      'What was published of a campaign, the latest first (danh sách bảng xếp hạng): for everybody with a right in the province.',
  })
  rankings(
    @Ctx() context: Context,
    @Arg('campaignId', () => ID, { description: 'The campaign (phong trào).' }) campaignId: string,
    @Arg('first', () => Int, { description: firstWords }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterWords }) after: string | null,
    @Arg('periodId', () => ID, { nullable: true, description: 'Only of this period (kỳ xếp hạng).' })
    periodId: string | null,
    @Arg('state', () => RankingStateEnum, { nullable: true, description: 'Only these (tình trạng).' })
    state: RankingState | null,
    @Arg('unitId', () => ID, { nullable: true, description: 'Only where this unit is ranked (đơn vị).' })
    unitId: string | null,
  ): Promise<Page<RankingRow>> {
    const only = (id: string | null) => (id == null ? null : unitIdOr(id));
    const asked = { campaignId, periodId: only(periodId), state: state ?? null, unitId: only(unitId) };
    return visibleRankings(context, asked, { first, after });
  }

  @Query(() => Ranking, {
    nullable: true,
    description:
      'A published ranking (bảng xếp hạng); null when there is none, or not in a province of yours.',
  })
  ranking(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The ranking (bảng xếp hạng).' }) id: string,
  ): Promise<RankingRow | null> {
    return visibleRanking(context, id);
  }

  @FieldResolver(() => RankingEntryConnection, {
    description: 'Its units by place (các thứ hạng); `around`: a unit with its neighbours on both sides.',
  })
  entries(
    @Root() { id }: RankingRow,
    @Ctx() { queries }: Context,
    @Arg('first', () => Int, { description: firstWords }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterWords }) after: string | null,
    @Arg('around', () => ID, {
      nullable: true,
      description: 'This unit in the middle of the page (quanh đơn vị): “me and my neighbours”.',
    })
    around: string | null,
  ): Promise<Page<EntryRow>> {
    return listEntries(queries, id, { first, after, around: around == null ? null : unitIdOr(around) });
  }

  @FieldResolver(() => RankingGap, {
    nullable: true,
    description: 'Why a unit stands behind another (vì sao xếp sau); null when it does not.',
  })
  whyBehind(
    @Root() ranking: RankingRow,
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The one that stands behind (đơn vị xếp sau).' }) unitId: string,
    @Arg('of', () => ID, { description: 'The one that stands before (đơn vị xếp trước).' }) of: string,
  ): Promise<RankingGap | null> {
    return gapBetween(context, ranking, { unitId, of });
  }

  @FieldResolver(() => String, {
    description:
      'Everything it follows from and all that follows, as canonical JSON (toàn bộ nội dung): formula, figures, results. `digest` is of its bytes.',
  })
  content(@Root() { id }: RankingRow, @Ctx() { queries }: Context): Promise<string> {
    return readContent(queries, id);
  }

  @FieldResolver(() => Campaign, { description: 'The campaign (phong trào).' })
  async campaign(@Root() { campaignId }: RankingRow, @Ctx() { loaders }: Context): Promise<Campaign> {
    return found(await loaders.campaign.load(campaignId), campaignId);
  }
}
