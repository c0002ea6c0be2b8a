import type { Queries } from '../../../data/database.ts';
import type { CampaignRules } from '../rules/campaign-rules.ts';
import { type PeriodFacts, readCampaignFacts } from '../rules/period-facts.ts';
import { lockStandings } from './lock-standings.ts';

/** A campaign in whose periods figures are added up and judged. */
export interface CampaignLedger {
  readonly provinceCode: string;
  readonly rules: CampaignRules;
  /** The facts of all periods of the campaign. */
  readonly facts: readonly PeriodFacts[];
}

/** Holds the standings of the campaign's province, and reads what adding up follows from. */
export async function beginAdding(
  queries: Queries,
  provinceCode: string,
  campaignId: string,
): Promise<CampaignLedger> {
  // These statements are sent together, and PostgreSQL runs them in this order.
  const [, facts] = await Promise.all([
    lockStandings(queries, provinceCode),
    readCampaignFacts(queries, campaignId),
  ]);
  return { provinceCode, ...facts };
}

/** Begins with the campaign that a period is of. */
export async function beginAddingIn(queries: Queries, periodId: string): Promise<CampaignLedger> {
  const [period] = await queries.query<{ readonly provinceCode: string; readonly campaignId: string }>(
    `select province_code as "provinceCode", campaign_id as "campaignId" from reporting_period where id = $1`,
    [periodId],
  );
  if (period === undefined) throw new Error(`There is no period ${periodId}`);
  return beginAdding(queries, period.provinceCode, period.campaignId);
}
