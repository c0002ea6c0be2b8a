import type { WorkItem, WorkPlan } from '@thi-dua/schema';
import { manyByKey, oneByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { workPlanDocument } from './work-plan.queries.ts';

/** The batched readers of work plans and their items, for one request. */
export function workPlanLoaders(queries: Queries) {
  return {
    workPlan: oneByKey<WorkPlan>(
      queries,
      `select w.key as owner, ${workPlanDocument} as document from work_plan w where w.key = any($1)`,
    ),
    workPlansOfCampaign: manyByKey<WorkPlan>(
      queries,
      `select campaign.key as owner, ${workPlanDocument} as document
       from work_plan w join campaign on campaign.id = w.campaign_id
       where campaign.key = any($1) and w.retired_at is null order by w.position`,
    ),
    itemsOfWorkPlan: manyByKey<WorkItem>(
      queries,
      `select w.key as owner, item.document from work_item item join work_plan w on w.id = item.work_plan_id
       where w.key = any($1) and item.retired_at is null order by item.position`,
    ),
  };
}
