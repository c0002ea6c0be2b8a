import { pino } from 'pino';

/**
 * A database as the server leaves it when it is ready: migrated, units and plugins loaded.
 * Every test application gets a copy of it (test/support/database.ts). Answers its address.
 */
export async function makeTemplate(cluster, directory) {
  const { openDatabase } = await import('../../server/dist/data/database.js');
  const { prepare } = await import('../../server/dist/prepare.js');
  const { readSettings } = await import('../../server/dist/settings.js');
  const name = 'thi_dua_template';
  await cluster.ensureDatabase(name);
  const database = await openDatabase({ url: cluster.url(name) });
  try {
    const settings = readSettings({ DATA_DIR: directory });
    await prepare({ database, settings, logger: pino({ level: 'warn' }) });
    await database.query('vacuum (analyze)');
  } finally {
    await database.close();
  }
  return cluster.url(name);
}
