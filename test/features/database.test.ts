import { type Database, openDatabase } from '../../server/data/database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('the database', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url, poolSize: 2 });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  test('keeps what a transaction wrote, unless it failed', async () => {
    await database.query('create table written (word text)');
    await database.transaction(({ query }) => query(`insert into written values ('kept')`));
    const failed = database.transaction(async ({ query }) => {
      await query(`insert into written values ('lost')`);
      throw new Error('half-way');
    });
    await expect(failed).rejects.toThrow('half-way');
    expect(await database.query('select word from written')).toEqual([{ word: 'kept' }]);
  });

  test('survives a connection that is cut in the middle of a transaction, which alone fails', async () => {
    const cut = database.transaction(async ({ query }) => {
      const [own] = await query<{ pid: number }>('select pg_backend_pid() as pid');
      await database.query('select pg_terminate_backend($1, 5000)', [own?.pid]);
      // The connection is told so while nothing is asked of it.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return query('select 1');
    });
    await expect(cut).rejects.toThrow();
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});
