// npm run test:alone -- FILE…: runs each test of these files by itself, so that none leans on the ones before it.
// `npm test` calls it with --sample RESULT, the result of a run as jest writes it, for one test of every twentieth file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const directory = mkdtempSync(join(tmpdir(), 'thi-dua-alone-'));
const args = process.argv.slice(2);
try {
  const isSample = args[0] === '--sample';
  const failed = isSample
    ? sample(args[1])
    : args.flatMap((file) => testsOf(jest([file])).filter(failsAlone));
  for (const { file, name } of failed) console.log(`fails alone: ${file} › ${name}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true });
}

/** All in one run, for each file starts anew: one test of a file, and none of its others. */
function sample(path) {
  // The last one of a file is who would lean on others.
  const last = new Map(testsOf(JSON.parse(readFileSync(path, 'utf8'))).map((test) => [test.file, test]));
  const chosen = [...last.keys()]
    .sort()
    .filter((_, index) => index % 20 === 0)
    .map((file) => last.get(file));
  const names = chosen.map(({ name }) => exactly(name)).join('|');
  const result = jest([...chosen.map(({ file }) => file), '-t', names]);
  console.log(`${chosen.length} tests, each by itself`);
  return testsOf(result, 'failed');
}

function failsAlone({ file, name }) {
  return testsOf(jest([file, '-t', exactly(name)]), 'failed').length > 0;
}

function exactly(name) {
  return `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
}

function testsOf({ testResults }, wanted) {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === wanted || (wanted === undefined && status === 'passed'))
      .map(({ fullName: name }) => ({ file, name })),
  );
}

function jest(more) {
  const file = join(directory, 'result.json');
  const run = [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${file}`, ...more];
  const { stderr } = spawnSync(process.execPath, run, { cwd: root, encoding: 'utf8' });
  const result = JSON.parse(readFileSync(file, 'utf8'));
  if (result.numRuntimeErrorTestSuites > 0) throw new Error(stderr);
  return result;
}
