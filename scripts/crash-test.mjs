// npm run crash-test [rounds]: kills the server in the middle of writes, 20 times, and looks at what was kept.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), 'test/features/start-crash.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CRASH_ROUNDS: process.argv[2] ?? '20' } },
);
process.exitCode = status ?? 1;
