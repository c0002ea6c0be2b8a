import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../../../process/start-error.ts';
import type { Place } from '../place.ts';
import { isPostmasterOf } from './process.ts';

/** A running PostgreSQL server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

export interface PidFile extends Postmaster {
  /** `starting`, `ready`, `stopping`; empty while the file is being written. */
  readonly status: string;
}

/** Its lines: pid, directory, start time, port, socket directory, address, shared memory, status. */
export async function readPidFile({ data }: Place): Promise<PidFile | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? '' } : undefined;
}

/** The server of this directory, once it answers; waits for one that is starting or stopping. */
export async function findPostmaster(place: Place): Promise<Postmaster | undefined> {
  for (const patience = Date.now() + 60_000; Date.now() < patience; await pause(25)) {
    const file = await readPidFile(place);
    if (file === undefined || !(await isPostmasterOf(place.data, file.pid))) return undefined;
    if (file.status === 'ready') return file;
  }
  throw new StartError(`The PostgreSQL that runs in ${place.home} does not get ready (log: ${place.log}).`);
}
