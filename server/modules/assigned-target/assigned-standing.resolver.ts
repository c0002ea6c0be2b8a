import { AssignedStanding, Standing } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';

@Resolver(() => Standing)
export class StandingAssignedResolver {
  @FieldResolver(() => [AssignedStanding], {
    description:
      'How it stands against what its commune assigned, beside the plan’s own targets (kết quả thực hiện chỉ tiêu giao).',
  })
  assigned(@Root() standing: Standing, @Ctx() { loaders }: Context): Promise<AssignedStanding[]> {
    return loaders.assignedStandings.load(standing);
  }
}
