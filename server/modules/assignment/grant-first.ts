import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { appendAudit } from '../../audit/audit.ts';
import { sealingKey } from '../../audit/sealing-key.ts';
import type { Queries } from '../../data/queries.ts';
import { today } from '../../data/vietnam-time.ts';
import { withDatabase } from '../../data/with-database.ts';
import { messageOf, StartError } from '../../process/start-error.ts';
import { readSettings } from '../../settings.ts';
import { keptLetters } from '../../text/letters.ts';

// Grants the first administrator of a province, or a national viewer. Nobody can do that through the API, because
// nobody
// holds those rights yet. Anyone with access to the database may run it; it adds an entry to the audit trail.

const usage = 'npm run grant -- --user <id> --name <name> --province <code> | --national';

interface FirstHolder {
  readonly user: string;
  readonly name: string;
  /** The code of the province; null for a national viewer. */
  readonly province: string | null;
}

try {
  const settings = readSettings(process.env);
  const first = readFirstHolder();
  const unit = await withDatabase(settings, async (database) => {
    const key = await sealingKey(database, settings);
    return database.transaction((queries) => grantFirstRight(queries, key, first));
  });
  const role = first.province === null ? 'NATIONAL_VIEWER' : 'PROVINCE_ADMIN';
  process.stdout.write(`${first.user} is ${role}${unit === null ? '' : ` of ${unit}`} from today on.\n`);
} catch (error) {
  process.stderr.write(
    error instanceof StartError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exitCode = 1;
}

function readFirstHolder(): FirstHolder {
  const { user, name, province, national } = readOptions();
  if (!user || (province === undefined) === (national === undefined)) throw new StartError(`Usage: ${usage}`);
  return { user, name: keptLetters(name ?? user), province: province ?? null };
}

function readOptions() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { user: text, name: text, province: text, national: { type: 'boolean' } } })
      .values;
  } catch (error) {
    throw new StartError(`${messageOf(error)}. Usage: ${usage}`);
  }
}

/** Returns the name of the province; null for the whole country. */
async function grantFirstRight(
  queries: Queries,
  key: string,
  { user, name, province }: FirstHolder,
): Promise<string | null> {
  const unit = province === null ? null : await provinceOf(queries, province);
  const role = unit === null ? 'NATIONAL_VIEWER' : 'PROVINCE_ADMIN';
  const [made] = await queries.query<{ id: string }>(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     values ($1, $2, $3, $4, $5, ${today}, 'operator') returning id`,
    [province ?? '00', user, name, role, unit?.id ?? null],
  );
  await appendAudit(queries, key, {
    provinceCode: province ?? '00',
    userId: 'operator',
    userName: 'npm run grant',
    role: null,
    operation: 'grantFirst',
    noun: 'assignment',
    targetId: made?.id ?? '',
    unitId: unit?.id ?? null,
    before: null,
    after: { userId: user, userName: name, role },
    requestId: randomUUID(),
  });
  return unit?.name ?? null;
}

async function provinceOf(
  queries: Queries,
  code: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const [unit] = await queries.query<{ id: string; name: string }>(
    `select unit_id as id, name from unit_version where kind = 'PROVINCE' and code = $1 and gone_on = 'infinity'`,
    [code],
  );
  if (unit === undefined) throw new StartError(`There is no province with the code ${code} today.`);
  return unit;
}
