import type { Database } from '../../data/database.ts';
import type { Queries } from '../../data/queries.ts';
import { rebuild } from '../../modules/standing/rebuild/rebuild.ts';
import { lockStandings } from '../../modules/standing/settle/lock-standings.ts';
import { lockTree } from '../../modules/unit/administer/state.queries.ts';
import { deleteOrWithdrawRankings, type RankingRemovals } from '../rankings.queries.ts';
import { recordSample } from '../record-sample.ts';
import { dependentDeletions, sampleUnits } from './dependents.ts';
import { checkNothingRealDepends, readHeirs } from './real-units.ts';
import { restoreCampaign } from './restore.ts';

export interface SampleRemoval extends RankingRemovals {
  /** Number of sample units removed; 0 if there was no sample. */
  readonly units: number;
  /** Names of real units that have come from sample units. */
  readonly heirs: readonly string[];
  /** The campaign that the sample launched and that stays launched, with the reason; null if there is none. */
  readonly kept: { readonly title: string; readonly because: string } | null;
}

/** Removes the sample of a province with all that refers to it and rebuilds the standings, in one transaction. */
export function removeSample(database: Database, province: string, key: string): Promise<SampleRemoval> {
  return database.transaction((queries) => removeFrom(queries, province, key));
}

export async function removeFrom(queries: Queries, province: string, key: string): Promise<SampleRemoval> {
  await queries.query('set local statement_timeout = 0');
  await lockTree(queries, province, 'alone');
  await lockStandings(queries, province);
  await checkNothingRealDepends(queries, province);
  const count = await countUnits(queries, province);
  const heirs = await readHeirs(queries, province);
  const stood = await campaignsOf(queries, province);
  const { deleted, withdrawn } = await deleteOrWithdrawRankings(queries, province);
  for (const text of dependentDeletions) await queries.query(text, [province]);
  const restored = await restoreCampaign(queries, province);
  for (const campaignId of stood) await rebuildStandings(queries, campaignId);
  const kept = restored?.because ? { title: restored.title, because: restored.because } : null;
  const after = { units: count, heirs, kept, rankingsDeleted: deleted, rankingsWithdrawn: withdrawn };
  if (restored !== undefined)
    await recordSample(queries, key, { province, operation: 'removeSample', after });
  return { units: count, heirs, kept, deleted, withdrawn };
}

async function countUnits(queries: Queries, province: string): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::int as count from ${sampleUnits} s`,
    [province],
  );
  return row?.count ?? 0;
}

async function campaignsOf(queries: Queries, province: string): Promise<string[]> {
  const rows = await queries.query<{ id: string }>(
    `select distinct campaign_id as id from standing where province_code = $1 and unit_id in ${sampleUnits} order by 1`,
    [province],
  );
  return rows.map(({ id }) => id);
}

/** Rebuilds the standings of a campaign, unless it is a draft again and has none. */
async function rebuildStandings(queries: Queries, campaignId: string): Promise<void> {
  const [period] = await queries.query<{ id: string }>(
    `select p.id from reporting_period p join campaign_state s on s.campaign_id = p.campaign_id and s.state <> 'DRAFT'
     where p.campaign_id = $1 and p.retired_at is null limit 1`,
    [campaignId],
  );
  if (period !== undefined) await rebuild(queries, period.id);
}
