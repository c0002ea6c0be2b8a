import {
  type FigureStage,
  FigureStageEnum,
  RankingEntryConnection,
  RankingPreview,
  StandingExplanation,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { unitIdOr } from '../../data/unit-id.ts';
import { pageOfMade } from './entries-page.ts';
import type { EntryRow } from './explain/shown-entry.ts';
import { explainStanding, type PreviewRow, previewRanking } from './preview-ranking.ts';

const stageWords = 'Which figures count (loại số liệu).';

@Resolver(() => RankingPreview)
export class RankingPreviewResolver {
  @Query(() => RankingPreview, {
    nullable: true,
    description:
      'The order of a bloc as the figures stand now (xem trước xếp hạng): for who may read the figures of all its units; else null.',
  })
  previewRanking(
    @Ctx() context: Context,
    @Arg('periodId', () => ID, { description: 'The period (kỳ xếp hạng).' }) periodId: string,
    @Arg('blocId', () => ID, { description: 'The peers, an id of `blocs` (khối, cụm thi đua).' })
    blocId: string,
    @Arg('stage', () => FigureStageEnum, { description: stageWords }) stage: FigureStage,
  ): Promise<PreviewRow | null> {
    return previewRanking(context, { periodId: unitIdOr(periodId), blocId, stage });
  }

  @FieldResolver(() => RankingEntryConnection, {
    description: 'Its units by place (các thứ hạng); `around`: a unit with its neighbours on both sides.',
  })
  entries(
    @Root() { made }: PreviewRow,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
    @Arg('around', () => ID, {
      nullable: true,
      description: 'This unit in the middle of the page (quanh đơn vị).',
    })
    around: string | null,
  ): Page<EntryRow> {
    return pageOfMade(made, { first, after, around });
  }

  @Query(() => StandingExplanation, {
    nullable: true,
    description:
      'The score of a unit as its figures stand now, part by part (giải trình điểm); null outside your rights, or when it does not stand on the roll.',
  })
  explainStanding(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('periodId', () => ID, { description: 'The period (kỳ).' }) periodId: string,
    @Arg('stage', () => FigureStageEnum, { description: stageWords }) stage: FigureStage,
  ): Promise<StandingExplanation | null> {
    return explainStanding(context, { unitId: unitIdOr(unitId), periodId: unitIdOr(periodId), stage });
  }
}
