import type { WorkPlan } from '@thi-dua/schema';
import { manyByKey, oneByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { workPlanDocument } from './work-plan.queries.ts';

/** The batched readers of work plans, for one request. */
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
  };
}
