import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, StartError } from '../../process/start-error.ts';
import { configure } from './configuration.ts';
import { claim, isPassing, type Owner } from './ownership.ts';
import type { Place } from './place.ts';
import { findPostmaster, type Postmaster } from './running/pid-file.ts';
import { startPostmaster, stopPostmaster } from './running/postmaster.ts';

export interface ClusterOptions {
  readonly place: Place;
  readonly binaries: string;
  readonly flags: readonly string[];
  /** Where those who knew it before will look for it; absent: any free port. */
  readonly port?: number;
  /** The administrator's address on that port. */
  readonly adminUrl: (port: number) => string;
}

interface TakenCluster {
  readonly postmaster: Postmaster;
  readonly owner: Owner;
}

/**
 * Starts the server of this place, or takes over the one a killed process left running. Whoever gets the lock owns
 * it, even when another start brought it up: so of many starts at once exactly one wins.
 */
export async function take(wanted: ClusterOptions): Promise<TakenCluster> {
  const { place, binaries } = wanted;
  const { name, flags } = configure(binaries, wanted.flags);
  for (const patience = Date.now() + 15_000; Date.now() < patience; await pause(50)) {
    const found = await findPostmaster(place);
    const postmaster = found ?? (await startPostmaster({ place, binaries, flags, port: wanted.port }));
    if (postmaster === undefined) continue;
    const owner = await tryToClaim(wanted, postmaster, found === undefined);
    if (owner === 'gone') continue;
    if ((await nameOf(owner)) === name) return { postmaster, owner };
    // Left running by another version of this server: start it again with the settings of this one.
    await owner.end();
    await stopPostmaster(place, postmaster);
  }
  throw new StartError(`The embedded PostgreSQL in ${place.home} does not come up (log: ${place.log}).`);
}

async function tryToClaim(
  { place, adminUrl }: ClusterOptions,
  postmaster: Postmaster,
  startedHere: boolean,
): Promise<Owner | 'gone'> {
  try {
    const owner = await claim(adminUrl(postmaster.port));
    if (owner !== undefined) return owner;
  } catch (error) {
    if (isPassing(error)) return 'gone';
    if (startedHere) await stopPostmaster(place, postmaster);
    if (codeOf(error) !== '28P01') throw error;
    throw new StartError(`The password in ${place.password} is not the one of the embedded database.`);
  }
  throw new StartError(
    `DATA_DIR ${place.directory} is in use by another instance: stop it, or choose another DATA_DIR.`,
  );
}

async function nameOf(owner: Owner): Promise<string | undefined> {
  const { rows } = await owner.query<{ name: string }>(`select current_setting('cluster_name') as name`);
  return rows[0]?.name;
}
