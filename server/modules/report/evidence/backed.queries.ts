import type { Queries } from '../../../data/database.ts';

/** What backs the next submission of each report, by the id of the report: the rows of indicators. */
export async function readBacked(
  queries: Queries,
  reportIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows = await queries.query<{ id: string; indicators: string[] }>(
    `select report_id as id, array_agg(distinct indicator_id)::text[] as indicators from evidence
     where report_id = any($1::uuid[]) and until_revision is null group by report_id`,
    [reportIds],
  );
  return new Map(rows.map(({ id, indicators }) => [id, new Set(indicators)]));
}
