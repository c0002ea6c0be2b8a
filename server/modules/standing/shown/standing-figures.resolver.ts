import {
  type FigureStage,
  FigureStageEnum,
  Indicator,
  MeasuredValue,
  ReportingPeriod,
  Standing,
  TargetStanding,
  Unit,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { found } from '../../../data/batching.ts';
import type { PeriodRow } from '../../period/period.row.ts';
import type { UnitRow } from '../../unit/unit.row.ts';
import { rulesOf } from '../rules/campaign-rules.ts';
import type { ShownValue } from './measured-value.ts';
import type { StandingView } from './shown-standing.row.ts';
import { readStanding } from './standing.service.ts';
import { targetStandings } from './target-standings.ts';

@Resolver(() => Standing)
export class StandingFiguresResolver {
  @FieldResolver(() => [MeasuredValue], {
    description:
      'What was reported of each indicator, in the order of the plan; without those nobody has reported yet (số liệu).',
  })
  values(
    @Root() { periodId, unitId, campaignUuid }: StandingView,
    @Ctx() { loaders }: Context,
    @Arg('stage', () => FigureStageEnum, {
      defaultValue: 'PROVISIONAL',
      description: 'Which figures (mức xác nhận).',
    })
    stage: FigureStage,
  ): Promise<ShownValue[]> {
    return loaders.standingValues.load({ periodId, unitId, campaignUuid, verified: stage === 'VERIFIED' });
  }

  @FieldResolver(() => [TargetStanding], {
    description:
      'How it stands against each target that is judged at it in the period, in the order of the plan (kết quả từng chỉ tiêu).',
  })
  async targets(
    @Root() standing: StandingView,
    @Ctx() { queries, loaders }: Context,
  ): Promise<TargetStanding[]> {
    const details = await loaders.standingDetails.load(standing);
    return targetStandings(await rulesOf(queries, standing.campaignUuid), details);
  }

  @Query(() => TargetStanding, {
    nullable: true,
    description:
      'How a unit stands against one target in a period; null when the target is not judged at it then, or it is not within your rights (kết quả của một chỉ tiêu).',
  })
  async targetStanding(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('periodId', () => ID, { description: 'The period (kỳ báo cáo).' }) periodId: string,
    @Arg('targetId', () => ID, { description: 'The target (mức chỉ tiêu).' }) targetId: string,
  ): Promise<TargetStanding | null> {
    const standing = await readStanding(context, 'targetStanding', { unitId, periodId });
    if (standing === null) return null;
    const targets = await this.targets(standing, context);
    return targets.find(({ target }) => target.id === targetId) ?? null;
  }

  @FieldResolver(() => ReportingPeriod, { description: 'The period (kỳ báo cáo).' })
  async period(@Root() { periodId }: StandingView, @Ctx() { loaders }: Context): Promise<PeriodRow> {
    return found(await loaders.period.load(periodId), periodId);
  }
}

@Resolver(() => MeasuredValue)
export class MeasuredValueResolver {
  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'The indicator (chỉ tiêu); null: the share of units of a target.',
  })
  indicator(
    @Root() { indicatorId }: MeasuredValue,
    @Ctx() { loaders }: Context,
  ): Promise<Indicator | null> | null {
    return indicatorId === null ? null : loaders.indicator.load(indicatorId);
  }
}

@Resolver(() => Unit)
export class UnitStandingResolver {
  @FieldResolver(() => Standing, {
    nullable: true,
    description:
      'How it stands in the latest period of a campaign in which something was reported at it or below it; null when there is none, or it is not within your rights (kết quả mới nhất).',
  })
  async latestStanding(
    @Root() { id }: UnitRow,
    @Ctx() { access, loaders }: Context,
    @Arg('campaignId', () => ID, { description: 'The campaign (phong trào).' }) campaignId: string,
  ): Promise<StandingView | null> {
    if ((await access.allowing('Unit.latestStanding', id)) === null) return null;
    return loaders.latestStanding.load({ unitId: id, campaignKey: campaignId });
  }
}
