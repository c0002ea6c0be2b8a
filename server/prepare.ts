import type { Logger } from 'pino';
import { afterTreeChange } from './after-tree-change.ts';
import type { Database } from './data/database.ts';
import { migrate } from './data/migrate.ts';
import { migrateJobs } from './jobs/migrate.ts';
import { installPlugins } from './modules/plugin/install-plugins.ts';
import { loadUnits } from './modules/unit/national/load.ts';
import type { LoadedPlugin } from './plugins/load.ts';
import { messageOf, StartError } from './process/start-error.ts';
import type { Settings } from './settings.ts';

export interface Preparation {
  readonly database: Database;
  readonly settings: Pick<Settings, 'plugins'>;
  readonly logger: Logger;
  /** Called between the steps; throws to stop there. */
  readonly checkpoint?: () => void;
}

/** Brings a database to what this server serves: migrations, units, plugins. A second time changes nothing. */
export async function prepare({
  database,
  settings,
  logger,
  checkpoint,
}: Preparation): Promise<LoadedPlugin[]> {
  await migrateInWords(database, logger);
  checkpoint?.();
  await loadUnits(database, afterTreeChange);
  checkpoint?.();
  return installPlugins(database, settings.plugins, logger);
}

async function migrateInWords(database: Database, logger: Logger): Promise<void> {
  try {
    await migrate(database.dataSource);
    await migrateJobs(database, logger);
  } catch (error) {
    throw new StartError(`A migration failed, and the database is as it was before: ${messageOf(error)}`);
  }
}
