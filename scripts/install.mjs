import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what package-lock.json says, unless that was done since it last changed. */
export function installWhenNeeded(root) {
  const done = changedAt(join(root, 'node_modules', '.package-lock.json'));
  const wanted = changedAt(join(root, 'package-lock.json'));
  if (done !== undefined && (wanted === undefined || done >= wanted)) return;
  console.log('Installing the packages (npm ci)…');
  // The compiler is a development dependency: needed whatever NODE_ENV says.
  // Some packages ask for Node 22 and work on 20: pages of warnings nobody can act on.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], root);
}

/** Compiles what changed. */
export function build(root) {
  run(process.execPath, [join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc'), '--build'], root);
}

/** A child that fails has said why: we end with its code. */
function run(command, args, cwd) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  if (error) console.error(`${command} could not be started: ${error.message}`);
  process.exit(signal ? 1 : (status ?? 1));
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
