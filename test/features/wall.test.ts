import { randomUUID } from 'node:crypto';
import type { Session } from '../../server/data/session/session.ts';
import { publishedTables } from '../../server/data/wall/shared-tables.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { openOwner, type Province } from './assignments.setup.ts';

const role = 'thi_dua_app';

describe('the wall between provinces', () => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let here: Province;
  let there: Province;

  beforeAll(async () => {
    app = await startTestApp();
    owner = await openOwner(app);
    here = await owner.province('82');
    there = await owner.province('08');
    for (const { id, code, team } of [here, there]) {
      await owner.give({ userId: `admin-${code}`, role: 'PROVINCE_ADMIN', unitId: id });
      await owner.database.query(
        `insert into member (province_code, team_id, name, role, serves, search_key)
         values ($1, $2, 'An', 'MEMBER', '[2026-01-01,)', 'an')`,
        [code, team],
      );
      await owner.database.query(
        `insert into unit_lineage (province_code, predecessor_id, successor_id, kind) values ($1, $2, $2, 'RENAMED')`,
        [code, team],
      );
    }
    await owner.give({ userId: 'country', role: 'NATIONAL_VIEWER', unitId: null });
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  /** In a transaction as requests have it, which is undone. */
  const as = async <Result>(userId: string | null, work: (session: Session) => Promise<Result>) => {
    const session = owner.database.session(userId);
    try {
      return await work(session);
    } finally {
      await session.rollback();
    }
  };
  const count = (userId: string | null, from: string) =>
    as(userId, async (session) => {
      const [row] = await session.query<{ count: number }>(`select count(*)::int as count from ${from}`);
      return row?.count;
    });
  const refusal = (userId: string, text: string, values: unknown[]) =>
    as(userId, (session) =>
      session.query(text, values).then(
        (rows) => `done: ${rows.length}`,
        (error: Error) => error.message,
      ),
    );

  describe('in the catalogue', () => {
    test('every table with a province has row-level security forced, with policies for the role of requests', async () => {
      const tables = await owner.database.query<{ name: string; forced: boolean; policies: number }>(
        `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
           (select count(*)::int from pg_policy p
            where p.polrelid = c.oid and '${role}'::regrole = any(p.polroles)) as policies
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'province_code'
         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relname = any($1)
         order by 1`,
        [publishedTables],
      );
      expect(tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'assignment',
          'audit_entry',
          'member',
          'unit',
          'unit_lineage',
          'unit_version',
        ]),
      );
      expect(tables.filter(({ forced, policies }) => !forced || policies === 0)).toEqual([]);
    });

    test('every view shows to whoever reads it what he may see himself', async () => {
      const views = await owner.database.query<{ name: string; options: string[] | null }>(
        `select relname as name, reloptions as options from pg_class
         where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace`,
      );
      expect(views.length).toBeGreaterThan(0);
      expect(views.filter(({ options }) => !options?.includes('security_invoker=true'))).toEqual([]);
    });

    test('the role of requests owns nothing, bypasses nothing, signs in nowhere and is part of no other', async () => {
      const [found] = await owner.database.query(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
           (select count(*)::int from pg_class where relowner = r.oid) as owns,
           (select count(*)::int from pg_proc where proowner = r.oid) as functions,
           (select count(*)::int from pg_auth_members where member = r.oid) as part_of
         from pg_roles r where rolname = $1`,
        [role],
      );
      expect(found).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolcanlogin: false,
        owns: 0,
        functions: 0,
        part_of: 0,
      });
    });

    test('no policy lets everybody in, and nobody may delete, empty or change what is published', async () => {
      const open = await owner.database.query(
        `select polname from pg_policy p join pg_class c on c.oid = p.polrelid where 0 = any(polroles)`,
      );
      expect(open).toEqual([]);
      const granted = await owner.database.query(
        `select table_name, privilege_type from information_schema.role_table_grants
         where grantee = $1 and (privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')
           or privilege_type <> 'SELECT' and table_name = any($2))`,
        [role, publishedTables],
      );
      expect(granted).toEqual([]);
    });

    test('no foreign key leads from a province’s own rows into another province', async () => {
      const keys = await owner.database.query<{ name: string }>(
        `select conrelid::regclass || '.' || conname as name from pg_constraint k
         join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
         where contype = 'f' and c.relforcerowsecurity and f.relforcerowsecurity
           and not exists (select from pg_attribute a where a.attrelid = k.conrelid
             and a.attnum = any(k.conkey) and a.attname = 'province_code')
         order by 1`,
      );
      // National history crosses provinces; what requests write there is held by a policy.
      expect(keys.map(({ name }) => name.replace(/\..*/, '')).filter((name) => !/^unit_/.test(name))).toEqual(
        [],
      );
    });
  });

  const own: readonly string[] = ['assignment', 'member'];

  test('shows the province’s own rows to itself and to who watches the country, and to nobody else', async () => {
    for (const table of own) {
      const rows = `${table} where province_code = '82'`;
      expect(await count('admin-82', rows)).toBe(1);
      expect(await count('country', rows)).toBe(1);
      expect(await count('admin-08', rows)).toBe(0);
      expect(await count('stranger', rows)).toBe(0);
      expect(await count(null, rows)).toBe(0);
    }
    for (const table of [
      'unit_version where unit_id',
      'unit where id',
      'unit_lineage where predecessor_id',
    ]) {
      const rows = `${table} in ('${here.hamlet}', '${here.team}')`;
      const all = table.startsWith('unit_lineage') ? 1 : 2;
      expect(await count('admin-82', rows)).toBe(all);
      for (const userId of ['admin-08', 'stranger', null]) expect(await count(userId, rows)).toBe(0);
    }
  });

  test('shows the communes of all provinces to everybody', async () => {
    const communes = `unit_version where province_code = '82' and kind = 'COMMUNE'`;
    expect(await count(null, communes)).toBeGreaterThan(80);
    expect(await count('admin-08', communes)).toBe(await count(null, communes));
  });

  test('lets no statement change a row of another province, in any table', async () => {
    const tables = await owner.database.query<{ name: string }>(
      `select c.relname as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'province_code'
       where c.relkind in ('r', 'p') and c.relforcerowsecurity order by 1`,
    );
    for (const { name } of tables) {
      for (const userId of ['admin-08', 'country']) {
        const update = `update ${name} set province_code = province_code where province_code = '82' returning 1`;
        expect([name, await refusal(userId, update, [])]).toEqual([
          name,
          expect.stringMatching(/^done: 0$|permission denied/),
        ]);
        const steal = `update ${name} set province_code = '82' where province_code = '08' returning 1`;
        expect([name, await refusal(userId, steal, [])]).toEqual([
          name,
          expect.stringMatching(/^done: 0$|permission denied|violates row-level security/),
        ]);
        expect([
          name,
          await refusal(userId, `delete from ${name} where province_code = '82' returning 1`, []),
        ]).toEqual([name, expect.stringMatching(/^done: 0$|permission denied/)]);
      }
    }
    expect(tables.length).toBeGreaterThan(5);
  });

  test('lets nobody write a row into another province, nor one of his own that points there', async () => {
    const walled = /row-level security|violates foreign key/;
    const right = `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
      values ($1, 'x', 'X', $2, $3, '2026-01-01', 'x')`;
    expect(await refusal('admin-08', right, ['82', 'INSPECTOR', here.id])).toMatch(walled);
    expect(await refusal('admin-08', right, ['08', 'INSPECTOR', here.team])).toMatch(walled);
    expect(await refusal('admin-08', right, ['00', 'NATIONAL_VIEWER', null])).toMatch(walled);
    expect(await refusal('country', right, ['00', 'NATIONAL_VIEWER', null])).toMatch(walled);
    expect(await refusal('country', right, ['82', 'INSPECTOR', here.id])).toMatch(walled);
    expect(await refusal('admin-82', right, ['82', 'INSPECTOR', here.id])).toBe('done: 0');
    const member = `insert into member (province_code, team_id, name, role, serves, search_key)
      values ($1, $2, 'B', 'MEMBER', '[2026-01-01,)', 'b')`;
    expect(await refusal('admin-08', member, ['82', here.team])).toMatch(walled);
    expect(await refusal('admin-08', member, ['08', here.team])).toMatch(walled);
    const version = `insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
      values ($1, '08', '[2020-01-01,2021-01-01)', 'X', 'HAMLET', 'ấp', $2, ' x')`;
    expect(await refusal('admin-08', version, [there.hamlet, here.commune])).toMatch(walled);
    expect(await refusal('admin-08', version, [here.hamlet, there.commune])).toMatch(walled);
    expect(await refusal('admin-08', version, [there.hamlet, there.commune])).toBe('done: 0');
    const link = `insert into unit_lineage (province_code, predecessor_id, successor_id, kind)
      values ('08', $1, $2, 'MERGED')`;
    expect(await refusal('admin-08', link, [here.commune, there.commune])).toMatch(walled);
  });

  test('tells nothing by an error: a unit of a neighbour and one that is not there refuse alike', async () => {
    const right = `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
      values ('08', 'x', 'X', 'INSPECTOR', $1, '2026-01-01', 'x')`;
    expect(await refusal('admin-08', right, [here.team])).toBe(
      await refusal('admin-08', right, [randomUUID()]),
    );
  });

  test('ends with the transaction: the next user of the connection sees nothing of the one before', async () => {
    const session = owner.database.session('admin-82');
    await session.query('select 1');
    await session.commit();
    const settings = `(select 1 where coalesce(current_setting('app.provinces', true), '') <> '') as left_over`;
    for (let index = 0; index < 3; index += 1) {
      expect(await count(null, settings)).toBe(0);
      expect(await count(null, `member where province_code = '82'`)).toBe(0);
    }
  });
});
