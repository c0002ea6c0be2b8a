import type { DataSource } from 'typeorm';

/**
 * Brings the database to this version, in one transaction: all of it or nothing.
 * Several servers may start at once: the advisory lock lets the others wait, and find nothing left to do.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    await runner.query('set statement_timeout = 0');
    await runner.query(`select pg_advisory_lock(hashtext('thi-dua: migrate'))`);
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await runner.query('reset statement_timeout').catch(() => undefined);
    await runner.query(`select pg_advisory_unlock(hashtext('thi-dua: migrate'))`).catch(() => undefined);
    await runner.release();
  }
}
