import { contractVersion, type Plugin, sharedIndicators } from '@thi-dua/plugin-api';
import type { Logger } from 'pino';
import type { Database } from '../../data/database.ts';
import { definitionsOf, sharedDefinitions, targetMeasuresOf } from '../../definitions/plugin.definition.ts';
import type { DefinitionDifference } from '../../plugins/difference.ts';
import { describeFaults, type LoadedPlugin, loadPlugins } from '../../plugins/load.ts';
import { type Registration, register } from '../../plugins/register.ts';
import { registerPeriods } from '../schedule/register-periods.ts';
import { rebuildPlugin } from '../standing/rebuild/rebuild-plugin.ts';
import { provinceCodesToday } from '../unit/unit.queries.ts';

/**
 * Loads the configured plugins and registers their definitions in the database. Faulty plugins are quarantined and the
 * others served. Throws a `StartError` if a plugin cannot be found at all.
 */
export async function installPlugins(
  database: Database,
  entries: readonly string[],
  logger: Logger,
): Promise<LoadedPlugin[]> {
  const plugins = await loadPlugins(entries, { provinceCodes: await provinceCodesToday(database) });
  const faults = describeFaults(plugins);
  if (faults !== '') logger.warn(faults);
  await registerVocabulary(database, logger);
  for (const loaded of plugins) {
    if (loaded.state !== 'ACTIVE') continue;
    await registerPlugin(database, loaded.plugin, logger);
  }
  await registerOffices(database);
  return plugins;
}

/** Continues the periods of campaigns that administrators copied; they belong to no plugin. */
async function registerOffices(database: Database): Promise<void> {
  const offices = await database.query<{ id: string }>(
    `select id from plugin where id = 'office-' || province_code`,
  );
  for (const { id } of offices) await database.transaction((queries) => registerPeriods(queries, id));
}

async function registerPlugin(database: Database, plugin: Plugin, logger: Logger): Promise<void> {
  const { id, version } = plugin;
  const [before] = await database.query<{ version: string }>('select version from plugin where id = $1', [
    id,
  ]);
  const changes = await register(database, registrationOf(plugin));
  await database.transaction((queries) => registerPeriods(queries, id));
  if (changes.length > 0) await database.transaction((queries) => rebuildPlugin(queries, id));
  logChanges(logger, `Plugin ${id} ${version}`, changes);
  if (before?.version === version && changes.length > 0) {
    logger.warn(`Plugin ${id} says other things than before under the same version ${version}: raise it.`);
  }
  if (before !== undefined && before.version.localeCompare(version, 'en', { numeric: true }) > 0) {
    logger.warn(`Plugin ${id} ${version} is older than ${before.version}, which was registered before.`);
  }
}

/** Registers the shared indicators, which belong to the contract whichever plugins are installed. */
async function registerVocabulary(database: Database, logger: Logger): Promise<void> {
  const registrant = {
    id: 'plugin-api',
    province: null,
    name: 'Từ vựng chung',
    version: contractVersion,
    contract: contractVersion,
  };
  const definitions = sharedDefinitions(sharedIndicators);
  logChanges(
    logger,
    'The shared vocabulary',
    await register(database, { registrant, definitions, measures: [] }),
  );
}

const sharedIds: ReadonlySet<string> = new Set(sharedIndicators.map((indicator) => indicator.id));

/** All definitions that a plugin registers. */
export function registrationOf(plugin: Plugin): Registration {
  const { id, province, name, version, contract } = plugin;
  return {
    registrant: { id, province, name, version, contract },
    definitions: definitionsOf(plugin, sharedIds),
    measures: targetMeasuresOf(plugin),
  };
}

function logChanges(logger: Logger, what: string, changes: readonly DefinitionDifference[]): void {
  if (changes.length === 0) return;
  const counts = new Map<string, number>();
  for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  const words = [...counts].map(([change, count]) => `${count} ${change.toLowerCase()}`).join(', ');
  logger.info(`${what}: ${words}.`);
}
