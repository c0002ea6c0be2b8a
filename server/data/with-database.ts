import { realpath } from 'node:fs/promises';
import type { Settings } from '../settings.ts';
import { type Database, openDatabase } from './database.ts';
import { startCluster } from './embedded/cluster.ts';
import { runningUrl } from './embedded/running.ts';

/** Beside a server that runs, or on an embedded database that is started for it. */
export async function withDatabase<Result>(
  { databaseUrl, dataDirectory }: Pick<Settings, 'databaseUrl' | 'dataDirectory'>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const url = databaseUrl ?? (await runningUrl(await realpath(dataDirectory), 'thi_dua'));
  const cluster = url === undefined ? await startCluster(dataDirectory) : undefined;
  try {
    const database = await openDatabase({ url: url ?? cluster?.url('thi_dua') ?? '', poolSize: 1 });
    return await work(database).finally(() => database.close());
  } finally {
    await cluster?.stop();
  }
}
