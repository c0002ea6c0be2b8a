import { Indicator, IndicatorFilter, Requirement } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { listIndicators } from './indicator.queries.ts';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], { description: 'What is measured, across all provinces.' })
  indicators(
    @Ctx() { queries }: Context,
    @Arg('filter', () => IndicatorFilter, { nullable: true, description: 'Which ones; default: all.' })
    filter: IndicatorFilter | null,
  ): Promise<Indicator[]> {
    return listIndicators(queries, filter ?? {});
  }

  @Query(() => Indicator, {
    nullable: true,
    description: 'One indicator; null when there is none with this id.',
  })
  indicator(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID, { description: 'Id of the indicator.' }) id: string,
  ): Promise<Indicator | null> {
    return loaders.indicator.load(id);
  }
}

@Resolver(() => Requirement)
export class RequirementResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: 'MEASURED: what is measured.' })
  indicator(@Root() requirement: Requirement, @Ctx() { loaders }: Context): Promise<Indicator | null> | null {
    return requirement.indicatorId === null ? null : loaders.indicator.load(requirement.indicatorId);
  }
}
