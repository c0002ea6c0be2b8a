import type { CampaignFamily, UnitKind } from '@thi-dua/plugin-api';
import {
  CampaignFamilyEnum,
  DateScalar,
  type FigureStage,
  FigureStageEnum,
  type PeriodRhythm,
  PeriodRhythmEnum,
  Standing,
  StandingConnection,
  StandingFilter,
  Unit,
  UnitKindEnum,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { signedIn } from '../../rights/authorize.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { listLeague, listNationalLeague } from './league/league.service.ts';
import type { StandingView } from './shown/shown-standing.row.ts';
import { readThrough } from './shown/standing.queries.ts';
import { readStanding } from './shown/standing.service.ts';

const stageWords = 'Which figures put them in order (mức xác nhận).';
const firstWords = 'At most so many, 1 to 100.';
const afterWords = 'The page after this cursor.';

@Resolver(() => Standing)
export class StandingResolver {
  @Query(() => Standing, {
    nullable: true,
    description:
      'How a unit stands in a period; null when it is not on its roll, or not within your rights (kết quả của một đơn vị).',
  })
  standing(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('periodId', () => ID, {
      description: 'The period; that of rhythm CAMPAIGN: the campaign as a whole (kỳ báo cáo).',
    })
    periodId: string,
  ): Promise<StandingView | null> {
    return readStanding(context, 'standing', { unitId, periodId });
  }

  @Query(() => [Standing], {
    description:
      'How a unit stands in each period that counts, by the day it begins; empty where one may not know (kết quả qua các kỳ).',
  })
  async dashboard(
    @Ctx() { access, queries }: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('campaignId', () => ID, { description: 'The campaign (phong trào).' }) campaignId: string,
  ): Promise<StandingView[]> {
    signedIn(access);
    if ((await access.allowing('dashboard', unitId)) === null) return [];
    return readThrough(queries, unitId, campaignId);
  }

  @Query(() => StandingConnection, {
    description:
      'The units of a period, the best score first: a league table, provisional until a ranking is published; equal ones in no particular order, the same on every page; empty where one may not know (bảng kết quả).',
  })
  standings(
    @Ctx() context: Context,
    @Arg('periodId', () => ID, { description: 'The period (kỳ báo cáo).' }) periodId: string,
    @Arg('filter', () => StandingFilter, { description: 'Which units (điều kiện lọc).' })
    filter: StandingFilter,
    @Arg('stage', () => FigureStageEnum, { defaultValue: 'PROVISIONAL', description: stageWords })
    stage: FigureStage,
    @Arg('first', () => Int, { description: firstWords }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterWords }) after: string | null,
  ): Promise<Page<StandingView>> {
    return listLeague(context, { periodId, filter, stage }, { first, after });
  }

  @Query(() => StandingConnection, {
    description:
      'The same across all provinces, in the periods of a family of campaigns that cover a day; empty without a right for the whole country (bảng kết quả toàn quốc).',
  })
  nationalStandings(
    @Ctx() context: Context,
    @Arg('family', () => CampaignFamilyEnum, { description: 'Campaigns of this family (loại phong trào).' })
    family: CampaignFamily,
    @Arg('rhythm', () => PeriodRhythmEnum, {
      description: 'Their periods of this rhythm; CAMPAIGN: the campaigns as a whole (định kỳ).',
    })
    rhythm: PeriodRhythm,
    @Arg('on', () => DateScalar, { description: 'A day that the periods cover (ngày trong kỳ).' }) on: string,
    @Arg('kinds', () => [UnitKindEnum], {
      description: 'Units of these kinds: provinces, or units of the commune level (loại đơn vị).',
    })
    kinds: UnitKind[],
    @Arg('stage', () => FigureStageEnum, { defaultValue: 'PROVISIONAL', description: stageWords })
    stage: FigureStage,
    @Arg('first', () => Int, { description: firstWords }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterWords }) after: string | null,
  ): Promise<Page<StandingView>> {
    return listNationalLeague(context, { family, rhythm, on, kinds, stage }, { first, after });
  }

  @FieldResolver(() => Int, {
    description: 'How many units of these kinds stand at and below it on the roll (số đơn vị trực thuộc).',
  })
  unitCount(
    @Root() { units }: StandingView,
    @Arg('kinds', () => [UnitKindEnum], { nullable: true, description: 'Default: of every kind (loại).' })
    kinds: UnitKind[] | null,
  ): number {
    return (kinds ?? Object.keys(units)).reduce((sum, kind) => sum + (units[kind] ?? 0), 0);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit on the day whose tree the period is judged on (đơn vị).',
  })
  async unit(
    @Root() { unitId, periodId }: StandingView,
    @Ctx() { loaders }: Context,
  ): Promise<UnitRow | null> {
    const period = await loaders.period.load(periodId);
    return period === null ? null : loaders.unit.load({ id: unitId, day: period.treeOn });
  }
}
