import pg from 'pg';
import type { TestApp } from './app.ts';

/**
 * Sets the clock that rules go by, of one test database, and stops it there: what is asked next is asked at this very
 * instant, to the microsecond. Jobs wait by the real clock, so those that wait come as much nearer.
 */
export async function setClock(
  { databaseUrl }: Pick<TestApp, 'databaseUrl'>,
  instant: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      'update graphile_worker._private_jobs set run_at = run_at - ($1::timestamptz - app_now()) where run_at > now()',
      [instant],
    );
    const stopped = `return ${pg.escapeLiteral(instant)}::timestamptz`;
    await client.query(
      `create or replace function app_now() returns timestamptz language sql stable parallel safe ${stopped}`,
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
