import { Bonus, Indicator, Penalty, Target, TargetPoints } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';

@Resolver(() => TargetPoints)
export class TargetPointsResolver {
  @FieldResolver(() => Target, { description: 'The target.' })
  async target(@Root() { targetId }: TargetPoints, @Ctx() { loaders }: Context): Promise<Target> {
    return found(await loaders.target.load(targetId), targetId);
  }
}

@Resolver(() => Bonus)
export class BonusResolver {
  @FieldResolver(() => Indicator, { description: 'What is rewarded.' })
  async indicator(@Root() { indicatorId }: Bonus, @Ctx() { loaders }: Context): Promise<Indicator> {
    return found(await loaders.indicator.load(indicatorId), indicatorId);
  }
}

@Resolver(() => Penalty)
export class PenaltyResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: 'INDICATOR: what is counted against it.' })
  indicator(@Root() { indicatorId }: Penalty, @Ctx() { loaders }: Context): Promise<Indicator | null> | null {
    return indicatorId === null ? null : loaders.indicator.load(indicatorId);
  }
}
