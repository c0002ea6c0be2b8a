import { type FileHandle, open, rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messageOf, StartError } from '../../../process/start-error.ts';
import { accountFor } from '../account.ts';
import type { Place } from '../place.ts';
import { launcher } from './launch.ts';
import { type Postmaster, readPidFile } from './pid-file.ts';
import { isAlive, isPostmasterOf } from './process.ts';

interface ToStart {
  readonly place: Place;
  readonly binaries: string;
  readonly flags: readonly string[];
  /** Undefined for any free port. */
  readonly port?: number | undefined;
}

/** Starts a server and waits until it answers; `undefined` when another start was faster, or took the port. */
export async function startPostmaster({
  place,
  binaries,
  flags,
  port,
}: ToStart): Promise<Postmaster | undefined> {
  const launch = await launcher(await accountFor(place.data), [binaries, place.home]);
  const at = port ?? (await freePort());
  const env = await recycledNumber(place);
  const log = await openLog(place);
  try {
    const child = launch({
      file: join(binaries, 'postgres'),
      args: ['-D', place.data, '-p', String(at), ...flags.flatMap((flag) => ['-c', flag])],
      // To a file, not to us: the server must not trip over a closed pipe when we are killed.
      stdio: ['ignore', log.fd, log.fd],
      env,
    });
    child.unref();
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(messageOf(error))).once('exit', () => resolve(''));
    });
    for (;;) {
      const file = await readPidFile(place);
      if (file?.pid === child.pid && file?.status === 'ready') return file;
      const end = await Promise.race([ended, pause(20)]);
      if (end !== undefined) return explain(`${end}${await readAll(log)}`, place);
    }
  } finally {
    await log.close();
  }
}

/** Ends it in order ("fast": open transactions are rolled back); if that takes too long, without order. */
export async function stopPostmaster(place: Place, { pid }: Postmaster): Promise<void> {
  const running = async () => (await readPidFile(place))?.pid === pid && isAlive(pid);
  if (await running()) signalPostmaster(pid, 'SIGINT');
  const patience = Date.now() + 30_000;
  while (await running()) {
    if (Date.now() > patience) signalPostmaster(pid, 'SIGQUIT');
    await pause(15);
  }
  // The file goes a moment before the process.
  for (let turn = 0; turn < 50 && isAlive(pid); turn += 1) await pause(20);
}

export function signalPostmaster(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}

/**
 * PostgreSQL takes any living process for its predecessor that has the number in the stale pid file, and refuses
 * to start; except the one named here. What protects the data from a real one (its shared memory) stays on guard.
 */
async function recycledNumber(place: Place): Promise<Record<string, string>> {
  const file = await readPidFile(place);
  if (file === undefined || (await isPostmasterOf(place.data, file.pid))) return {};
  return { PG_GRANDPARENT_PID: String(file.pid) };
}

/** A new log each time; the one before is kept, it may tell why the server ended. */
async function openLog({ log }: Place): Promise<FileHandle> {
  await rename(log, `${log}.previous`).catch(() => undefined);
  return open(log, 'a+', 0o600);
}

async function readAll(file: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
  return buffer.toString('utf8', 0, bytesRead);
}

const worthAnotherTry = /lock file "postmaster\.pid"|TCP\/IP socket|pre-existing shared memory block/;

function explain(log: string, place: Place): undefined {
  if (worthAnotherTry.test(log)) return undefined;
  const line = log.split('\n').find((text) => /FATAL|PANIC|error/i.test(text)) ?? log.trim();
  throw new StartError(
    `The embedded PostgreSQL did not start: ${line || 'no reason given'} (log: ${place.log})`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
