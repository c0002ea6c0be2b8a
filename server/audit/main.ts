import { realpath } from 'node:fs/promises';
import { type Database, openDatabase } from '../data/database.ts';
import { startCluster } from '../data/embedded/cluster.ts';
import { runningUrl } from '../data/embedded/running.ts';
import { readSettings, type Settings } from '../settings.ts';
import { codeOf, StartError } from '../start-error.ts';
import { anchorFile, readAnchor } from './anchor.ts';
import { knownAuditKey } from './audit-key.ts';
import { type Verdict, verifyTrail } from './verify.ts';

/** How many faults are printed; whoever tampered with one entry in the middle of a lane may have left thousands. */
const shown = 100;

const troubles = {
  missing: 'is missing: whether the end of the trail was cut cannot be told',
  forged: 'is not sealed by this key: whether the end of the trail was cut cannot be told',
} as const;

try {
  process.exitCode = print(await verify(readSettings(process.env)));
} catch (error) {
  const text = error instanceof StartError ? error.message : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}

async function verify(settings: Settings): Promise<Verdict> {
  const { dataDirectory } = settings;
  const key = await knownAuditKey(dataDirectory, settings.auditKey);
  const anchor = await readAnchor(anchorFile(dataDirectory), key);
  const known = typeof anchor === 'string' ? null : anchor;
  const verdict = await withDatabase(settings, (database) =>
    database.transaction((queries) => verifyTrail(queries, key, known)),
  ).catch(inWords);
  return typeof anchor === 'string'
    ? { ...verdict, faults: [...verdict.faults, `${anchorFile(dataDirectory)} ${troubles[anchor]}`] }
    : verdict;
}

/** Beside a server that runs, or on an embedded database that is started for it. */
async function withDatabase<Result>(
  { databaseUrl, dataDirectory }: Settings,
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

function inWords(error: unknown): never {
  if (codeOf(error) !== '42P01' && codeOf(error) !== '3D000') throw error;
  throw new StartError('The database holds no audit trail yet: start the server once.');
}

function print({ entries, lanes, faults }: Verdict): number {
  if (faults.length === 0) {
    process.stdout.write(`${entries} entries in ${lanes} lanes hold\n`);
    return 0;
  }
  const more = faults.length > shown ? [`… and ${faults.length - shown} more`] : [];
  const head = `The audit trail does not hold (${entries} entries in ${lanes} lanes were read):`;
  process.stdout.write(`${[head, ...faults.slice(0, shown), ...more].join('\n')}\n`);
  return 1;
}
