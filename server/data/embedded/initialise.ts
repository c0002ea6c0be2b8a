import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  access,
  chmod,
  chown,
  constants,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, messageOf, StartError } from '../../process/start-error.ts';
import { type Account, accountFor } from './account.ts';
import { adminRole, type Place, placeAt } from './place.ts';
import { type Launch, launcher } from './running/launch.ts';
import { isAlive } from './running/process.ts';

const temporary = 'postgres.new-';

const reasons: Readonly<Record<string, string>> = {
  EROFS: 'its file system is mounted read-only',
  EACCES: 'this user has no right to write there',
  ENOSPC: 'its disk is full',
};

/** Throws in words when nothing can be written there. */
export async function checkDataDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = reasons[codeOf(error) ?? ''] ?? messageOf(error);
    throw new StartError(`DATA_DIR ${directory} cannot be written: ${reason}.`);
  }
}

/**
 * Makes the cluster unless it is there. It is made beside its place and moved there whole, so a start that is
 * killed in the middle leaves nothing half-made, and of two starts at once one makes it and the other finds it.
 */
export async function initialise(
  place: Place,
  binaries: string,
  initdbFlags: readonly string[],
): Promise<void> {
  await removeTemporaries(place.directory);
  if (await exists(place.home)) return;
  const made = placeAt(await mkdtemp(join(place.directory, `${temporary}${process.pid}-`)));
  try {
    await initialiseAt(made, binaries, initdbFlags);
    await rename(made.home, place.home).catch((error: unknown) => {
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
    });
  } finally {
    await rm(made.home, { recursive: true, force: true });
  }
}

async function initialiseAt(made: Place, binaries: string, initdbFlags: readonly string[]): Promise<void> {
  const account = await accountFor(made.data);
  await chmod(made.home, 0o755);
  await mkdir(made.data, { mode: 0o700 });
  await writeFile(made.password, randomBytes(24).toString('hex'), { mode: 0o600 });
  await give(account, made.data, made.password);
  const launch = await launcher(account, [binaries, made.home]);
  await initdb(launch, join(binaries, 'initdb'), [
    `--pgdata=${made.data}`,
    `--username=${adminRole}`,
    `--pwfile=${made.password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Fast, the same on every machine, and it knows Vietnamese capitals. Columns that people read in order
    // carry the collation "vi-x-icu".
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...initdbFlags,
  ]);
}

async function give(account: Account | undefined, ...paths: readonly string[]): Promise<void> {
  if (account !== undefined) await Promise.all(paths.map((path) => chown(path, account.uid, account.gid)));
}

async function initdb(launch: Launch, file: string, args: readonly string[]): Promise<void> {
  const child = launch({ file, args, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const line = complaint.split('\n').find((text) => /error|FATAL/.test(text)) ?? complaint.trim();
  throw new StartError(`The embedded PostgreSQL could not make its data directory: ${line}`);
}

/** What a killed start left behind; the process that made it is in the name, and it may still be at work. */
async function removeTemporaries(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(temporary)) continue;
    const maker = Number.parseInt(name.slice(temporary.length), 10);
    if (maker !== process.pid && isAlive(maker)) continue;
    await rm(join(directory, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
