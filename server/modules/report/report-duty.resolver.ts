import { Campaign, Indicator, Phase, ReportDuty } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { reportsIn } from './reports-in-phase.ts';

@Resolver(() => Campaign)
export class CampaignReportsResolver {
  @FieldResolver(() => [ReportDuty], {
    description: 'The reports that are due (chế độ báo cáo), in the order of the plan.',
  })
  reports(@Root() campaign: Campaign, @Ctx() { loaders }: Context): Promise<ReportDuty[]> {
    return loaders.reportsOfCampaign.load(campaign.id);
  }
}

@Resolver(() => Phase)
export class PhaseReportsResolver {
  @FieldResolver(() => [ReportDuty], {
    description:
      'The reports on this phase and those that fall due in it, earliest first; those without a fixed day last.',
  })
  async reports(@Root() phase: Phase, @Ctx() { loaders }: Context): Promise<ReportDuty[]> {
    return reportsIn(phase, await loaders.reportsOfCampaign.load(phase.campaignId));
  }
}

@Resolver(() => ReportDuty)
export class ReportDutyResolver {
  @FieldResolver(() => [Indicator], {
    description:
      'What it asks for beyond what the targets measure, for example answers in words; often nothing.',
  })
  asks(@Root() { asksIds = [] }: ReportDuty, @Ctx() { loaders }: Context): Promise<Indicator[]> {
    return Promise.all(asksIds.map(async (id) => found(await loaders.indicator.load(id), id)));
  }
}
