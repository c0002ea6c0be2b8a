import { pino } from 'pino';

/**
 * A database as the server leaves it when it is ready: migrated, units and plugins loaded.
 * Every test application gets a copy of it (test/support/database.ts). Answers its address.
 */
export async function makeTemplate(cluster, directory) {
  const { openDatabase } = await import('../../server/dist/data/database.js');
  const { migrate } = await import('../../server/dist/data/migrate.js');
  const { loadUnits } = await import('../../server/dist/modules/unit/national/load.js');
  const { installPlugins } = await import('../../server/dist/plugins/install.js');
  const { readSettings } = await import('../../server/dist/settings.js');
  const name = 'thi_dua_template';
  await cluster.ensureDatabase(name);
  const database = await openDatabase({ url: cluster.url(name) });
  try {
    await migrate(database.dataSource);
    await loadUnits(database);
    const { plugins } = readSettings({ DATA_DIR: directory });
    await installPlugins(database, plugins, pino({ level: 'warn' }));
    await database.query('vacuum (analyze)');
  } finally {
    await database.close();
  }
  return cluster.url(name);
}
