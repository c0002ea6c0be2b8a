import { parseArgs } from 'node:util';
import type { Database } from '../../../data/database.ts';
import { withDatabase } from '../../../data/with-database.ts';
import { messageOf, StartError } from '../../../process/start-error.ts';
import { readSettings } from '../../../settings.ts';
import { rebuildCompared } from './rebuild-compared.ts';

const usage = 'npm run rebuild [-- --province <code> | --period <key>]';

try {
  const asked = readOptions();
  process.exitCode = await withDatabase(readSettings(process.env), (database) => rebuildAll(database, asked));
} catch (error) {
  process.stderr.write(
    error instanceof StartError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exitCode = 2;
}

interface RebuildArguments {
  readonly province?: string | undefined;
  readonly period?: string | undefined;
}

function readOptions(): RebuildArguments {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { province: text, period: text } }).values;
  } catch (error) {
    throw new StartError(`${messageOf(error)}. Usage: ${usage}`);
  }
}

/**
 * One campaign after the other, each in a transaction of its own: reports of others go on meanwhile. What is reviewed
 * stays as it was judged. 1: some differed.
 */
async function rebuildAll(database: Database, { province, period }: RebuildArguments): Promise<number> {
  const campaigns = await database.query<{ readonly key: string; readonly periodId: string }>(
    `select c.key, total.id as "periodId"
     from campaign c join campaign_state s on s.campaign_id = c.id
       join reporting_period total on total.campaign_id = c.id and total.rhythm = 'CAMPAIGN' and total.retired_at is null
     where s.state in ('LAUNCHED', 'CLOSED') and ($1::text is null or c.province_code = $1) and ($2::text is null or exists (
       select from reporting_period p where p.campaign_id = c.id and p.key = $2))
     order by c.key`,
    [province ?? null, period ?? null],
  );
  if (campaigns.length === 0) throw new StartError(`No campaign is under way there. Usage: ${usage}`);
  let differed = 0;
  for (const { key, periodId } of campaigns) {
    const began = performance.now();
    const { standings, rollups } = await database.transaction(async (queries) => {
      await queries.query('set local statement_timeout = 0');
      return rebuildCompared(queries, periodId);
    });
    differed += standings + rollups;
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    process.stdout.write(`${key}: ${standings} standings and ${rollups} sums differed (${seconds} s)\n`);
  }
  return differed === 0 ? 0 : 1;
}
