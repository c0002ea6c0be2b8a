// npm run test:random: the properties of the tests, ten times as often and from a seed nobody has chosen.
// To see a failure again: PROPERTY_SEED=… npm run test:random. More: PROPERTY_TIMES=100.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { PROPERTY_SEED = String(randomInt(1_000_000_000)), PROPERTY_TIMES = '10' } = process.env;
const jest = join(root, 'node_modules/jest/bin/jest.js');
const files = ['propert', 'test/rules/judgeable', 'test/rules/text', 'test/features/grid-import'];

console.log(`PROPERTY_SEED=${PROPERTY_SEED} PROPERTY_TIMES=${PROPERTY_TIMES}`);
const { status } = spawnSync(
  process.execPath,
  [jest, '--testTimeout=1800000', ...files, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PROPERTY_SEED, PROPERTY_TIMES } },
);
if (status !== 0) console.log(`To see it again: PROPERTY_SEED=${PROPERTY_SEED} npm run test:random`);
process.exitCode = status ?? 1;
