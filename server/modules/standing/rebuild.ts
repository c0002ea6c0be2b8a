import type { Queries } from '../../data/database.ts';
import { settle } from './settle.ts';

/**
 * Adds everything of these periods up anew, from the reports alone. A period that counts takes that of its campaign
 * with it: all counted periods are added to that one again.
 */
export async function rebuild(queries: Queries, periodIds: readonly string[]): Promise<void> {
  const periods = await queries.query<{
    readonly id: string;
    readonly provinceCode: string;
    readonly reports: boolean;
  }>(
    `select p.id, p.province_code as "provinceCode", p.rhythm <> 'CAMPAIGN' as reports
     from reporting_period p
     where p.id = any($1::uuid[]) or exists (
       select from reporting_period asked where asked.id = any($1::uuid[]) and asked.campaign_id = p.campaign_id
         and (asked.counts or asked.rhythm = 'CAMPAIGN') and (p.counts or p.rhythm = 'CAMPAIGN'))
     order by p.starts_on, p.id`,
    [periodIds],
  );
  const [first] = periods;
  if (first === undefined) return;
  await forget(
    queries,
    first.provinceCode,
    periods.map(({ id }) => id),
  );
  for (const { id, provinceCode, reports } of periods) {
    if (reports) await settle(queries, id, await unitsOf(queries, provinceCode, id));
  }
}

/** Locked first, in the order in which settling locks. */
async function forget(queries: Queries, provinceCode: string, periodIds: readonly string[]): Promise<void> {
  const given = [provinceCode, periodIds];
  await queries.query(
    `select from standing where province_code = $1 and period_id = any($2::uuid[]) order by unit_id, period_id for update`,
    given,
  );
  await queries.query(
    `update value_rollup set part = 0, whole = 0, reported = 0, not_applicable = 0, verified_part = 0, verified_whole = 0,
       verified_reported = 0, verified_not_applicable = 0
     where province_code = $1 and period_id = any($2::uuid[]) and unit_id in (
       select unit_id from standing where province_code = $1 and period_id = any($2::uuid[]))`,
    given,
  );
  await queries.query(
    `update standing set own_reported = false, own_late = false, own_verified = false, reported = 0, late = 0, verified = 0
     where province_code = $1 and period_id = any($2::uuid[])`,
    given,
  );
}

/** Every unit, whether it has reported or not: also without a figure a verdict is due. */
export async function unitsOf(queries: Queries, provinceCode: string, periodId: string): Promise<string[]> {
  const rows = await queries.query<{ id: string }>(
    `select unit_id as id from standing where province_code = $1 and period_id = $2 order by unit_id`,
    [provinceCode, periodId],
  );
  return rows.map(({ id }) => id);
}
