import { realpath } from 'node:fs/promises';
import type { Settings } from '../settings.ts';
import { type Database, openDatabase } from './database.ts';
import { startCluster } from './embedded/cluster.ts';
import { adminRole } from './embedded/place.ts';
import { runningUrl } from './embedded/running/running.ts';

/** Works as the owner, beside a server that runs or on an embedded database that is started for it. */
export async function withDatabase<Result>(
  { databaseOwnerUrl, dataDirectory }: Pick<Settings, 'databaseOwnerUrl' | 'dataDirectory'>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  if (databaseOwnerUrl === undefined) {
    return withCluster(dataDirectory, ({ ownerUrl }) =>
      withDatabase({ databaseOwnerUrl: ownerUrl, dataDirectory }, work),
    );
  }
  const database = await openDatabase({ url: databaseOwnerUrl, poolSize: 1 });
  return work(database).finally(() => database.close());
}

/** Addresses of the embedded database. */
export interface ClusterUrls {
  readonly ownerUrl: string;
  /** Logs in as the administrator of PostgreSQL. */
  readonly adminUrl: string;
}

/** The embedded database, whether a server uses it at the moment or not; made unless it is there. */
export async function withCluster<Result>(
  dataDirectory: string,
  work: (urls: ClusterUrls) => Promise<Result>,
): Promise<Result> {
  const running = await findUrls(dataDirectory);
  if (running !== undefined) return work(running);
  const cluster = await startCluster(dataDirectory);
  try {
    const started = await findUrls(dataDirectory);
    if (started === undefined) throw new Error('The embedded PostgreSQL ended right after its start');
    return await work(started);
  } finally {
    await cluster.stop();
  }
}

async function findUrls(dataDirectory: string): Promise<ClusterUrls | undefined> {
  const directory = await realpath(dataDirectory);
  const ownerUrl = await runningUrl(directory, 'thi_dua');
  const adminUrl = await runningUrl(directory, 'thi_dua', adminRole);
  return ownerUrl !== undefined && adminUrl !== undefined ? { ownerUrl, adminUrl } : undefined;
}
