import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isNativeError } from 'node:util/types';
import type { Fault, FaultCode } from '@thi-dua/plugin-api';
import { messageOf } from '../process/start-error.ts';
import type { PluginLocation } from './load-find.ts';

/** The plugin that a module exports, or the fault that prevents it. */
export type ImportedPlugin = { readonly value: unknown } | { readonly fault: Omit<Fault, 'place'> };

const importTimeout = 10_000;

/** Imports a located plugin. Errors become faults of the plugin; they never stop the server. */
export async function importPlugin(located: PluginLocation): Promise<ImportedPlugin> {
  try {
    const specifier = 'packageName' in located ? located.packageName : await moduleAt(located.path);
    return pluginOf(await withTimeout(import(specifier)));
  } catch (error) {
    return faultOf('IMPORT_FAILED', `Importing it failed: ${firstLine(error)}`);
  }
}

/** Limits the time of an import: a top-level `await` that never ends would keep the server from starting. */
async function withTimeout(module: Promise<object>): Promise<object> {
  const stop = new AbortController();
  const late = wait(importTimeout, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`it was not done after ${importTimeout / 1000} seconds.`);
  });
  try {
    return await Promise.race([module, late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
}

/** Finds the plugin among the exports by its noun, so that a package may export other things too. */
function pluginOf(module: object): ImportedPlugin {
  const exported = new Map(Object.entries(module));
  const plugins = new Set([...exported.values()].filter(isPlugin));
  const byDefault = exported.get('default');
  if (plugins.has(byDefault)) return { value: byDefault };
  const [only, ...others] = plugins;
  if (others.length > 0) {
    return faultOf(
      'SEVERAL_PLUGINS_EXPORTED',
      `It exports ${plugins.size} plugins: export one as the default.`,
    );
  }
  // A default export was meant to be the plugin; the check will say what is wrong with it.
  if (only === undefined && byDefault === undefined) return faultOf('NO_PLUGIN_EXPORTED', noPlugin(exported));
  return { value: only ?? byDefault };
}

const isPlugin = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'noun' in value && value.noun === 'plugin';

function noPlugin(exported: ReadonlyMap<string, unknown>): string {
  const names = [...exported.keys()].map((name) => `“${name}”`).join(', ');
  const found = names === '' ? 'It exports nothing' : `It exports only ${names}, none of which is a plugin`;
  return `${found}: export what definePlugin returns, as the default.`;
}

const faultOf = (code: FaultCode, message: string): ImportedPlugin => ({
  fault: { code, message, near: [] },
});

async function moduleAt(path: string): Promise<string> {
  const isFolder = (await stat(path)).isDirectory();
  return pathToFileURL(isFolder ? join(path, await mainFile(path)) : path).href;
}

/** Finds the main file as Node does for a package imported by name, because `import()` accepts no folder. */
async function mainFile(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { exports, main }: { exports?: unknown; main?: unknown } = JSON.parse(text);
  return targetOf(exports) ?? (typeof main === 'string' ? main : 'index.js');
}

const conditions: readonly string[] = ['.', 'node', 'import', 'module-sync', 'default'];

function targetOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const [target] = Object.entries(exports)
    .filter(([condition]) => conditions.includes(condition))
    .map(([, inner]) => targetOf(inner))
    .filter((found) => found !== undefined);
  return target;
}

/** The first line of an error, with the place of a syntax error, which its stack begins with. */
function firstLine(error: unknown): string {
  // A thrown object may not be convertible to a string.
  if (typeof error === 'object' && !isNativeError(error)) return JSON.stringify(error).slice(0, 200);
  const place = isNativeError(error)
    ? /^(?:file:\/\/)?(\/[^\n]*:\d+)$/m.exec(error.stack ?? '')?.[1]
    : undefined;
  const text = messageOf(error).split('\n', 1)[0] ?? '';
  return place === undefined ? text : `${text} (${place})`;
}
