import { createHmac } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { messageOf, StartError } from '../../process/start-error.ts';
import {
  ensureDatabase,
  ensureOwner,
  ensureRequestLogin,
  ensureRequestRole,
  type Login,
} from '../logins/roles.ts';
import { findBinaries } from './binaries.ts';
import { checkDataDirectory, initialise } from './initialise.ts';
import type { Owner } from './ownership.ts';
import { adminRole, ownerLogin, type Place, placeIn, requestLogin } from './place.ts';
import { signalPostmaster, stopPostmaster } from './running/postmaster.ts';
import { watch } from './running/watch.ts';
import { take } from './take.ts';

/** A PostgreSQL of our own, and nobody else's while we hold it. */
export interface Cluster {
  readonly port: number;
  /** The address of a database in it, as its owner: no superuser, but may make databases and roles. */
  url(database: string): string;
  /** The address of a database in it for requests: a login that owns nothing. */
  requestsUrl(database: string): string;
  /** Makes the database unless it is there. */
  ensureDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
  /** For the last moment of the process: asks the server to end, and does not wait. */
  abandon(): void;
}

export interface ClusterOptions {
  /** More settings of the server: `fsync=off`. */
  readonly flags?: readonly string[];
  readonly initdbFlags?: readonly string[];
  /** Called when the database server is lost while this process runs, and when it is back. */
  readonly onChange?: (answers: boolean, why?: unknown) => void;
}

/** Makes, finds or starts the cluster in this directory. Throws a `StartError` when another instance has it. */
export async function startCluster(directory: string, options: ClusterOptions = {}): Promise<Cluster> {
  await checkDataDirectory(directory);
  const place = placeIn(await realpath(directory));
  const binaries = await findBinaries();
  await initialise(place, binaries, options.initdbFlags ?? []);
  const password = await readPassword(place);
  const logins = {
    admin: { name: adminRole, password },
    owner: { name: ownerLogin, password },
    // Derived, so that a directory made before there was this login has its password too.
    requests: {
      name: requestLogin,
      password: createHmac('sha256', password).update(requestLogin).digest('hex'),
    },
  };
  const url = (login: keyof typeof logins, port: number, database: string): string =>
    `postgres://${logins[login].name}:${logins[login].password}@127.0.0.1:${port}/${encodeURIComponent(database)}?sslmode=disable`;
  const adminUrl = (port: number): string => url('admin', port, 'postgres');
  const wanted = { place, binaries, adminUrl, flags: options.flags ?? [] };
  const { owner, ...taken } = await take(wanted);
  let { postmaster } = taken;
  const { port } = postmaster;
  await ensureLogins(owner, logins).catch(async (error: unknown) => {
    await owner.end();
    await stopPostmaster(place, postmaster);
    throw error;
  });
  const watched = watch({
    owner,
    reclaim: async () => {
      const again = await take({ ...wanted, port });
      ({ postmaster } = again);
      return again.owner;
    },
    onChange: options.onChange ?? (() => undefined),
  });
  return {
    port,
    url: (database) => url('owner', port, database),
    requestsUrl: (database) => url('requests', port, database),
    ensureDatabase: async (name) => void (await ensureDatabase(owner, name, ownerLogin)),
    stop: async () => {
      await watched.end();
      await stopPostmaster(place, postmaster);
    },
    abandon: () => signalPostmaster(postmaster.pid, 'SIGINT'),
  };
}

async function ensureLogins(client: Owner, logins: Readonly<Record<'owner' | 'requests', Login>>) {
  await ensureOwner(client, logins.owner);
  await ensureRequestRole(client, logins.owner.name);
  await ensureRequestLogin(client, logins.requests);
}

async function readPassword(place: Place): Promise<string> {
  try {
    return await readFile(place.password, 'utf8');
  } catch (error) {
    throw new StartError(`DATA_DIR ${place.directory} cannot be read: ${messageOf(error)}.`);
  }
}
