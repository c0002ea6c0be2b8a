import type { Database } from '../../data/database.ts';
import type { Queries } from '../../data/queries.ts';
import { rebuild } from '../../modules/standing/rebuild/rebuild.ts';
import { lockStandings } from '../../modules/standing/settle/lock-standings.ts';
import { lockTree } from '../../modules/unit/administer/state.queries.ts';
import { type SettledRankings, settleRankings } from '../rankings.queries.ts';
import { recordSample } from '../record-sample.ts';
import { hanging, units } from './hanging.ts';
import { heirsOf, mustStandAlone } from './kin.ts';
import { restoreCampaign } from './restore.ts';

export interface SampleRemoval extends SettledRankings {
  /** Units that were taken away; 0: there was no sample. */
  readonly units: number;
  /** Real units that came of sample ones. */
  readonly heirs: readonly string[];
  /** The campaign the sample launched, when it stays launched, and why. */
  readonly kept: { readonly title: string; readonly because: string } | null;
}

/** Takes the sample of a province away with all that hangs on it, in one transaction, and adds up what remains. */
export function removeSample(database: Database, province: string, key: string): Promise<SampleRemoval> {
  return database.transaction((queries) => removeFrom(queries, province, key));
}

export async function removeFrom(queries: Queries, province: string, key: string): Promise<SampleRemoval> {
  await queries.query('set local statement_timeout = 0');
  await lockTree(queries, province, 'alone');
  await lockStandings(queries, province);
  await mustStandAlone(queries, province);
  const count = await countUnits(queries, province);
  const heirs = await heirsOf(queries, province);
  const stood = await campaignsOf(queries, province);
  const { deleted, withdrawn } = await settleRankings(queries, province);
  for (const text of hanging) await queries.query(text, [province]);
  const restored = await restoreCampaign(queries, province);
  for (const campaignId of stood) await addUpAnew(queries, campaignId);
  const kept = restored?.because ? { title: restored.title, because: restored.because } : null;
  const after = { units: count, heirs, kept, rankingsDeleted: deleted, rankingsWithdrawn: withdrawn };
  if (restored !== undefined)
    await recordSample(queries, key, { province, operation: 'removeSample', after });
  return { units: count, heirs, kept, deleted, withdrawn };
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
