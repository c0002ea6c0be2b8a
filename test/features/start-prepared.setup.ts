import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Bench } from './start.setup.ts';

/**
 * A data directory on which a server has run and was stopped. Making a database takes many times as long as copying
 * one, so only a test that is about the first start begins with an empty directory.
 */
export async function preparedDirectory(bench: Bench): Promise<string> {
  const [prepared, directory] = [await prepareOnce(), await bench.directory()];
  // PostgreSQL refuses files that are not its own user's: `cp` of Node does not keep the owner.
  await promisify(execFile)('cp', ['-a', join(prepared, '.'), directory]);
  return directory;
}

/** Once for all files of the run: whoever makes `lock` prepares it, and the others wait. */
async function prepareOnce(): Promise<string> {
  const place = join(process.env.TEST_DATA_DIR ?? '', 'prepared');
  const lock = `${place}.lock`;
  while (!existsSync(place)) {
    const isMine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (isMine && !existsSync(place)) await prepare(place).finally(() => rm(lock, { recursive: true }));
    else if (isMine) await rm(lock, { recursive: true });
    else await pause(100);
  }
  return place;
}

async function prepare(place: string): Promise<void> {
  const bench = new Bench();
  try {
    const directory = await bench.directory();
    const server = await bench.start({ DATA_DIR: directory });
    server.process.kill('SIGTERM');
    await server.ended();
    await rename(directory, place);
  } finally {
    await bench.clear();
  }
}
