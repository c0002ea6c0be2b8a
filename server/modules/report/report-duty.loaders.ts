import type { ReportDuty } from '@thi-dua/schema';
import { manyByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';

/** The batched reader of the reports that are due in a campaign, for one request. */
export function reportDutyLoaders(queries: Queries) {
  return {
    reportsOfCampaign: manyByKey<ReportDuty>(
      queries,
      `select campaign.key as owner, report_duty.document
       from report_duty join campaign on campaign.id = campaign_id
       where campaign.key = any($1) and report_duty.retired_at is null order by report_duty.position`,
    ),
  };
}
