import { runMigrations } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Database } from '../data/database.ts';
import { attempts } from './attempts.ts';
import { libraryLog } from './log.ts';

/** Brings the library's schema, and the list of tasks that may be enqueued, to this version. */
export async function migrateJobs(database: Database, logger: Logger): Promise<void> {
  const pool = database.openPool(1);
  try {
    await runMigrations({ pgPool: pool, logger: libraryLog(logger) });
  } finally {
    await pool.end();
  }
  await database.query(
    `insert into job_task (name, attempts) select * from unnest($1::text[], $2::int[])
     on conflict (name) do update set attempts = excluded.attempts`,
    [Object.keys(attempts), Object.values(attempts)],
  );
}
