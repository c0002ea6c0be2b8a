// Prints the schema of the server, and makes the client's types and documents from it.
// With --check nothing is written: it fails when what is checked in differs, and shows how.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, executeCodegen } from '@graphql-codegen/cli';
import { lexicographicSortSchema, printSchema } from 'graphql';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaFile = 'schema/schema.graphql';
const sdkDirectory = 'client-sdk/src/generated';

process.chdir(root);
const made = await make();
const old = readAll();
const changed = [...new Set([...made.keys(), ...old.keys()])].filter(
  (name) => made.get(name) !== old.get(name),
);

if (!process.argv.includes('--check')) {
  for (const name of changed) writeOrRemove(join(root, name), made.get(name));
  console.log(`${made.size} files, ${changed.length} changed`);
} else if (changed.length > 0) {
  showDifference();
  console.error(`\nNot up to date: ${changed.join(', ')}. To mend it: npm run generate`);
  process.exitCode = 1;
}

/** Names, from the root, and texts of all generated files. */
async function make() {
  compileServer();
  const { buildThiDuaSchema } = await import(pathToFileURL(join(root, 'server/dist/schema.js')).href);
  // Sorted, so that the order in which modules are loaded makes no difference.
  const sdl = `${printSchema(lexicographicSortSchema(await buildThiDuaSchema()))}\n`;
  const context = await createContext({ config: 'codegen.ts', silent: true });
  context.updateConfig({ schema: sdl });
  const { result, error } = await executeCodegen(context);
  if (error) throw error;
  return new Map([[schemaFile, sdl], ...result.map(({ filename, content }) => [filename, content])]);
}

/** The schema is read from the compiled server. */
function compileServer() {
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--build', 'server'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

function readAll() {
  const names = [schemaFile, ...filesIn(sdkDirectory).map((name) => `${sdkDirectory}/${name}`)];
  return new Map(names.map((name) => [name, readText(join(root, name))]));
}

function filesIn(directory) {
  try {
    return readdirSync(join(root, directory));
  } catch {
    return [];
  }
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** An operation that is gone takes its file along. */
function writeOrRemove(path, text) {
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function showDifference() {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-generated-'));
  try {
    for (const side of ['checked-in', 'made']) mkdirSync(join(directory, side));
    for (const name of changed) {
      for (const [side, files] of [
        ['checked-in', old],
        ['made', made],
      ]) {
        const path = join(directory, side, name);
        mkdirSync(dirname(path), { recursive: true });
        if (files.has(name) && files.get(name) !== undefined) writeFileSync(path, files.get(name));
      }
    }
    const args = ['diff', '--no-index', '--no-prefix', 'checked-in', 'made'];
    spawnSync('git', args, { cwd: directory, stdio: 'inherit' });
  } finally {
    rmSync(directory, { recursive: true });
  }
}
