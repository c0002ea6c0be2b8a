import type { Queries } from '../../../data/database.ts';
import { notifyServers } from '../../../data/live-event.ts';
import { isUnderWay, rollAnew } from '../roll/roll.ts';
import { isTotal } from '../rules/period-facts.ts';
import { beginAddingIn, type CampaignLedger } from '../settle/adding.ts';
import { contributeAll } from '../settle/contribute.ts';
import { judgeStandings } from '../settle/results.ts';

/**
 * Adds up everything of a period's campaign anew, from the tree of units and the reports alone. What was kept
 * incrementally is the same; where it is not, it is mended by this. Periods that were withdrawn stay as they were, and
 * so do the rolls of a campaign that is reviewed, whatever became of its units since.
 */
export async function rebuild(queries: Queries, periodId: string): Promise<void> {
  const adding = await beginAddingIn(queries, periodId);
  await forget(queries, adding);
  if (await isUnderWay(queries, adding.rules.campaignId)) await rollAnew(queries, adding);
  await contributeAll(queries, adding, await readLines(queries, adding));
  await judgeAll(queries, adding);
}

/**
 * Judges a period's campaign anew by the figures that are kept: whether a period has closed, and which is the last, say
 * what was missed and what is asked.
 */
export async function rejudge(queries: Queries, periodId: string): Promise<void> {
  await judgeAll(queries, await beginAddingIn(queries, periodId));
}

async function judgeAll(queries: Queries, adding: CampaignLedger): Promise<void> {
  const { provinceCode, rules, facts } = adding;
  // That of the campaign last: of targets of every month it counts how the months came out.
  for (const { id } of [...facts.filter((period) => !isTotal(period)), ...facts.filter(isTotal)]) {
    await judgeStandings(queries, { ...adding, periodIds: [id], unitIds: null });
  }
  await notifyServers(queries, { kind: 'standings', provinceCode, campaignId: rules.campaignId });
}

const ofCampaign =
  '(select id from reporting_period where campaign_id = $2 and province_code = $1 and retired_at is null)';

async function forget(queries: Queries, { provinceCode, rules }: CampaignLedger): Promise<void> {
  const campaign = [provinceCode, rules.campaignId];
  await queries.query(
    `update unit_figures set rows = '[]'
     where province_code = $1 and period_id in ${ofCampaign}`,
    campaign,
  );
  await queries.query(
    `update standing set own_reported = false, own_late = false, own_verified = false, reported = 0, late = 0, verified = 0
     where province_code = $1 and period_id in ${ofCampaign}`,
    campaign,
  );
}

function readLines(
  queries: Queries,
  { provinceCode, rules }: CampaignLedger,
): Promise<{ readonly periodId: string; readonly unitId: string }[]> {
  return queries.query(
    `select period_id as "periodId", unit_id as "unitId" from standing where province_code = $1 and period_id in ${ofCampaign}`,
    [provinceCode, rules.campaignId],
  );
}
