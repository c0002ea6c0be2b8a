import { groupsInOrder, inOrder } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { type PeriodRow, periodColumns, periodTables } from './period.row.ts';

export async function readPeriods(queries: Queries, ids: readonly string[]): Promise<(PeriodRow | null)[]> {
  const rows = await queries.query<PeriodRow>(
    `select ${periodColumns} from ${periodTables} where p.id = any($1::uuid[])`,
    [ids],
  );
  const asked = ids.map((id) => id.toLowerCase());
  return inOrder(asked, rows, ({ id }) => id);
}

/** The periods of campaigns that are still asked for, by the day they begin. */
export async function readPeriodsOfCampaigns(
  queries: Queries,
  campaignKeys: readonly string[],
): Promise<PeriodRow[][]> {
  const rows = await queries.query<PeriodRow & { readonly owner: string }>(
    `select c.key as owner, ${periodColumns} from ${periodTables}
     where c.key = any($1) and p.retired_at is null order by p.starts_on, p.due_at, p.key`,
    [campaignKeys],
  );
  return groupsInOrder(campaignKeys, rows, ({ owner }) => owner);
}

/** Whoever else sets periods of the campaign waits: what was seen of the neighbours stays so until the end. */
export async function lockPeriods(queries: Queries, campaignId: string): Promise<void> {
  await queries.query(`select pg_advisory_xact_lock(hashtext('thi-dua: periods of ' || $1))`, [campaignId]);
}
