import type { Database } from '../data/database.ts';
import type { Queries } from '../data/queries.ts';
import { rebuild } from '../modules/standing/rebuild.ts';
import { holdStandings } from '../modules/standing/standing.lock.ts';
import { holdTree } from '../modules/unit/administer/state.queries.ts';
import { StartError } from '../start-error.ts';
import { hanging, units } from './hanging.ts';
import { restoreCampaign } from './restore.ts';

export interface Removed {
  /** Units that were taken away; 0: there was no sample. */
  readonly units: number;
  /** Because of so many reports of real units the campaign stays launched. */
  readonly keptFor: number;
}

/** Takes the sample of a province away with all that hangs on it, in one transaction, and adds up what remains. */
export function removeSample(database: Database, province: string): Promise<Removed> {
  return database.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    await holdTree(queries, province, 'alone');
    await holdStandings(queries, province);
    await mustStandAlone(queries, province);
    const count = await countUnits(queries, province);
    const stood = await campaignsOf(queries, province);
    for (const text of hanging) await queries.query(text, [province]);
    const keptFor = await restoreCampaign(queries, province);
    for (const campaignId of stood) await addUpAnew(queries, campaignId);
    return { units: count, keptFor };
  });
}

/** Throws when something real stands below: it would hang in the air. */
async function mustStandAlone(queries: Queries, province: string): Promise<void> {
  const real = await queries.query<{ name: string; above: string }>(
    `select distinct v.kind_word || ' ' || v.name as name, a.kind_word || ' ' || a.name as above
     from unit_version v join unit_version a on a.unit_id = v.parent_id
     where v.parent_id in ${units} and v.unit_id not in ${units} order by 1 limit 5`,
    [province],
  );
  if (real.length === 0) return;
  const names = real.map(({ name, above }) => `“${name}” (thuộc ${above})`).join(', ');
  throw new StartError(
    `Units that are no sample stand below sample units: ${names}. Move or remove them first; nothing was changed.`,
  );
}

async function countUnits(queries: Queries, province: string): Promise<number> {
  const [row] = await queries.query<{ count: number }>(`select count(*)::int as count from ${units} s`, [
    province,
  ]);
  return row?.count ?? 0;
}

async function campaignsOf(queries: Queries, province: string): Promise<string[]> {
  const rows = await queries.query<{ id: string }>(
    `select distinct campaign_id as id from standing where province_code = $1 and unit_id in ${units} order by 1`,
    [province],
  );
  return rows.map(({ id }) => id);
}

/** Unless it is a draft again, and has no standings. */
async function addUpAnew(queries: Queries, campaignId: string): Promise<void> {
  const [period] = await queries.query<{ id: string }>(
    `select p.id from reporting_period p join campaign_state s on s.campaign_id = p.campaign_id and s.state <> 'DRAFT'
     where p.campaign_id = $1 and p.retired_at is null limit 1`,
    [campaignId],
  );
  if (period !== undefined) await rebuild(queries, period.id);
}
