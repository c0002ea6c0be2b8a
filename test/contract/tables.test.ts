import pg from 'pg';
import { publishedTables, technicalTables } from '../../server/data/wall/shared-tables.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { exceptions } from './tables.exceptions.ts';
import { tableFindings, userTables } from './tables.queries.ts';

const excepted = Object.values(exceptions).flat();

describe('every table of the database is a tenant’s, a reference, a user’s or national', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const findings = async () => {
    const lists = [publishedTables, technicalTables, userTables];
    const { rows } = await owner.query<{ finding: string }>(tableFindings, lists);
    return rows.map(({ finding }) => finding);
  };
  /** What is found newly once these tables are there; they are gone afterwards. */
  const findingsWith = async (tables: string) => {
    const before = await findings();
    await owner.query('begin');
    await owner.query(tables);
    const after = await findings();
    await owner.query('rollback');
    return after.filter((finding) => !before.includes(finding));
  };

  test('and obeys the rules of its class, but for what was there before', async () => {
    expect((await findings()).filter((finding) => !excepted.includes(finding))).toEqual([]);
  });

  test('no exception stands in the list that is not needed any more: remove it there', async () => {
    const found = await findings();
    expect(excepted.filter((finding) => !found.includes(finding))).toEqual([]);
  });

  test('a new table that is of no class is found, with words that say what to do', async () => {
    expect(await findingsWith('create table pigeon (id int primary key)')).toEqual([
      'pigeon: is of no class. Give it a province_code, or name it in server/data/wall/shared-tables.ts or in test/contract/tables.queries.ts',
    ]);
  });

  test('a new table of a province is found when a key, a reference, an index or the wall leaves the province out', async () => {
    const found = await findingsWith(`
      create table pigeon (id int primary key, province_code text, unit_id uuid references unit, ring text unique);
      create unique index on pigeon (lower(ring));`);
    expect(found).toEqual([
      'pigeon: (unit_id) refers to unit without province_code',
      'pigeon: holds rows of a province and has no forced row-level security',
      'pigeon: its province_code may be null',
      'pigeon: no index begins with province_code',
      'pigeon: primary key (id) does not hold province_code',
      'pigeon: unique (lower(ring)) does not hold province_code',
      'pigeon: unique (ring) does not hold province_code',
    ]);
  });

  test('a new table of a province that begins with it everywhere is found nothing wrong with', async () => {
    const found = await findingsWith(`
      create table pigeon (province_code text, id int, unit_id uuid, primary key (province_code, id),
        unique (province_code, unit_id), foreign key (province_code, unit_id) references unit (province_code, id));
      alter table pigeon enable row level security;
      alter table pigeon force row level security;`);
    expect(found).toEqual([]);
  });
});
