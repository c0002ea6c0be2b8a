// Holds the rules of .dependency-cruiser.mjs; of this repository, or of the folder named as argument.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { crowdedFolders, layerFaults, roomCycles, unknownRoles } from './rooms.mjs';

const directory = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(directory);

/** In one folder of the server. */
const mostFiles = 15;

const { options, ...ruleSet } = config;
const places = ['plugins', 'schema', 'server', 'client-sdk', 'test'].filter((place) => existsSync(place));
const { output } = await cruise(places, { ...options, ruleSet, validate: true });
const { modules, summary } = output;

// With a compiler it does not know the tool sees nothing, and finds nothing wrong with it.
const seen = modules.filter(({ source }) => /[.]ts$/.test(source) && !source.includes('node_modules'));
const edges = seen.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
if (seen.length === 0 || edges === 0) {
  console.error(
    `The dependency rules looked at ${seen.length} modules and ${edges} imports: that is no check.`,
  );
  process.exit(1);
}
for (const { name, comment } of ruleSet.forbidden) {
  const broken = summary.violations.filter(({ rule }) => rule.name === name);
  if (broken.length > 0) console.error(`${name}: ${comment}`);
  for (const violation of broken) console.error(`  ${wayOf(violation)}`);
}
const cycles = roomCycles(seen);
if (cycles.length > 0) {
  console.error(
    'no-tied-rooms: No room of the server imports, directly or by way of others, one that imports it.',
  );
}
for (const cycle of cycles) {
  console.error(`  ${cycle.map(({ from, to }) => `${from} → ${to}`).join(', ')}`);
}
const crowded = crowdedFolders(seen, mostFiles);
if (crowded.length > 0)
  console.error(`small-folders: A folder of the server holds at most ${mostFiles} files.`);
for (const [folder, count] of crowded) console.error(`  ${folder}: ${count}`);
const misnamed = unknownRoles(seen);
if (misnamed.length > 0)
  console.error('file-roles: What follows the first dot of a name is a role that is known.');
for (const file of misnamed) console.error(`  ${file}`);
const architecture = existsSync('ARCHITECTURE.md') ? readFileSync('ARCHITECTURE.md', 'utf8') : '';
const unlayered = layerFaults(seen, architecture);
if (unlayered.length > 0)
  console.error(
    'layers: ARCHITECTURE.md has each room in a line, and a room imports rooms of lines above its own.',
  );
for (const fault of unlayered) console.error(`  ${fault}`);
const faults = [cycles, crowded, misnamed, unlayered].reduce((sum, { length }) => sum + length, 0);
const violations = summary.violations.length + faults;
console.log(`${seen.length} modules, ${edges} imports, ${violations} violations`);
if (violations > 0) process.exitCode = 1;

function wayOf({ from, to, cycle = [] }) {
  const way = cycle.length > 0 ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  return [...new Set(way)].join(' → ') + (cycle.length > 0 ? ` → ${from}` : '');
}
