import type { Queries } from '../../../data/database.ts';
import { beginAddingIn } from '../settle/adding.ts';
import { rebuild } from './rebuild.ts';

/** How many rows said something else before they were made anew: none, unless figures were changed past the platform. */
export interface Differences {
  readonly standings: number;
  readonly rollups: number;
}

const ofCampaign = `province_code = (select province_code from reporting_period where id = $1) and period_id in (
  select p.id from reporting_period p join reporting_period asked on asked.campaign_id = p.campaign_id
  where asked.id = $1 and p.retired_at is null)`;

/** Selects the rows that say something: a rollup that holds nothing counts as absent. */
const shown = {
  standings: `select s.period_id, s.unit_id, to_jsonb(s) as row from standing s where s.${ofCampaign}`,
  rollups: `select r.period_id, r.unit_id, to_jsonb(r) as row from value_rollup r where r.${ofCampaign}
    and (part, whole, reported, not_applicable, verified_part, verified_whole, verified_reported,
      verified_not_applicable) <> (0, 0, 0, 0, 0, 0, 0, 0)`,
} as const;

/** As `rebuild`, and tells whether it was needed. For whoever may make tables: the owner of the database. */
export async function rebuildCompared(queries: Queries, periodId: string): Promise<Differences> {
  const names = ['standings', 'rollups'] as const;
  // Nobody adds anything between the look before and the look after.
  await beginAddingIn(queries, periodId);
  for (const name of names) {
    await queries.query(`create temporary table kept_${name} on commit drop as ${shown[name]}`, [periodId]);
  }
  await rebuild(queries, periodId);
  const [standings = 0, rollups = 0] = await Promise.all(
    names.map((name) => differing(queries, name, periodId)),
  );
  return { standings, rollups };
}

async function differing(queries: Queries, name: keyof typeof shown, periodId: string): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(distinct (period_id, unit_id))::int as count from (
       (select * from kept_${name} except ${shown[name]}) union all (${shown[name]} except select * from kept_${name})) differ`,
    [periodId],
  );
  return row?.count ?? 0;
}
