import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { createLogins } from '../../server/data/logins/create.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

/** What somebody reads who logs in there, or why he may not. */
async function ask(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end();
  }
}

describe('npm run database:create-logins', () => {
  let template: TestDatabase;
  beforeAll(async () => {
    template = await createTestDatabase();
  });
  afterAll(() => template.drop());

  test('makes a database, its owner, and a login of requests that may do nothing by itself', async () => {
    const name = `made_${randomUUID().replaceAll('-', '')}`;
    const admin = new URL(template.url);
    admin.pathname = `/${name}`;
    const made = await createLogins({ url: admin.href, newPasswords: false });
    try {
      expect(made.done).toEqual([
        `made the login ${name}_owner, the owner of the tables`,
        'there is the role thi_dua_app, which requests work as',
        `made the login ${name}_requests, which owns nothing and serves requests`,
        `made the database ${name}`,
      ]);
      expect(await ask(made.ownerUrl, 'create table unit (name text)')).toEqual([]);
      expect(await ask(made.ownerUrl, 'grant select on unit to thi_dua_app')).toEqual([]);
      expect(await ask(made.requestsUrl, 'select * from unit')).toBe('permission denied for table unit');

      expect(await ask(made.requestsUrl, 'create table other (name text)')).toMatch(/permission denied/);
      const again = await createLogins({ url: admin.href, newPasswords: false });
      expect(again.done.filter((line) => line.startsWith('made'))).toEqual([]);
      expect(await ask(made.requestsUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      const renewed = await createLogins({ url: admin.href, newPasswords: true });
      expect(await ask(renewed.requestsUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      await ask(template.url, `drop database ${name} with (force)`);
      await ask(template.url, `drop role ${name}_owner`);
      await ask(template.url, `drop role ${name}_requests`);
    }
  });

  test('in an installation of before leaves the owner alone, and adds the login of requests', async () => {
    const name = new URL(template.url).pathname.slice(1);
    const made = await createLogins({ url: template.url, newPasswords: false });
    const database = await openDatabase({ url: made.ownerUrl, requestsUrl: made.requestsUrl, poolSize: 1 });
    const session = database.session(null);
    const [as] = await session.query('select session_user::text as login, current_user::text as role');
    await session.rollback();
    const findings = await database.checkWall();
    await database.close();
    await ask(template.url, `drop role ${name}_requests`);
    expect(made.ownerUrl).toBe(template.url);
    expect(as).toEqual({ login: `${name}_requests`, role: 'thi_dua_app' });
    expect(findings).toEqual([]);
  });

  test('says in words what it needs and what it cannot reach', async () => {
    const nowhere = 'postgres://a:secret@127.0.0.1:1/x';
    await expect(createLogins({ url: 'mysql://x', newPasswords: false })).rejects.toThrow(
      'Give the address of a database',
    );
    await expect(createLogins({ url: nowhere, newPasswords: false })).rejects.toThrow(
      /^The database cannot be reached: [^\n]*$/,
    );
  });
});

describe('the connections of requests', () => {
  let testDatabase: TestDatabase;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  afterAll(() => testDatabase.drop());

  test('are refused when they log in as the owner', async () => {
    const { url } = testDatabase;
    const database = await openDatabase({ url, requestsUrl: url, poolSize: 1 });
    const session = database.session(null);
    await expect(session.query('select 1')).rejects.toThrow(/owns tables.*npm run database:create-logins/);
    expect(await database.checkWall()).toEqual([expect.stringMatching(/^The login thi_dua .* owns tables/)]);
    await database.close();
  });

  test('enter in the role of requests, or nobody is let in', async () => {
    expect(await ask(testDatabase.url, `select app_enter('admin')`)).toBe(
      'Requests work as thi_dua_app and not as thi_dua',
    );
  });
});

describe('the check of the wall', () => {
  let app: TestApp;
  let database: Database;
  let login: string;
  beforeAll(async () => {
    app = await startTestApp();
    const made = await createLogins({ url: app.databaseUrl, newPasswords: false });
    database = await openDatabase({ url: app.databaseUrl, requestsUrl: made.requestsUrl, poolSize: 1 });
    login = new URL(made.requestsUrl).username;
  });
  afterAll(async () => {
    const url = app.databaseUrl;
    await database.close();
    await app.close();
    const beside = new URL(url);
    beside.pathname = '/postgres';
    await ask(beside.href, `drop role if exists ${login}, ${login}_other`);
  });

  test('finds nothing wrong', async () => {
    expect(await database.checkWall()).toEqual([]);
  });

  test.each([
    [
      'alter table member no force row level security',
      'alter table member force row level security',
      'The table member has no forced row-level security.',
    ],
    [
      'alter table unit disable row level security',
      'alter table unit enable row level security',
      'The table unit has no forced row-level security.',
    ],
    [
      'create table visit (name text); grant select on visit to thi_dua_app',
      'drop table visit',
      'The table visit has no forced row-level security.',
    ],
    [
      'create policy everybody on member using (true)',
      'drop policy everybody on member',
      'The policy everybody of the table member lets everybody in.',
    ],
    [
      'create view people as select * from member; grant select on people to thi_dua_app',
      'drop view people',
      'The view people shows what its owner may see.',
    ],
    [
      `create function led() returns int language sql security definer set search_path = public return 1`,
      'drop function led',
      'The function led() works as its owner, and its search_path does not end with pg_temp.',
    ],
  ])('finds %s', async (breaking, mending, finding) => {
    expect(typeof (await ask(app.databaseUrl, breaking))).not.toBe('string');
    expect(await database.checkWall()).toEqual([finding]);
    await ask(app.databaseUrl, mending);
    expect(await database.checkWall()).toEqual([]);
  });

  test('finds a login of requests that may make roles, is a member of another role, or owns something', async () => {
    const asOwner = (text: string) => ask(app.databaseUrl, text);
    await asOwner(
      `create role ${login}_other; grant ${login}_other to ${login}; alter role ${login} createdb`,
    );
    expect([...(await database.checkWall())].sort()).toEqual([
      `The role ${login} is a member of ${login}_other.`,
      `The role ${login} may create databases.`,
    ]);
    await asOwner(`drop role ${login}_other; alter role ${login} nocreatedb; grant ${login} to thi_dua;
      create schema own authorization ${login}`);
    expect(await database.checkWall()).toEqual([`The role ${login} owns schema own.`]);
    await asOwner('drop schema own');
    expect(await database.checkWall()).toEqual([]);
  });

  test('makes /ready answer 503 with its reasons', async () => {
    await ask(app.databaseUrl, 'alter table report no force row level security');
    const response = await fetch(new URL('/ready', app.url));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: 'unavailable',
      reasons: ['The table report has no forced row-level security.'],
    });
    await ask(app.databaseUrl, 'alter table report force row level security');
  });
});
