import { DataSource } from 'typeorm';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { migrate } from '../../server/data/migrate.ts';
import { migrations } from '../../server/data/migrations/index.ts';
import { rebuildCompared } from '../../server/modules/standing/rebuild/rebuild-compared.ts';
import { makeSample } from '../../server/sample/make.ts';
import { chapters } from '../support/chapters.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { base, downgrade, type Step, schemaLines, stampOf, upgrade } from '../support/upgrade.ts';
import { auditKey, verify } from './audit.setup.ts';

const teams = 12;

describe('every migration since 1764200000000, on a database that is filled', () => {
  const test = chapters();
  let testDatabase: TestDatabase;
  let database: Database;
  let newest: readonly string[];
  let steps: readonly Step[];
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 2 });
    await makeSample(database, { province: '82', teams }, auditKey);
    newest = await schemaOf(database);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const schemaOf = async (queries: Pick<Database, 'query'>) =>
    (await queries.query<{ line: string }>(schemaLines)).map(({ line }) => line);

  test('is taken back to the very schema of that day', async () => {
    await downgrade(database.dataSource);
    const fresh = await createTestDatabase();
    const dataSource = new DataSource({
      type: 'postgres',
      url: fresh.url,
      migrations: migrations.filter(({ name }) => stampOf(name) <= base),
    });
    await dataSource.initialize();
    await dataSource.query('drop schema public cascade');
    await dataSource.query('create schema public');
    await migrate(dataSource);
    const expected: { line: string }[] = await dataSource.query(schemaLines);
    await dataSource.destroy();
    await fresh.drop();
    expect(await schemaOf(database)).toEqual(expected.map(({ line }) => line));
  });

  test('leads to the schema of today, with the locks it holds told', async () => {
    const began = performance.now();
    steps = await upgrade(database.dataSource);
    const told = steps.map(
      ({ name, milliseconds, locks }) => `  ${name}: ${milliseconds} ms, ${locks.join(', ') || 'no lock'}`,
    );
    const head = `Upgrade of ${teams} sample teams: ${Math.round(performance.now() - began)} ms until its locks are free`;
    process.stdout.write(`${[head, ...told].join('\n')}\n`);
    expect(await schemaOf(database)).toEqual(newest);
    expect(steps.length).toBeGreaterThan(0);
  });

  test('leaves figures that rebuild finds nothing to mend in, and a trail that holds', async () => {
    const periods = await database.query<{ id: string }>(
      `select p.id from reporting_period p join campaign_state s on s.campaign_id = p.campaign_id
       where p.rhythm = 'CAMPAIGN' and p.retired_at is null and s.state = 'LAUNCHED'`,
    );
    for (const { id } of periods) {
      const found = await database.transaction((queries) => rebuildCompared(queries, id));
      expect(found).toMatchObject({ standings: 0, rollups: 0 });
    }
    expect(periods.length).toBeGreaterThan(0);
    expect((await verify(database)).faults).toEqual([]);
    expect(await database.checkWall()).toEqual([]);
  });
});
