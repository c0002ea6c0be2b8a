import { AssignedStanding, Standing } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { isUnitId, unitIdOr } from '../../../data/unit-id.ts';
import { signedIn } from '../../../rights/authorize.ts';

@Resolver(() => Standing)
export class StandingAssignedResolver {
  @Query(() => [AssignedStanding], {
    description:
      'How a unit stands in a period against what was assigned to it, beside what the same figures say against the plan’s targets; empty where one may not know (kết quả thực hiện chỉ tiêu giao).',
  })
  async assignedStandings(
    @Ctx() { access, loaders }: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('periodId', () => ID, { description: 'The period, or that of the whole campaign (kỳ báo cáo).' })
    periodId: string,
  ): Promise<AssignedStanding[]> {
    signedIn(access);
    if (!isUnitId(unitId) || (await access.allowing('assignedStandings', unitId)) === null) return [];
    return loaders.assignedStandings.load({ unitId, periodId: unitIdOr(periodId) });
  }

  @FieldResolver(() => [AssignedStanding], {
    description:
      'How it stands against what its commune assigned, beside the plan’s own targets (kết quả thực hiện chỉ tiêu giao).',
  })
  assigned(@Root() standing: Standing, @Ctx() { loaders }: Context): Promise<AssignedStanding[]> {
    return loaders.assignedStandings.load(standing);
  }
}
