import type { Queries } from '../../../data/database.ts';

/**
 * Holds the standings of a province for the rest of the transaction: figures are added up by one after the other.
 * Everybody's figures go into the province's own rows, so they would wait for each other anyway; held as a whole, nobody
 * waits in a circle, and paths do not change under who adds along them. Taken last: whoever holds it waits for nobody.
 */
export async function lockStandings(queries: Queries, provinceCode: string): Promise<void> {
  await queries.query(`select pg_advisory_xact_lock(hashtext('thi-dua: standings of ' || $1))`, [
    provinceCode,
  ]);
}
