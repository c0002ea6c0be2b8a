import type { Queries } from '../../../data/database.ts';
import type { PeriodRhythm } from '../../period/plan-periods.ts';
import type { RankedFacts } from '../content/content.ts';

/** A period as it is ranked, with the plan it follows. */
export interface RankedPeriod extends Omit<RankedFacts['period'], 'rhythm'> {
  readonly id: string;
  readonly rhythm: PeriodRhythm;
  readonly provinceCode: string;
  /** Id of the campaign's row, and the campaign's key. */
  readonly campaignId: string;
  readonly campaignKey: string;
  readonly plugin: RankedFacts['plugin'];
}

/** Returns undefined if there is no such period. */
export async function readRankedPeriod(queries: Queries, id: string): Promise<RankedPeriod | undefined> {
  const [period] = await queries.query<RankedPeriod>(
    `select p.id, p.key, p.rhythm, p.name, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
       p.tree_on::text as "treeOn", p.province_code as "provinceCode", p.campaign_id as "campaignId",
       c.key as "campaignKey",
       jsonb_build_object('id', plugin.id, 'version', plugin.version, 'digest', plugin.digest) as plugin
     from reporting_period p join campaign c on c.id = p.campaign_id join plugin on plugin.id = c.plugin_id
     where p.id = $1`,
    [id],
  );
  return period;
}
