import { realpath } from 'node:fs/promises';
import type { Settings } from '../settings.ts';
import { type Database, openDatabase } from './database.ts';
import { startCluster } from './embedded/cluster.ts';
import { runningUrl } from './embedded/running.ts';

/** Works as the owner, beside a server that runs or on an embedded database that is started for it. */
export async function withDatabase<Result>(
  { databaseOwnerUrl, dataDirectory }: Pick<Settings, 'databaseOwnerUrl' | 'dataDirectory'>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const url = databaseOwnerUrl ?? (await runningUrl(await realpath(dataDirectory), 'thi_dua'));
  const cluster = url === undefined ? await startCluster(dataDirectory) : undefined;
  try {
    const database = await openDatabase({ url: url ?? cluster?.url('thi_dua') ?? '', poolSize: 1 });
    return await work(database).finally(() => database.close());
  } finally {
    await cluster?.stop();
  }
}
