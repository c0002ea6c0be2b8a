import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearNames } from '@thi-dua/plugin-api';
import { StartError } from '../process/start-error.ts';
import { defaultPlugins } from '../settings.ts';

/** What an entry of `PLUGINS` refers to: a package that the server can import by name, or a folder or file. */
export type PluginLocation = { readonly packageName: string } | { readonly path: string };

const serverFolder = dirname(fileURLToPath(import.meta.url));

/** Locates all entries; throws one `StartError` with a line for each that cannot be found. */
export async function locatePlugins(
  entries: readonly string[],
  workingDirectory: string,
): Promise<ReadonlyMap<string, PluginLocation>> {
  const located = new Map<string, PluginLocation>();
  const faults: string[] = [];
  for (const entry of entries) {
    const found = await findPlugin(entry, workingDirectory);
    if (found === undefined) faults.push(await unknownPlugin(entry, workingDirectory));
    else located.set(entry, found);
  }
  if (faults.length > 0) throw new StartError(faults.join('\n'));
  return located;
}

const looksLikePath = (entry: string): boolean => isAbsolute(entry) || /^\.{1,2}([/\\]|$)/.test(entry);
const isPackageName = (entry: string): boolean => /^(@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(entry);

async function findPlugin(entry: string, workingDirectory: string): Promise<PluginLocation | undefined> {
  if (!looksLikePath(entry) && isPackageName(entry)) {
    if ((await packageFolder(entry, serverFolder)) !== undefined) return { packageName: entry };
    // The package may be installed in the folder from which the administrator starts the server.
    const path = await packageFolder(entry, workingDirectory);
    if (path !== undefined) return { path };
  }
  const path = resolve(workingDirectory, entry);
  return (await exists(path)) ? { path } : undefined;
}

async function packageFolder(name: string, from: string): Promise<string | undefined> {
  for (const modules of moduleFolders(from)) {
    const folder = join(modules, name);
    if (await exists(join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

/** The `node_modules` folders that Node searches from a folder, nearest first. */
function moduleFolders(from: string): string[] {
  const above = dirname(from);
  const own = join(from, 'node_modules');
  return above === from ? [own] : [own, ...moduleFolders(above)];
}

async function unknownPlugin(entry: string, workingDirectory: string): Promise<string> {
  const near = looksLikePath(entry)
    ? await nearFolders(resolve(workingDirectory, entry))
    : nearNames(entry, [...defaultPlugins, ...(await installedPackages(workingDirectory))]);
  const guess = near.map((name) => `"${name}"`).join(' or ');
  const remedy = guess === '' ? 'install it, or give the path of its folder.' : `did you mean ${guess}?`;
  return `PLUGINS names "${entry}", which is no installed package and no folder: ${remedy}`;
}

async function nearFolders(path: string): Promise<readonly string[]> {
  const beside = await namesIn(dirname(path));
  return nearNames(basename(path), beside).map((name) => join(dirname(path), name));
}

async function installedPackages(workingDirectory: string): Promise<string[]> {
  const folders = new Set([...moduleFolders(serverFolder), ...moduleFolders(workingDirectory)]);
  const names = await Promise.all([...folders].map(packagesIn));
  return names.flat();
}

async function packagesIn(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  const scopes = names.filter((name) => name.startsWith('@'));
  const scoped = await Promise.all(
    scopes.map(async (scope) => (await namesIn(join(folder, scope))).map((name) => `${scope}/${name}`)),
  );
  return [...names.filter((name) => !/^[@.]/.test(name)), ...scoped.flat()];
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
/** The names in a folder; none if the folder does not exist. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
