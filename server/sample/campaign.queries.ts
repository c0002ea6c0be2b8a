import type { Queries } from '../data/queries.ts';
import { today } from '../data/vietnam-time.ts';
import { StartError } from '../process/start-error.ts';
import type { SamplePeriod } from './reports/course.ts';

/** The campaign in which the sample teams report. */
export interface SampleCampaign {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  /** The code of the commune that runs the campaign; null if the province does. */
  readonly commune: string | null;
  readonly state: string;
}

/** Finds a campaign of the province with periods to report in, preferably that of the grassroots force. */
export async function findCampaign(queries: Queries, province: string): Promise<SampleCampaign> {
  const [campaign] = await queries.query<SampleCampaign>(
    `select c.id, c.key, c.document ->> 'title' as title, c.document -> 'commune' ->> 'code' as commune,
       coalesce(s.state, 'DRAFT') as state
     from campaign c left join campaign_state s on s.campaign_id = c.id
     where c.province_code = $1 and c.retired_at is null and exists (
       select from reporting_period p where p.campaign_id = c.id and p.counts and p.retired_at is null)
     order by c.family = 'GRASSROOTS_FORCE' desc, c.key limit 1`,
    [province],
  );
  if (campaign === undefined) {
    throw new StartError(
      `No installed plugin brings a campaign of the province ${province} with periods to report in: start the server once, with its plugin in PLUGINS.`,
    );
  }
  if (campaign.state === 'DRAFT' || campaign.state === 'LAUNCHED') return campaign;
  throw new StartError(`The campaign ${campaign.key} is ${campaign.state}: nobody reports in it any more.`);
}

/** Saves the campaign's state and periods before the sample changes them, so that a removal can restore them. */
export async function saveCampaignState(
  queries: Queries,
  province: string,
  { id, state }: SampleCampaign,
): Promise<void> {
  await queries.query(
    `insert into sample_campaign (campaign_id, province_code, launched, state_was, periods_were, opened_period)
     select $1, $2, $3, (select to_jsonb(s) from campaign_state s where s.campaign_id = $1),
       (select jsonb_agg(to_jsonb(p)) from reporting_period p where p.campaign_id = $1),
       case when $3 then (select p.id from reporting_period p
         where p.campaign_id = $1 and p.counts and p.retired_at is null order by p.ends_on desc limit 1) end`,
    [id, province, state === 'DRAFT'],
  );
}

/**
 * Launches a draft as if on its first day. Past periods are closed; the last one stays open for two weeks from today,
 * so that there is something to try.
 */
export async function launchDraft(queries: Queries, province: string, campaignId: string): Promise<void> {
  await queries.query(
    `insert into campaign_state (campaign_id, province_code, state, launched_at)
     select id, $2, 'LAUNCHED', starts_earliest + time '08:00' at time zone 'Asia/Ho_Chi_Minh' from campaign where id = $1
     on conflict (campaign_id) do update set state = 'LAUNCHED', launched_at = excluded.launched_at,
       version = campaign_state.version + 1`,
    [campaignId, province],
  );
  await queries.query(
    `update reporting_period p set due_at = due.base, due_at_commune = due.base + interval '3 days',
       due_at_district = due.base + interval '4 days', due_at_province = due.base + interval '5 days',
       closes_at = due.base + interval '10 days', opens_at = least(opens_at, app_now()), closed_at = null,
       configured_at = app_now(), configured_by = 'PROVINCE_ADMIN', reason = 'Dữ liệu mẫu: kỳ cuối được để ngỏ để dùng thử.',
       version = p.version + 1
     from (select (${today} + 14)::timestamp at time zone 'Asia/Ho_Chi_Minh' as base) due
     where p.id = (select opened_period from sample_campaign where campaign_id = $1)`,
    [campaignId],
  );
  await queries.query(
    `update reporting_period set closed_at = closes_at
     where campaign_id = $1 and rhythm <> 'CAMPAIGN' and retired_at is null and closed_at is null and closes_at <= app_now()`,
    [campaignId],
  );
}

/** Reads the counted periods that have opened, and the database's clock in milliseconds. */
export async function readPeriods(
  queries: Queries,
  campaignId: string,
): Promise<{ readonly now: number; readonly periods: SamplePeriod[] }> {
  const millis = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;
  const periods = await queries.query<SamplePeriod & { readonly now: number }>(
    `select id, key, starts_on::text as "startsOn", ends_on::text as "endsOn", ${millis('opens_at')} as "opensAt",
       ${millis('due_at')} as "dueAt", ${millis('closes_at')} as "closesAt", closes_at > app_now() as open,
       ${millis('app_now()')} as now
     from reporting_period
     where campaign_id = $1 and counts and retired_at is null and opens_at <= app_now() order by starts_on`,
    [campaignId],
  );
  return { now: periods[0]?.now ?? 0, periods };
}
