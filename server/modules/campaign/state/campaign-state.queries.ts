import type { CampaignState } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { instantText, today } from '../../../data/vietnam-time.ts';

/** A campaign as its administrators know it. */
export interface StagedCampaign extends CampaignState {
  /** The row of the campaign. */
  readonly id: string;
  readonly provinceCode: string;
  /** Whose rights decide: the province, or the commune whose own campaign it is. */
  readonly unitId: string | null;
}

/** The unit whose campaign it is, by the code it bears today or bore when the campaign began. */
const root = `(
  select v.unit_id from unit_version v
  where v.code = coalesce(c.document -> 'commune' ->> 'code', c.province_code)
    and v.kind = any(case when c.document -> 'commune' ->> 'code' is null then array['PROVINCE']
      else array['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'] end)
    and v.gone_on > c.starts_earliest
  order by v.first_day <= ${today} and v.gone_on > ${today} desc, v.first_day limit 1)`;

export async function readStaged(queries: Queries, campaignKey: string): Promise<StagedCampaign | undefined> {
  const [campaign] = await queries.query<StagedCampaign>(
    `select c.key as "campaignId", c.id, c.province_code as "provinceCode", ${root} as "unitId",
       coalesce(s.state, 'DRAFT') as stage, ${instantText('s.launched_at')} as "launchedAt",
       ${instantText('s.closed_at')} as "closedAt", ${instantText('s.reviewed_at')} as "reviewedAt",
       ${instantText('s.archived_at')} as "archivedAt", coalesce(s.version, 0) as version
     from campaign c left join campaign_state s on s.campaign_id = c.id where c.key = $1`,
    [campaignKey],
  );
  return campaign;
}

/** False: somebody else was faster. */
export async function saveLaunch(
  queries: Queries,
  { id, provinceCode, version }: StagedCampaign,
): Promise<boolean> {
  const saved = await queries.query(
    `insert into campaign_state as s (campaign_id, province_code, state, launched_at)
     select $1, $2, 'LAUNCHED', now() where $3 = 0
     on conflict (campaign_id) do nothing returning true as saved`,
    [id, provinceCode, version],
  );
  return saved.length > 0;
}
