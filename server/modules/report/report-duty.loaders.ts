import type { ReportDuty } from '@thi-dua/schema';
import { manyByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';

const reportsOf = (owner: 'campaign' | 'work_plan') =>
  `select ${owner}.key as owner, report_duty.document
   from report_duty join ${owner} on ${owner}.id = ${owner}_id
   where ${owner}.key = any($1) and report_duty.retired_at is null order by report_duty.position`;

/** The batched readers of reports that are due, for one request. */
export function reportDutyLoaders(queries: Queries) {
  return {
    reportsOfCampaign: manyByKey<ReportDuty>(queries, reportsOf('campaign')),
    reportsOfWorkPlan: manyByKey<ReportDuty>(queries, reportsOf('work_plan')),
  };
}
