import type { Queries } from '../../data/database.ts';
import type { StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { rebuild, rejudge } from '../standing/rebuild/rebuild.ts';
import { updateRolls } from '../standing/roll/roll.ts';

type FollowedCampaign = Pick<StagedCampaign, 'id' | 'provinceCode' | 'stage'>;

/** A draft has no rolls yet, and what is reviewed stays as it was. */
const isOnRoll = ({ stage }: FollowedCampaign) => stage === 'LAUNCHED' || stage === 'CLOSED';

/**
 * Brings rolls and standings to the days periods cover since a change: which tree a period is judged on, and which unit
 * reports in it, follows from them. What was missed in a period that is open again is not missed any more.
 */
export async function followPeriods(
  queries: Queries,
  campaign: FollowedCampaign,
  reopened: readonly string[],
): Promise<void> {
  if (!isOnRoll(campaign)) return;
  await queries.query(
    `update standing s set starts_on = p.starts_on from reporting_period p
     where p.campaign_id = $2 and s.province_code = $1 and s.period_id = p.id and s.starts_on <> p.starts_on`,
    [campaign.provinceCode, campaign.id],
  );
  await updateRolls(queries, campaign.provinceCode, campaign.id);
  const [first] = reopened;
  if (first !== undefined) await rejudge(queries, first);
}

/** Nothing is due in a withdrawn period any more, and its units leave its roll. */
export async function takeOffRoll(
  queries: Queries,
  campaign: FollowedCampaign,
  periodId: string,
): Promise<void> {
  if (!isOnRoll(campaign)) return;
  await queries.query(
    `update standing set on_roll = false, reports = false, due_reports = 0, units = '{}'
     where province_code = $1 and period_id = $2`,
    [campaign.provinceCode, periodId],
  );
  await rebuild(queries, periodId);
}
