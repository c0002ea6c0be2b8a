import { Campaign, WorkItem, WorkItemConnection, WorkItemFilter, WorkPlan } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import type { Page } from '../../data/keyset/page.ts';
import { listWorkItems, listWorkPlans } from './work-plan.queries.ts';

@Resolver(() => WorkPlan)
export class WorkPlanResolver {
  @Query(() => [WorkPlan], { description: 'The work plans of all installed provinces, latest year first.' })
  workPlans(
    @Ctx() { queries }: Context,
    @Arg('provinceCode', () => String, {
      nullable: true,
      description: 'Only of the province with this two-digit code.',
    })
    provinceCode: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year.' }) year: number | null,
  ): Promise<WorkPlan[]> {
    return listWorkPlans(queries, provinceCode, year);
  }
}

@Resolver(() => WorkItem)
export class WorkItemResolver {
  @Query(() => WorkItemConnection, {
    description: 'Work items of all installed provinces, in the order of their plans.',
  })
  workItems(
    @Ctx() { queries }: Context,
    @Arg('filter', () => WorkItemFilter, { nullable: true, description: 'Which ones; default: all.' })
    filter: WorkItemFilter | null,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' }) after:
      | string
      | null,
  ): Promise<Page<WorkItem>> {
    return listWorkItems(queries, filter ?? {}, { first, after });
  }

  @FieldResolver(() => WorkPlan, { description: 'The work plan it belongs to.' })
  async workPlan(@Root() item: WorkItem, @Ctx() { loaders }: Context): Promise<WorkPlan> {
    return found(await loaders.workPlan.load(item.workPlanId), item.workPlanId);
  }
}

@Resolver(() => Campaign)
export class CampaignWorkPlansResolver {
  @FieldResolver(() => [WorkPlan], { description: 'The work plans that set its dates; often none.' })
  workPlans(@Root() campaign: Campaign, @Ctx() { loaders }: Context): Promise<WorkPlan[]> {
    return loaders.workPlansOfCampaign.load(campaign.id);
  }
}
