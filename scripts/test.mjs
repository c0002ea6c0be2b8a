// npm test: installs and builds when needed, then runs every check and all tests, and counts them.
// What follows `--` goes to jest: npm test -- test/features/campaigns.test.ts
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const count = { passed: 0, failed: 0 };
// The last line, whatever happens: also when the installation fails and ends this process.
process.once('exit', (code) => {
  if (code !== 0 && count.failed === 0) count.failed = 1;
  console.log(`${count.passed} passed, ${count.failed} failed`);
});

installWhenNeeded(root);
const built = await check('build', bin('@typescript/native/bin/tsc', '--build'));
const onSources = [
  ['lint', bin('@biomejs/biome/bin/biome', 'ci', '--colors=off', '.')],
  ['dependency rules', script('dependency-rules')],
];
const onBuild = [
  ['types of the tests', bin('@typescript/native/bin/tsc', '-p', 'test')],
  ['generated files', script('generate', '--check')],
  ['plugin API report', script('api-report', '--check')],
  ['tables of docs', script('tables', '--check')],
].filter(([, [file]]) => existsSync(file));
if (!built) console.log(`- not run, for they need the build: ${onBuild.map(([name]) => name).join(', ')}`);
// Two at a time: the smallest machine we work on has two cores.
await Promise.all([inOrder(onSources), built && inOrder(onBuild)]);
// Without the rest beside it: tests measure time. The built server starts the database.
if (built || existsSync(join(root, 'server/dist')))
  await runJest(process.argv.slice(2).filter((arg) => arg !== '--'));
else fail('jest: there is no built server to start the database with');
process.exitCode = count.failed > 0 ? 1 : 0;

function bin(path, ...args) {
  return [join(root, 'node_modules', path), ...args];
}

function script(name, ...args) {
  return [join(root, 'scripts', `${name}.mjs`), ...args];
}

async function inOrder(checks) {
  for (const [name, command] of checks) await check(name, command);
}

/** Runs one check; its output is shown when it failed. */
async function check(name, command) {
  const start = performance.now();
  const { code, output } = await run(command, 'pipe');
  const line = `${name} (${secondsSince(start)})`;
  if (code === 0) pass(line);
  else fail(`${line}\n${output.trimEnd()}\n`);
  return code === 0;
}

async function runJest(args) {
  const start = performance.now();
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-jest-'));
  const file = join(directory, 'result.json');
  // As `npm start` has it: fewer collections of what lives no longer than a request.
  const jest = ['--max-semi-space-size=32', ...bin('jest/bin/jest.js', '--json', `--outputFile=${file}`)];
  // No test leans on the one before it; whoever writes one that does is told, and always by the same order.
  const order = ['--randomize', '--seed=1'];
  const { code } = await run([...jest, ...order, ...args], 'inherit');
  countTests(file, code);
  if (code === 0 && args.length === 0) await check('tests alone', script('test-alone', '--sample', file));
  rmSync(directory, { recursive: true });
  console.log(`tests (${secondsSince(start)})`);
}

/** A file of tests that does not even load counts as one that failed. */
function countTests(file, code) {
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  count.passed += result?.numPassedTests ?? 0;
  const skipped = result?.numPendingTests ?? 0;
  if (skipped > 0) console.log(`- ${skipped} tests were not run; the reason is said above`);
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  // It may also fail for another reason: no test found, the database did not start.
  count.failed += code === 0 ? failed : Math.max(failed, 1);
}

function run(args, output) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}

function pass(line) {
  count.passed += 1;
  console.log(`✓ ${line}`);
}

function fail(line) {
  count.failed += 1;
  console.log(`✗ ${line}`);
}

function secondsSince(start) {
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}
