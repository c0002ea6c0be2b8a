import { type DataSource, MigrationExecutor } from 'typeorm';

/**
 * Brings the database to this version, in one transaction: all of it or nothing, TypeORM's own table included.
 * Several servers may start at once: the advisory lock lets the others wait, and find nothing left to do.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'none';
  try {
    await runner.startTransaction();
    await runner.query('set local statement_timeout = 0');
    await runner.query(`select pg_advisory_xact_lock(hashtext('thi-dua: migrate'))`);
    await executor.executePendingMigrations();
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
