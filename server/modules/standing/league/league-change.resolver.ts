import type { UnitKind } from '@thi-dua/plugin-api';
import {
  type FigureStage,
  FigureStageEnum,
  StandingConnection,
  StandingsChange,
  UnitKindEnum,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import type { Page } from '../../../data/keyset/page.ts';
import { isUnitId } from '../../../data/unit-id.ts';
import type { StandingView } from '../shown/shown-standing.row.ts';
import { findCampaignPeriod } from './league.queries.ts';
import { nobody, readLeaguePage } from './league.service.ts';

/** Who may follow was asked for in the same answer, by `standingsChanged`, the only way here. */
@Resolver(() => StandingsChange)
export class StandingsChangeResolver {
  @FieldResolver(() => StandingConnection, {
    description:
      'The league table of the followed unit as it is in this answer, the best score first, as `standings` lists it (bảng kết quả).',
  })
  async standings(
    @Root() { campaignId, periodId, unitId }: StandingsChange,
    @Ctx() { queries }: Context,
    @Arg('kinds', () => [UnitKindEnum], {
      nullable: true,
      description: 'Units of these kinds; default: all (loại đơn vị).',
    })
    kinds: UnitKind[] | null,
    @Arg('directlyBelow', () => Boolean, {
      defaultValue: false,
      description: 'Those directly below alone, not the unit and all below it (chỉ đơn vị trực thuộc).',
    })
    directlyBelow: boolean,
    @Arg('stage', () => FigureStageEnum, {
      defaultValue: 'PROVISIONAL',
      description: 'Which figures put them in order (mức xác nhận).',
    })
    stage: FigureStage,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
  ): Promise<Page<StandingView>> {
    const asked = periodId ?? (await findCampaignPeriod(queries, campaignId));
    if (asked === null || !isUnitId(asked)) return nobody(stage, { first });
    const filter = directlyBelow ? { parentId: unitId, kinds } : { withinUnitId: unitId, kinds };
    return readLeaguePage(queries, { periodId: asked, filter, stage }, { first });
  }
}
