import { checkPlugin, type Plugin } from '@thi-dua/plugin-api';
import { duplicateId, identityOf, reservedId, unknownProvince } from './check-together.ts';
import { locatePlugins } from './load-find.ts';
import { type ImportedPlugin, importPlugin } from './load-import.ts';
import type { LoadedPlugin } from './loaded-plugin.ts';

export { describeFaults } from './fault-report.ts';
export type { LoadedPlugin } from './loaded-plugin.ts';

export interface LoadOptions {
  /** Codes of the provinces in force today. */
  readonly provinceCodes: ReadonlySet<string>;
  /** The base of relative paths, where packages may be installed too; by default that of the process. */
  readonly workingDirectory?: string;
}

/**
 * Imports and checks the plugins that `PLUGINS` names, in its order. Faulty ones are quarantined without harm to the
 * others. Throws a `StartError` if an entry cannot be found, because then the configuration is wrong.
 */
export async function loadPlugins(
  entries: readonly string[],
  { provinceCodes, workingDirectory = process.cwd() }: LoadOptions,
): Promise<LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = [];
  for (const [entry, located] of await locatePlugins(entries, workingDirectory)) {
    loaded.push(checkLoaded(entry, await importPlugin(located), { provinceCodes, before: loaded }));
  }
  return loaded;
}

interface LoadContext {
  readonly provinceCodes: ReadonlySet<string>;
  /** The plugins that come earlier in `PLUGINS`; a clash with one of them is a fault of the later plugin. */
  readonly before: readonly LoadedPlugin[];
}

function checkLoaded(
  entry: string,
  imported: ImportedPlugin,
  { provinceCodes, before }: LoadContext,
): LoadedPlugin {
  if ('fault' in imported) {
    return { entry, state: 'QUARANTINED', faults: [{ ...imported.fault, place: entry }] };
  }
  const { value } = imported;
  const identity = identityOf(value);
  const together = [
    ...unknownProvince(identity, provinceCodes),
    ...reservedId(identity),
    ...duplicateId(identity, before),
  ];
  const faults = [...checkPlugin(value), ...together];
  if (faults.length > 0) {
    return { entry, ...(identity.id === undefined ? {} : { id: identity.id }), state: 'QUARANTINED', faults };
  }
  // Without a fault found by `checkPlugin`, the value has the type of the contract.
  const plugin = value as Plugin;
  return { entry, id: plugin.id, state: 'ACTIVE', plugin };
}
