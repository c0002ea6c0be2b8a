import type { CampaignStage, CampaignState } from '@thi-dua/schema';
import { inOrder } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { instantText, today } from '../../data/vietnam-time.ts';

/** A campaign with its state, for changes by its administrators. */
export interface StagedCampaign extends CampaignState {
  /** The primary key of the campaign. */
  readonly id: string;
  readonly provinceCode: string;
  /** The unit whose rights decide: the province, or the commune that runs the campaign. */
  readonly unitId: string | null;
  readonly startsOn: string;
  /** Whether the installed plugin no longer contains it. */
  readonly retired: boolean;
  /** Today in Vietnam, by the clock of the database. */
  readonly today: string;
}

const communeCode = `c.document -> 'commune' ->> 'code'`;

/**
 * SQL: the unit that runs `campaign c`, by the code it bears today or bore when the campaign began. `offset 0` makes
 * PostgreSQL look up the code first instead of all units of the kind. It uses `case` because PostgreSQL does not treat
 * `coalesce` as leakproof: behind row-level security it would read all units instead of using the index.
 */
export const campaignRoot = `(
  select v.unit_id from (select * from unit_version coded
    where coded.code = case when ${communeCode} is null then c.province_code else ${communeCode} end offset 0) v
  where v.kind = any(case when ${communeCode} is null then array['PROVINCE']
      else array['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'] end)
    and v.gone_on > c.starts_earliest
  order by v.first_day <= ${today} and v.gone_on > ${today} desc, v.first_day limit 1)`;

export async function readCampaignStates(
  queries: Queries,
  campaignKeys: readonly string[],
): Promise<(StagedCampaign | undefined)[]> {
  const campaigns = await queries.query<StagedCampaign>(
    `select c.key as "campaignId", c.id, c.province_code as "provinceCode", ${campaignRoot} as "unitId",
       c.starts_earliest::text as "startsOn", c.retired_at is not null as retired, ${today}::text as today,
       coalesce(s.state, 'DRAFT') as stage, ${instantText('s.launched_at')} as "launchedAt",
       ${instantText('s.closed_at')} as "closedAt", ${instantText('s.reviewed_at')} as "reviewedAt",
       ${instantText('s.archived_at')} as "archivedAt", s.review_on::text as "reviewOn",
       coalesce(s.version, 0) as version
     from campaign c left join campaign_state s on s.campaign_id = c.id where c.key = any($1)`,
    [campaignKeys],
  );
  const ordered = inOrder(campaignKeys, campaigns, ({ campaignId }) => campaignId);
  return ordered.map((campaign) => campaign ?? undefined);
}

export async function readCampaignState(
  queries: Queries,
  campaignKey: string,
): Promise<StagedCampaign | undefined> {
  const [campaign] = await readCampaignStates(queries, [campaignKey]);
  return campaign;
}

/** The stage that a campaign enters, and the day of its review from then on. */
export interface StageStep {
  readonly stage: CampaignStage;
  readonly reviewOn: string | null;
}

/**
 * Saves a stage; false if somebody else changed the state first. Reopening clears `closed_at`: only the audit trail
 * remembers it.
 */
export async function saveStage(
  queries: Queries,
  { id, provinceCode, version }: StagedCampaign,
  { stage, reviewOn }: StageStep,
): Promise<boolean> {
  const saved = await queries.query(
    `with changed as (
       update campaign_state s set state = $3, review_on = $4::date, version = s.version + 1,
         launched_at = case when $3 = 'LAUNCHED' then coalesce(s.launched_at, app_now()) else s.launched_at end,
         closed_at = case $3 when 'CLOSED' then coalesce(s.closed_at, app_now()) when 'LAUNCHED' then null else s.closed_at end,
         reviewed_at = case when $3 = 'REVIEWED' then app_now() else s.reviewed_at end,
         archived_at = case when $3 = 'ARCHIVED' then app_now() else s.archived_at end
       where s.campaign_id = $1 and s.version = $5 returning s.campaign_id),
     begun as (
       insert into campaign_state (campaign_id, province_code, state, launched_at, review_on)
       select $1, $2, $3, case when $3 = 'LAUNCHED' then app_now() end, $4::date where $5 = 0
       on conflict do nothing returning campaign_id)
     select campaign_id from changed union all select campaign_id from begun`,
    [id, provinceCode, stage, reviewOn, version],
  );
  return saved.length > 0;
}
