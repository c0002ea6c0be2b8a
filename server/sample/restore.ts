import type { Queries } from '../data/queries.ts';

interface Found {
  readonly id: string;
  readonly launched: boolean;
  /** Units that are real have reported in it. */
  readonly real: number;
}

/**
 * Brings the campaign of the sample back to what it was. A draft that the sample launched stays launched when real
 * units have written a report in it; answers how many, 0 when it is as before.
 */
export async function restoreCampaign(queries: Queries, province: string): Promise<number> {
  const [found] = await queries.query<Found>(
    `select s.campaign_id as id, s.launched, (select count(*)::int from report r where r.campaign_id = s.campaign_id) as real
     from sample_campaign s where s.province_code = $1`,
    [province],
  );
  if (found?.launched && found.real === 0) await backToDraft(queries, province, found.id);
  if (found?.launched) await restorePeriods(queries, found.id);
  await queries.query('delete from sample_campaign where province_code = $1', [province]);
  return found?.launched ? found.real : 0;
}

/** The hours the last period was kept open, and that the others were closed. */
async function restorePeriods(queries: Queries, campaignId: string): Promise<void> {
  await queries.query(
    `update reporting_period p set opens_at = w.opens_at, due_at = w.due_at, due_at_commune = w.due_at_commune,
       due_at_district = w.due_at_district, due_at_province = w.due_at_province, closes_at = w.closes_at,
       configured_at = w.configured_at, configured_by = w.configured_by, reason = w.reason, version = p.version + 1
     from sample_campaign s cross join lateral jsonb_populate_recordset(null::reporting_period, s.periods_were) w
     where s.campaign_id = $1 and p.id = s.opened_period and w.id = p.id`,
    [campaignId],
  );
  await queries.query(
    `update reporting_period p set closed_at = w.closed_at
     from sample_campaign s cross join lateral jsonb_populate_recordset(null::reporting_period, s.periods_were) w
     where s.campaign_id = $1 and w.id = p.id and p.closed_at is distinct from w.closed_at
       and not exists (select from campaign_state c where c.campaign_id = $1 and c.state <> 'DRAFT')`,
    [campaignId],
  );
}

/** A draft has no rolls; what people were told of its periods since it was launched goes with them. */
async function backToDraft(queries: Queries, province: string, campaignId: string): Promise<void> {
  const ofPeriods = `province_code = $1 and period_id in (select id from reporting_period where campaign_id = $2)`;
  for (const text of [
    `delete from standing where ${ofPeriods}`,
    `delete from unit_figures where ${ofPeriods}`,
    `delete from extension where ${ofPeriods}`,
    `delete from notice where ${ofPeriods} and created_at >= (select made_at from sample_campaign where campaign_id = $2)`,
    `delete from period_moment where ${ofPeriods} and done_at >= (select made_at from sample_campaign where campaign_id = $2)`,
    'delete from campaign_state where province_code = $1 and campaign_id = $2',
    `insert into campaign_state select w.* from sample_campaign s
       cross join lateral jsonb_populate_record(null::campaign_state, s.state_was) w
     where s.province_code = $1 and s.campaign_id = $2 and s.state_was is not null`,
  ]) {
    await queries.query(text, [province, campaignId]);
  }
}
