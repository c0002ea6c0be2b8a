import { randomUUID } from 'node:crypto';
import type { Role, UnitKind } from '@thi-dua/client-sdk';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { searchKey } from '../../server/text/search-key.ts';
import type { TestApp } from '../support/app.ts';
import { addressesOf } from '../support/database.ts';
import { type Asking, openStream } from './live.setup.ts';

/** Units of a province to hold rights for: two communes, a hamlet in the first and a team in the hamlet. */
export interface Province {
  readonly code: string;
  readonly id: string;
  readonly commune: string;
  readonly sibling: string;
  readonly hamlet: string;
  readonly siblingHamlet: string;
  readonly team: string;
}

export interface Given {
  readonly userId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
}

/** What stands in the database before a test: written as its owner, past the wall. */
export async function openOwner(app: Pick<TestApp, 'databaseUrl'>) {
  const database = await openDatabase({ ...addressesOf(app.databaseUrl), poolSize: 4 });
  return {
    database,
    province: (code: string, word?: string) => makeProvince(database, code, word),
    give: (given: Given) => give(database, given),
    close: () => database.close(),
  };
}

async function makeProvince(database: Database, code: string, word = 'Thử'): Promise<Province> {
  const [province] = await database.query<{ id: string }>(
    `select unit_id as id from unit_version where code = $1 and kind = 'PROVINCE' and upper(valid) is null`,
    [code],
  );
  const communes = await database.query<{ id: string }>(
    `select unit_id as id from unit_version
     where province_code = $1 and kind in ('COMMUNE', 'WARD') and upper(valid) is null order by code limit 2`,
    [code],
  );
  const [commune, sibling] = communes.map(({ id }) => id);
  if (!province || !commune || !sibling) throw new Error(`There is no province ${code}`);
  const make = (name: string, kind: UnitKind, parent: string) =>
    makeUnit(database, { code, name: `${word} ${name}`, kind, parent });
  const hamlet = await make('Một', 'HAMLET', commune);
  const siblingHamlet = await make('Hai', 'HAMLET', sibling);
  const team = await make('Tổ', 'SECURITY_TEAM', hamlet);
  return { code, id: province.id, commune, sibling, hamlet, siblingHamlet, team };
}

interface Made {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: string;
}

export async function makeUnit(database: Database, { code, name, kind, parent }: Made): Promise<string> {
  const id = randomUUID();
  await database.query(`insert into unit (id, province_code, origin) values ($1, $2, 'PROVINCE')`, [
    id,
    code,
  ]);
  await database.query(
    `insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key, decree)
     values ($1, $2, '[2025-07-01,)', $3, $4, 'ấp', $5, $6, $3)`,
    [id, code, name, kind, parent, ` ap ${searchKey(name)}`],
  );
  return id;
}

async function give(database: Database, { userId, role, unitId, startsOn, endsOn }: Given): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, ends_on, granted_by)
     values (coalesce((select province_code from unit where id = $4), '00'), $1, $2, $3, $4, $5, $6, 'test')
     returning id`,
    [userId, `Người ${userId}`, role, unitId, startsOn ?? '2025-07-01', endsOn ?? null],
  );
  return row?.id ?? '';
}

/** A day in Vietnam, so many from today. */
export function day(from = 0): string {
  const moment = new Date(Date.now() + from * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}

/** The answer to a document as this user, errors and all; the first one of a subscription. */
export async function askAs<Data>(
  app: Pick<TestApp, 'url'>,
  userId: string | null,
  { query, variables }: { query: string; variables?: object },
): Promise<{ data: Data; errors?: { message: string; extensions: { code: string } }[]; text: string }> {
  if (query.startsWith('subscription')) return firstOf(app, { userId, query, variables });
  const response = await fetch(new URL('/graphql', app.url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(userId === null ? {} : { authorization: `Bearer ${userId}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { ...JSON.parse(text), text };
}

async function firstOf<Data>(app: Pick<TestApp, 'url'>, asking: Asking) {
  const stream = await openStream(app.url, asking);
  const answer = stream.refusal ?? (await stream.next())?.data;
  stream.close();
  const text = JSON.stringify(answer);
  return { ...(JSON.parse(text) as { data: Data }), text };
}
