import { checkPlugin, type Plugin } from '@thi-dua/plugin-api';
import { locate } from './load-find.ts';
import { type ImportedPlugin, importPlugin } from './load-import.ts';
import { identityOf, reservedId, takenId, unknownProvince } from './load-together.ts';
import type { LoadedPlugin } from './loaded.ts';

export { describeFaults } from './fault-report.ts';
export type { LoadedPlugin } from './loaded.ts';

export interface LoadOptions {
  /** Codes of the provinces in force today. */
  readonly provinceCodes: ReadonlySet<string>;
  /** What relative folders start from, and where packages may be installed too; absent: that of the process. */
  readonly workingDirectory?: string;
}

/**
 * Imports and checks the plugins `PLUGINS` names, in its order. A faulty one is quarantined and harms no other;
 * throws a `StartError` when an entry is not to be found at all, because then the configuration is wrong.
 */
export async function loadPlugins(
  entries: readonly string[],
  { provinceCodes, workingDirectory = process.cwd() }: LoadOptions,
): Promise<LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = [];
  for (const [entry, located] of await locate(entries, workingDirectory)) {
    loaded.push(judge(entry, await importPlugin(located), { provinceCodes, before: loaded }));
  }
  return loaded;
}

interface Around {
  readonly provinceCodes: ReadonlySet<string>;
  /** Whoever comes earlier in `PLUGINS` is served; a clash is the fault of the later one. */
  readonly before: readonly LoadedPlugin[];
}

function judge(entry: string, imported: ImportedPlugin, { provinceCodes, before }: Around): LoadedPlugin {
  if ('fault' in imported) {
    return { entry, state: 'QUARANTINED', faults: [{ ...imported.fault, place: entry }] };
  }
  const { value } = imported;
  const identity = identityOf(value);
  const together = [
    ...unknownProvince(identity, provinceCodes),
    ...reservedId(identity),
    ...takenId(identity, before),
  ];
  const faults = [...checkPlugin(value), ...together];
  if (faults.length > 0) {
    return { entry, ...(identity.id === undefined ? {} : { id: identity.id }), state: 'QUARANTINED', faults };
  }
  // What `checkPlugin` finds nothing wrong with is of the type of the contract.
  const plugin = value as Plugin;
  return { entry, id: plugin.id, state: 'ACTIVE', plugin };
}
