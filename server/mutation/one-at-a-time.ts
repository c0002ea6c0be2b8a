import type { Queries } from '../data/queries.ts';

/**
 * Waits until no other transaction is making the same thing, and keeps others waiting until this one has ended. What is
 * looked up afterwards is the truth: without it, equal requests that arrive together all look before any of them
 * has written. For things that no unique constraint can tell apart.
 */
export async function oneAtATime(queries: Queries, ...thing: readonly string[]): Promise<void> {
  await queries.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `thi-dua: ${thing.join(' ')}`,
  ]);
}
