import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pino } from 'pino';
import { anchorFile, readAnchor } from '../../server/audit/anchor.ts';
import { anchorKeeper } from '../../server/audit/keep-anchor.ts';
import { type Verdict, verifyTrail } from '../../server/audit/verify.ts';
import { createContext } from '../../server/context.ts';
import type { Database } from '../../server/data/database.ts';
import { mutate } from '../../server/mutation/mutate.ts';

export const auditKey = 'a key of the tests, as long as one has to be';

/** Gives somebody a role for a unit, as the owner does for the first of a province. */
export async function grant(
  owner: Database,
  userId: string,
  role: string,
  code: string,
): Promise<{ unitId: string; provinceCode: string }> {
  const [unit] = await owner.query<{ unitId: string; provinceCode: string }>(
    `with unit as (
       select unit_id, province_code from unit_version
       where code = $3 and first_day <= now()::date and gone_on > now()::date),
     made as (
       insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select province_code, $1, $1, $2, unit_id, '2026-01-01', 'test' from unit)
     select unit_id as "unitId", province_code as "provinceCode" from unit`,
    [userId, role, code],
  );
  if (unit === undefined) throw new Error(`There is no unit ${code}`);
  return unit;
}

interface Given {
  readonly unitId: string;
  readonly name: string;
  readonly idempotencyKey?: string;
}

/** A change as a request makes it: a member in a unit. `end` is what happens to its transaction. */
export async function addMember(
  database: Database,
  userId: string,
  { unitId, idempotencyKey, name }: Given,
  end: 'commit' | 'rollback' = 'commit',
  key = auditKey,
): Promise<object> {
  const session = database.session(userId);
  const identity = { userId, name: userId, operations: null };
  const journal = { requestId: `request of ${name}`, cost: 0 };
  const context = createContext({ session, identity, plugins: [], auditKey: key, journal });
  try {
    return await mutate(context, {
      operation: 'auditTrail',
      unitId,
      input: { unitId, name },
      idempotencyKey,
      async work({ holding }) {
        const [made] = await session.query<{ id: string }>(
          `insert into member (province_code, team_id, name, role, serves, search_key)
           values ($1, $2, $3, 'MEMBER', '[2026-01-01,)', $3) returning id`,
          [holding.provinceCode, unitId, name],
        );
        const result = { id: made?.id ?? '', name };
        return { result, noun: 'member', targetId: result.id, before: null, after: result };
      },
    });
  } finally {
    await session[end]();
  }
}

/** What `npm run audit:verify` finds, with the anchor of this directory. */
export async function verify(owner: Database, directory?: string, key = auditKey): Promise<Verdict> {
  const anchor = directory === undefined ? 'missing' : await readAnchor(anchorFile(directory), key);
  return owner.transaction((queries) =>
    verifyTrail(queries, key, typeof anchor === 'string' ? null : anchor),
  );
}

export function keeperIn(database: Database, dataDirectory: string): () => Promise<void> {
  return anchorKeeper({ database, auditKey, dataDirectory, logger: pino({ level: 'silent' }) });
}

/** What `npm run audit:verify` runs. */
export async function auditVerifyCommand(
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; text: string }> {
  const main = join(import.meta.dirname, '..', '..', 'server', 'dist', 'audit', 'main.js');
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  const [code] = await once(child, 'close');
  return { code, text };
}
