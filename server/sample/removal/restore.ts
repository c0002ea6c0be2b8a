import type { Queries } from '../../data/queries.ts';

/** What real users have done in the campaign since the sample launched it. */
interface CampaignUse {
  readonly id: string;
  readonly title: string;
  readonly launched: boolean;
  readonly reports: number;
  readonly extensions: number;
  readonly rankings: number;
  readonly periods: number;
  /** Whether its state was changed. */
  readonly administered: boolean;
}

/** The campaign of the sample; `because` says what keeps it launched, or is null if it was restored. */
export interface RestoredCampaign {
  readonly title: string;
  readonly because: string | null;
}

/**
 * Restores the draft of a campaign that the sample launched. Once real users work in it, the campaign and its periods
 * stay as they are, because restoring them would delete that work or make it impossible to continue.
 */
export async function restoreCampaign(
  queries: Queries,
  province: string,
): Promise<RestoredCampaign | undefined> {
  const found = await readCampaignUse(queries, province);
  const because = found?.launched ? workDoneText(found) : null;
  if (found?.launched && because === null) {
    await restoreDraft(queries, province, found.id);
    await restorePeriods(queries, found.id);
  }
  await queries.query('delete from sample_campaign where province_code = $1', [province]);
  return found && { title: found.title, because };
}

/** Must run after the dependents of sample units are deleted, so that only real use is counted. */
async function readCampaignUse(queries: Queries, province: string): Promise<CampaignUse | undefined> {
  const count = (from: string) => `(select count(*)::int from ${from} where x.campaign_id = s.campaign_id)`;
  const [found] = await queries.query<CampaignUse>(
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

function workDoneText({ reports, extensions, rankings, periods, administered }: CampaignUse): string | null {
  const work = [
    ...countText(reports, 'report'),
    ...countText(extensions, 'extension'),
    ...countText(rankings, 'ranking'),
    ...countText(periods, 'configured period'),
    ...(administered ? ['a change of its state'] : []),
  ];
  const last = work.pop();
  return last === undefined ? null : [...(work.length > 0 ? [work.join(', ')] : []), last].join(' and ');
}

const countText = (count: number, noun: string) =>
  count === 0 ? [] : [`${count} ${noun}${count > 1 ? 's' : ''}`];

/** Restores the times of the last period, which was kept open, and the closing times of the others. */
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

/** Deletes rolls, figures and notices since the launch, as a draft has none, and restores the state before. */
async function restoreDraft(queries: Queries, province: string, campaignId: string): Promise<void> {
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
