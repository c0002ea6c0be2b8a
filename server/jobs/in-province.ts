import type { Database, Queries } from '../data/database.ts';

/** A transaction of a job: as the owner, and on behalf of one province, for which alone it may enqueue and notify. */
export function inProvince<Result>(
  database: Database,
  provinceCode: string,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (queries) => {
    await queries.query(`select set_config('app.provinces', $1, true)`, [provinceCode]);
    return work(queries);
  });
}
