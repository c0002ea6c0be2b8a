import { Campaign, Phase, ReportDuty, ReportingPeriod } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { isUnitId } from '../../data/unit-id.ts';
import type { PeriodRow } from './period.row.ts';

@Resolver(() => Campaign)
export class CampaignPeriodsResolver {
  @FieldResolver(() => [ReportingPeriod], {
    description:
      'Its periods by the day they begin, without those that are no longer asked for (các kỳ báo cáo).',
  })
  periods(@Root() { id }: Campaign, @Ctx() { loaders }: Context): Promise<PeriodRow[]> {
    return loaders.periodsOfCampaign.load(id);
  }
}

@Resolver(() => ReportingPeriod)
export class PeriodResolver {
  @Query(() => ReportingPeriod, {
    nullable: true,
    description: 'One period, also a withdrawn one; null when there is none with this id (kỳ báo cáo).',
  })
  async period(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID, { description: 'Id of the period.' }) id: string,
  ): Promise<PeriodRow | null> {
    return isUnitId(id) ? loaders.period.load(id) : null;
  }

  @FieldResolver(() => Campaign, { description: 'Whose period it is (phong trào).' })
  async campaign(@Root() { campaignId }: ReportingPeriod, @Ctx() { loaders }: Context): Promise<Campaign> {
    return found(await loaders.campaign.load(campaignId), campaignId);
  }

  @FieldResolver(() => ReportDuty, {
    nullable: true,
    description: 'The report of the plan it is made for; null where the plan orders none (chế độ báo cáo).',
  })
  async reportDuty(
    @Root() { reportDutyId }: ReportingPeriod,
    @Ctx() { loaders }: Context,
  ): Promise<ReportDuty | null> {
    return reportDutyId === null ? null : loaders.reportDuty.load(reportDutyId);
  }

  @FieldResolver(() => Phase, { nullable: true, description: 'The phase it reports on, if it does (đợt).' })
  async phase(@Root() { phaseId }: ReportingPeriod, @Ctx() { loaders }: Context): Promise<Phase | null> {
    return phaseId === null ? null : loaders.phase.load(phaseId);
  }
}
