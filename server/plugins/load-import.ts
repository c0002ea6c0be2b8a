import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isNativeError } from 'node:util/types';
import type { Fault, FaultCode } from '@thi-dua/plugin-api';
import { messageOf } from '../process/start-error.ts';
import type { PluginLocation } from './load-find.ts';

/** What a module exports as its plugin, or why there is none. */
export type ImportedPlugin = { readonly value: unknown } | { readonly fault: Omit<Fault, 'place'> };

const patience = 10_000;

/** Imports a plugin that was found. Whatever goes wrong is the plugin's fault, not an error of the server. */
export async function importPlugin(located: PluginLocation): Promise<ImportedPlugin> {
  try {
    const specifier = 'packageName' in located ? located.packageName : await moduleAt(located.path);
    return pluginOf(await soon(import(specifier)));
  } catch (error) {
    return faulty('IMPORT_FAILED', `Importing it failed: ${firstLine(error)}`);
  }
}

/** A module that waits at its top level for what never comes would keep the server from ever starting. */
async function soon(module: Promise<object>): Promise<object> {
  const stop = new AbortController();
  const late = wait(patience, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`it was not done after ${patience / 1000} seconds.`);
  });
  try {
    return await Promise.race([module, late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
}

/** The plugin by its noun, so that a package may export other things beside it. */
function pluginOf(module: object): ImportedPlugin {
  const exported = new Map(Object.entries(module));
  const plugins = new Set([...exported.values()].filter(isPlugin));
  const byDefault = exported.get('default');
  if (plugins.has(byDefault)) return { value: byDefault };
  const [only, ...others] = plugins;
  if (others.length > 0) {
    return faulty(
      'SEVERAL_PLUGINS_EXPORTED',
      `It exports ${plugins.size} plugins: export one as the default.`,
    );
  }
  // What is exported by default was meant to be the plugin: the check says what is wrong with it.
  if (only === undefined && byDefault === undefined) return faulty('NO_PLUGIN_EXPORTED', noPlugin(exported));
  return { value: only ?? byDefault };
}

const isPlugin = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'noun' in value && value.noun === 'plugin';

function noPlugin(exported: ReadonlyMap<string, unknown>): string {
  const names = [...exported.keys()].map((name) => `“${name}”`).join(', ');
  const found = names === '' ? 'It exports nothing' : `It exports only ${names}, none of which is a plugin`;
  return `${found}: export what definePlugin returns, as the default.`;
}

const faulty = (code: FaultCode, message: string): ImportedPlugin => ({ fault: { code, message, near: [] } });

async function moduleAt(path: string): Promise<string> {
  const isFolder = (await stat(path)).isDirectory();
  return pathToFileURL(isFolder ? join(path, await mainFile(path)) : path).href;
}

/** As Node does for a package imported by name: `import()` itself takes no folder. */
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

/** Where and what: the stack of a syntax error begins with its file and line. */
function firstLine(error: unknown): string {
  // What cannot be made a text can be thrown all the same.
  if (typeof error === 'object' && !isNativeError(error)) return JSON.stringify(error).slice(0, 200);
  const place = isNativeError(error)
    ? /^(?:file:\/\/)?(\/[^\n]*:\d+)$/m.exec(error.stack ?? '')?.[1]
    : undefined;
  const text = messageOf(error).split('\n', 1)[0] ?? '';
  return place === undefined ? text : `${text} (${place})`;
}
