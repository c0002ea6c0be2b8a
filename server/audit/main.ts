import { withDatabase } from '../data/with-database.ts';
import { codeOf, StartError } from '../process/start-error.ts';
import { readSettings, type Settings } from '../settings.ts';
import { anchorFile, readAnchor } from './anchor.ts';
import { knownAuditKey } from './audit-key.ts';
import { type Verdict, verifyTrail } from './verify.ts';

/** How many faults are printed; whoever tampered with one entry in the middle of a chain may have left thousands. */
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

function inWords(error: unknown): never {
  if (codeOf(error) !== '42P01' && codeOf(error) !== '3D000') throw error;
  throw new StartError('The database holds no audit trail yet: start the server once.');
}

function print({ entries, chains, faults, acknowledged }: Verdict): number {
  for (const { who, at, why, lost } of acknowledged) {
    process.stdout.write(
      `acknowledged by ${who} at ${at}: ${lost.length} chains had lost their end (${why})\n`,
    );
  }
  if (faults.length === 0) {
    process.stdout.write(`${entries} entries in ${chains} chains hold\n`);
    return 0;
  }
  const more = faults.length > shown ? [`… and ${faults.length - shown} more`] : [];
  const head = `The audit trail does not hold (${entries} entries in ${chains} chains were read):`;
  process.stdout.write(`${[head, ...faults.slice(0, shown), ...more].join('\n')}\n`);
  return 1;
}
