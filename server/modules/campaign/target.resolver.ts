import { Area, Campaign, Indicator, Target, type TargetAspect, TargetAspectEnum } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { differingAspects } from './comparison.ts';

@Resolver(() => Area)
export class AreaResolver {
  @FieldResolver(() => [Target], { description: 'The targets of this area, in order; often none.' })
  targets(@Root() area: Area, @Ctx() { loaders }: Context): Promise<Target[]> {
    return loaders.targetsOfArea.load(area.id);
  }
}

@Resolver(() => Target)
export class TargetResolver {
  @FieldResolver(() => Campaign, { description: 'The campaign that sets it.' })
  async campaign(@Root() target: Target, @Ctx() { loaders }: Context): Promise<Campaign> {
    return found(await loaders.campaign.load(target.campaignId), target.campaignId);
  }

  @FieldResolver(() => Area, { description: 'The area it belongs to.' })
  async area(@Root() target: Target, @Ctx() { loaders }: Context): Promise<Area> {
    return found(await loaders.area.load(target.areaId), target.areaId);
  }
}

@Resolver(() => Indicator)
export class IndicatorTargetsResolver {
  @FieldResolver(() => [Target], {
    description: 'Who targets it: the targets of all campaigns that measure it, latest campaign first.',
  })
  targets(@Root() indicator: Indicator, @Ctx() { loaders }: Context): Promise<Target[]> {
    return loaders.targetsOfIndicator.load(indicator.id);
  }

  @FieldResolver(() => [TargetAspectEnum], {
    description: 'In what the targets of the campaigns that measure it differ.',
  })
  async differsIn(@Root() indicator: Indicator, @Ctx() { loaders }: Context): Promise<TargetAspect[]> {
    return differingAspects(await loaders.targetsOfIndicator.load(indicator.id));
  }
}
