import { recordAccess } from '../../server/audit/record.ts';
import { type Context, createContext } from '../../server/context.ts';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { holdingsOf } from '../../server/rights/principal.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, auditKey, grant, verify } from './audit.setup.ts';

const chains = { dongThap: 182, tuyenQuang: 108 };

describe('writers of the audit trail', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let unitId: string;
  let elsewhere: string;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 8 });
    ({ unitId } = await grant(database, 'admin', 'PROVINCE_ADMIN', '82'));
    ({ unitId: elsewhere } = await grant(database, 'other', 'PROVINCE_ADMIN', '08'));
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const requestOf = (userId: string): Context =>
    createContext({
      session: database.session(userId),
      identity: { userId, name: userId, operations: null },
      ...{ plugins: [], auditKey, journal: { requestId: 'request', cost: 0 } },
    });
  const record = async (context: Context, targetId: string) => {
    const [holding] = await holdingsOf(context.session);
    if (holding === undefined) throw new Error('The caller holds no right');
    const access = { noun: 'member', targetId, unitId, before: null, after: null };
    await recordAccess(context, { ...access, operation: 'auditTrail', holding });
  };

  test('write into the chain of their province', async () => {
    await addMember(database, 'admin', { unitId, name: 'Một' });
    await addMember(database, 'other', { unitId: elsewhere, name: 'Hai' });
    await addMember(database, 'admin', { unitId, name: 'Ba' });
    const rows = await database.query(
      'select chain, seq::int, province_code as code from audit_entry order by 1, 2',
    );
    expect(rows).toEqual([
      { chain: chains.tuyenQuang, seq: 1, code: '08' },
      { chain: chains.dongThap, seq: 1, code: '82' },
      { chain: chains.dongThap, seq: 2, code: '82' },
    ]);
    expect(await verify(database)).toMatchObject({ entries: 3, chains: 2, faults: [] });
  });

  test('wait for whoever adds to the chain of their province, and for nobody else', async () => {
    let waiting: Promise<unknown> | undefined;
    let isWritten = false;
    await database.transaction(async ({ query }) => {
      await query('select from audit_chain where chain = $1 for update', [chains.dongThap]);
      waiting = addMember(database, 'admin', { unitId, name: 'Đợi' }).then(() => {
        isWritten = true;
      });
      await addMember(database, 'other', { unitId: elsewhere, name: 'Không đợi' });
      expect(isWritten).toBe(false);
    });
    await waiting;
    expect(await verify(database)).toMatchObject({ entries: 2, faults: [] });
  });

  test('add to the chain last: a request that waits for something else keeps nobody from writing', async () => {
    const request = requestOf('admin');
    await record(request, 'first');
    let last: Promise<unknown> | undefined;
    await database.transaction(async ({ query }) => {
      await query('select pg_advisory_xact_lock(42)');
      last = request.session.query('select pg_advisory_xact_lock(42)');
      await addMember(database, 'admin', { unitId, name: 'Trong khi đó' });
    });
    await last;
    await request.session.commit();
    const rows = await database.query(
      'select seq::int, target_id = $1 as first from audit_entry order by seq',
      ['first'],
    );
    expect(rows).toEqual([
      { seq: 1, first: false },
      { seq: 2, first: true },
    ]);
    expect((await verify(database)).faults).toEqual([]);
  });

  test('of a hundred at once each leaves its entry, and the trail holds', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `Cùng lúc ${index}`);
    await Promise.all(names.map((name) => addMember(database, 'admin', { unitId, name })));
    expect(await verify(database)).toMatchObject({ entries: 100, faults: [] });
  });

  test('leave an entry each when one request writes many at once, and none for what was undone', async () => {
    const request = requestOf('admin');
    const teams = Array.from({ length: 30 }, (_, index) => `team ${index}`);
    for (const team of teams) await record(request, team);
    const undone = request.session.attempt(async () => {
      await record(request, 'undone');
      throw new Error('refused');
    });
    await expect(undone).rejects.toThrow('refused');
    await request.session.commit();
    const rows = await database.query<{ id: string }>('select target_id as id from audit_entry order by seq');
    expect(rows.map(({ id }) => id)).toEqual(teams);
    expect((await verify(database)).faults).toEqual([]);
  });

  test.each(['update audit_entry set noun = noun', 'delete from audit_entry', 'truncate audit_entry'])(
    'cannot change what is written: %s',
    async (statement) => {
      const session = database.session('admin');
      await expect(session.query(statement)).rejects.toMatchObject({ code: '42501' });
      await session.rollback();
    },
  );

  test('have no right to change it, by the catalogue', async () => {
    const rows = await database.query<{ right: string }>(
      `select right_name as right from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
         'TRIGGER']) right_name where has_table_privilege('thi_dua_app', 'audit_entry', right_name)
         or (right_name not in ('DELETE', 'TRUNCATE', 'TRIGGER')
           and has_any_column_privilege('thi_dua_app', 'audit_entry', right_name))`,
    );
    expect(rows.map(({ right }) => right)).toEqual(['SELECT', 'INSERT']);
    const [role] = await database.query(
      `select rolsuper or rolbypassrls or rolcanlogin as mighty,
         (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
       from pg_roles where rolname = 'thi_dua_app'`,
    );
    expect(role).toEqual({ mighty: false, owns: 0 });
  });

  test('cannot write an entry into another province', async () => {
    const session = database.session('admin');
    const written = session.query(
      `insert into audit_entry (province_code, chain, seq, at, user_id, user_name, operation, noun, target_id,
         request_id, mac) values ('08', 1, 999, now(), 'u', 'u', 'o', 'n', 't', 'r', 'm')`,
    );
    await expect(written).rejects.toMatchObject({ code: '42501' });
    await session.rollback();
  });
});
