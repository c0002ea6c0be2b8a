import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { backUp } from '../../server/backup/backup.ts';
import { connectionOf, findTool } from '../../server/backup/pg-tools.ts';
import { restore } from '../../server/backup/restore.ts';
import { runTool } from '../../server/backup/run-tool.ts';
import { openDatabase } from '../../server/data/database.ts';
import { createLogins } from '../../server/data/logins/create.ts';
import { readSettings } from '../../server/settings.ts';
import { chapters } from '../support/chapters.ts';
import { findOwnPostgres, type OwnPostgres, startOwnPostgres } from '../support/own-postgres.ts';
import { command, type Filled, Folders, fill } from './backup.setup.ts';

jest.setTimeout(180_000);

type Environment = Readonly<Record<'DATABASE_URL' | 'DATABASE_OWNER_URL', string>>;

const binaries = await findOwnPostgres();
// Needs a PostgreSQL with its tools, which are not part of the embedded one: apt-get install postgresql.
const withTools = binaries === undefined ? describe.skip : describe;
const title = `npm run backup and npm run restore, with DATABASE_URL (PostgreSQL of ${
  binaries ?? 'this machine: not installed, so not tested; apt-get install postgresql'
})`;

withTools(title, () => {
  const test = chapters();
  const folders = new Folders();
  let [source, file] = ['', ''];
  let yours: OwnPostgres;
  let filled: Filled;
  let logged: Environment;
  beforeAll(async () => {
    source = await folders.make();
    yours = await startOwnPostgres(binaries ?? '', await folders.make());
    const { ownerUrl: url, requestsUrl } = await logins(yours, 'filled');
    logged = { DATABASE_OWNER_URL: url, DATABASE_URL: requestsUrl };
    filled = await fill({ url, requestsUrl }, source);
    file = join(await folders.make(), 'dump.backup');
  });
  afterAll(async () => {
    await filled.database.close();
    await yours.stop();
    await folders.remove();
  });
  const logins = ({ url }: OwnPostgres, database: string, owner = 'owner') =>
    createLogins({ url: url('postgres', database), owner, newPasswords: true });
  const settingsOf = (environment: Environment, dataDirectory: string) =>
    readSettings({ ...environment, DATA_DIR: dataDirectory });

  test('goes into an empty cluster, where one command has made the logins', async () => {
    const said = await command('backup/backup.main.js', [file], {
      ...{ ...logged, DATA_DIR: source },
    });
    expect(said).toEqual({
      code: 0,
      text: expect.stringMatching(/^Backed up the database \(PostgreSQL 1\d/),
    });
    const other = await startOwnPostgres(binaries ?? '', await folders.make());
    try {
      const { ownerUrl: DATABASE_OWNER_URL, requestsUrl: DATABASE_URL } = await logins(other, 'restored');
      const target = await folders.make();
      const environment = { DATABASE_OWNER_URL, DATABASE_URL, DATA_DIR: target };
      expect(await command('backup/restore.main.js', [file], environment)).toEqual({
        code: 0,
        text: expect.stringMatching(/^Restored the database .* into DATABASE_OWNER_URL.*audit entries hold/s),
      });
      expect(await readdir(target)).toEqual(['audit.anchor', 'audit.key']);
      expect(await command('audit/main.js', [], environment)).toMatchObject({ code: 0 });
      expect(await command('modules/standing/rebuild/rebuild.main.js', [], environment)).toEqual({
        code: 0,
        text: expect.stringMatching(/ 0 standings and 0 sums differed/),
      });
      await expectSameWall(filled, environment.DATABASE_OWNER_URL);
    } finally {
      await other.stop();
    }
  });

  test('tells nobody the password on a command line', () => {
    const { dbname, env } = connectionOf('postgres://owner:se%40cret@db.example:5433/filled?sslmode=require');
    expect(dbname).toBe('--dbname=postgres://owner@db.example:5433/filled?sslmode=require');
    expect(env).toEqual({ PGPASSWORD: 'se@cret' });
  });

  test('refuses a database that is not empty', async () => {
    await expect(restore(settingsOf(logged, await folders.make()), file)).rejects.toThrow(
      /The database filled \(DATABASE_OWNER_URL\) is not empty/,
    );
  });

  test('refuses somebody who would see less than all', async () => {
    await yours.run(`create role reader login password 'of-a-test'`);
    await yours.run('grant pg_read_all_data to reader');
    const settings = settingsOf({ ...logged, DATABASE_OWNER_URL: yours.url('reader', 'filled') }, source);
    await expect(backUp(settings, `${file}.reader`)).rejects.toThrow(
      /Row-level security hides rows of .*assignment.* from reader: back up as the role that owns the tables/,
    );
  });

  test('refuses to restore as another role than the one the policies name', async () => {
    const { ownerUrl, requestsUrl } = await logins(yours, 'of_another', 'another');
    const another = { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: requestsUrl };
    await expect(restore(settingsOf(another, await folders.make()), file)).rejects.toThrow(
      /belong to the role owner, and DATABASE_OWNER_URL signs in as another: .* --owner owner makes it/,
    );
  });

  test('refuses tools that are older than the server', async () => {
    const { version } = await findTool('pg_dump', '9.6');
    expect(version).toMatch(/^\d+/);
    await expect(findTool('pg_dump', '99.1')).rejects.toThrow(
      /^PostgreSQL 99.1 needs pg_dump of version 99 or newer, and pg_dump here is \d.*: install postgresql-client-99/,
    );
  });

  test('its file needs no tool of ours to be checked', async () => {
    const stage = await folders.make();
    await runTool({ file: 'tar', args: ['-xf', file, '-C', stage] });
    const said = await runTool({ file: 'sh', args: ['-c', `cd ${stage} && sha256sum -c SHA256SUMS`] });
    expect(said).toContain('database.dump: OK');
  });
});

/** The same tables are walled and by the same policies. */
async function expectSameWall({ database }: Filled, restoredUrl: string): Promise<void> {
  const wall = `select tablename, policyname, roles::text, qual, with_check from pg_policies order by 1, 2`;
  const forced = `select relname, relrowsecurity, relforcerowsecurity from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
  const restored = await openDatabase({ url: restoredUrl, poolSize: 1 });
  try {
    for (const text of [wall, forced]) expect(await restored.query(text)).toEqual(await database.query(text));
  } finally {
    await restored.close();
  }
}
