import type { Campaign, CampaignStage } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { today } from '../../data/vietnam-time.ts';
import type { Schedule } from './plan-periods.ts';

/** What the periods of a campaign follow from, and what of it their rows need. */
export interface ScheduleRow extends Omit<Schedule, 'campaign'> {
  readonly id: string;
  readonly provinceCode: string;
  readonly stage: CampaignStage;
  readonly family: string;
  readonly campaign: Campaign;
}

const parts = (table: string, where: string) =>
  `coalesce((select jsonb_agg(part.document order by part.position) from ${table} part
    where ${where} and part.retired_at is null), '[]')`;

/** Periods of a campaign without an end are made up to the end of next year, and more of them at a later start. */
const schedules = `
  select c.id, c.province_code as "provinceCode", c.family, coalesce(s.state, 'DRAFT') as stage, c.document as campaign,
    ${parts('phase', 'part.campaign_id = c.id')} as phases,
    ${parts('target', 'part.campaign_id = c.id')} as targets,
    ${parts(
      'report_duty',
      '(part.campaign_id = c.id or part.work_plan_id in (select id from work_plan where campaign_id = c.id))',
    )} as duties,
    (extract(year from ${today})::int + 1)::text || '-12-31' as horizon
  from campaign c left join campaign_state s on s.campaign_id = c.id
  where c.retired_at is null`;

/** Reads the schedules of all campaigns that a plugin still brings, or of one of them. */
export function readSchedules(
  queries: Queries,
  of: { readonly pluginId: string } | { readonly campaignId: string },
): Promise<ScheduleRow[]> {
  const [column, id] = 'pluginId' in of ? ['c.plugin_id', of.pluginId] : ['c.id', of.campaignId];
  return queries.query<ScheduleRow>(`${schedules} and ${column} = $1`, [id]);
}
