import type { Queries } from '../../data/queries.ts';

/** What real people have done in the campaign since the sample launched it. */
interface Found {
  readonly id: string;
  readonly title: string;
  readonly launched: boolean;
  readonly reports: number;
  readonly extensions: number;
  readonly rankings: number;
  readonly periods: number;
  /** Its state was changed. */
  readonly administered: boolean;
}

/** The campaign of the sample; `because`: what keeps it launched, null when it is what it was. */
export interface RestoredCampaign {
  readonly title: string;
  readonly because: string | null;
}

/**
 * Brings the campaign that the sample launched back to the draft it was. Once real people have begun to work in it, it
 * stays as it is, periods included: taking those away would take away their work, or close the door on it.
 */
export async function restoreCampaign(
  queries: Queries,
  province: string,
): Promise<RestoredCampaign | undefined> {
  const found = await readFound(queries, province);
  const because = found?.launched ? workIn(found) : null;
  if (found?.launched && because === null) {
    await backToDraft(queries, province, found.id);
    await restorePeriods(queries, found.id);
  }
  await queries.query('delete from sample_campaign where province_code = $1', [province]);
  return found && { title: found.title, because };
}

/** After what hangs on sample units is gone. */
async function readFound(queries: Queries, province: string): Promise<Found | undefined> {
  const count = (from: string) => `(select count(*)::int from ${from} where x.campaign_id = s.campaign_id)`;
  const [found] = await queries.query<Found>(
    `select s.campaign_id as id, c.document ->> 'title' as title, s.launched, ${count('report x')} as reports,
       (select count(*)::int from extension x where x.campaign_id = s.campaign_id and x.made_at >= s.made_at) as extensions,
       ${count('ranking x')} as rankings,
       (select count(*)::int from reporting_period x where x.campaign_id = s.campaign_id and x.configured_at > s.made_at) as periods,
       not exists (select from campaign_state x where x.campaign_id = s.campaign_id and x.state = 'LAUNCHED'
         and x.version = coalesce((s.state_was ->> 'version')::int, 0) + 1) as administered
     from sample_campaign s join campaign c on c.id = s.campaign_id where s.province_code = $1`,
    [province],
  );
  return found;
}

function workIn({ reports, extensions, rankings, periods, administered }: Found): string | null {
  const told = [
    ...counted(reports, 'report'),
    ...counted(extensions, 'extension'),
    ...counted(rankings, 'ranking'),
    ...counted(periods, 'configured period'),
    ...(administered ? ['a change of its state'] : []),
  ];
  const last = told.pop();
  return last === undefined ? null : [...(told.length > 0 ? [told.join(', ')] : []), last].join(' and ');
}

const counted = (count: number, noun: string) =>
  count === 0 ? [] : [`${count} ${noun}${count > 1 ? 's' : ''}`];

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
     where s.campaign_id = $1 and w.id = p.id and p.closed_at is distinct from w.closed_at`,
    [campaignId],
  );
}

/** A draft has no rolls; what people were told of its periods since it was launched goes with them. */
async function backToDraft(queries: Queries, province: string, campaignId: string): Promise<void> {
  const ofPeriods = `province_code = $1 and period_id in (select id from reporting_period where campaign_id = $2)`;
  for (const text of [
    `delete from standing where ${ofPeriods}`,
    `delete from unit_figures where ${ofPeriods}`,
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
