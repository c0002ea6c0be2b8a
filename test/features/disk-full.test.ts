import { existsSync } from 'node:fs';
import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { adminRole } from '../../server/data/embedded/place.ts';
import { communes, type Staffed, startStaffed } from './unit-admin.setup.ts';

// Linux' own full disk: whatever is written to it fails with ENOSPC. It needs neither root nor a file system to mount.
const fullDisk = '/dev/full';
const onLinux = existsSync(fullDisk) ? describe : describe.skip;

onLinux('a disk of the database that is full', () => {
  let staffed: Staffed;
  let team: string;
  let file: string;
  beforeAll(async () => {
    staffed = await startStaffed();
    const made = await staffed.createUnit('admin-82', {
      parentId: await staffed.unitId(communes[0]),
      kind: 'SECURITY_TEAM',
      kindWord: 'tổ bảo vệ an ninh, trật tự',
      name: 'Tổ Một',
      validFrom: '2026-01-01',
    });
    team = made.id;
    const [place] = await staffed.sql<{ path: string }>(`select pg_relation_filepath('member') as path`);
    file = join(process.env.TEST_DATA_DIR ?? '', 'postgres', 'data', place?.path ?? '');
    // The table of members is empty, and from here on lies on the full disk.
    await rename(file, `${file}.kept`);
    await symlink(fullDisk, file);
    await forgetOpenFiles();
  });
  afterAll(() => staffed.close());

  /** A connection keeps the files it has opened: it has to open them again. */
  const forgetOpenFiles = async () => {
    const address = new URL(staffed.app.databaseUrl);
    address.username = adminRole;
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    await client.end();
  };

  async function addMember(): Promise<{ status: number; text: string }> {
    const query = `mutation ($teamId: ID!) {
      addMember(teamId: $teamId, name: "Nguyễn Văn An", role: HEAD, since: "2026-01-01", idempotencyKey: "the-same-member") {
        __typename } }`;
    const response = await fetch(new URL('/graphql', staffed.app.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer admin-82' },
      body: JSON.stringify({ query, variables: { teamId: team } }),
    });
    return { status: response.status, text: await response.text() };
  }

  test('is said in words: nothing of the change is kept, reads go on, and the same change is made when there is room', async () => {
    staffed.app.log.length = 0;
    const { status, text } = await addMember();
    expect({ status, text }).toEqual({
      status: 503,
      text: expect.stringMatching(/không còn chỗ để ghi.*UNAVAILABLE/),
    });
    expect(staffed.app.log.join()).toMatch(
      /The disk of the database has no room.*No space left on device|No space left on device.*The disk of the database has no room/s,
    );
    const [kept] = await staffed.sql<{ entries: number; keys: number }>(
      `select (select count(*)::int from audit_entry where operation = 'addMember') as entries,
         (select count(*)::int from idempotency_key where key = 'the-same-member') as keys`,
    );
    expect(kept).toEqual({ entries: 0, keys: 0 });
    const { unit } = await staffed.as('admin-82')<{ unit: { name: string } }>(
      `query ($id: ID!) { unit(id: $id) { name } }`,
      { id: team },
    );
    expect(unit.name).toContain('Tổ Một');

    await rm(file);
    await rename(`${file}.kept`, file);
    await forgetOpenFiles();
    expect(await addMember()).toEqual({ status: 200, text: expect.stringContaining('"Member"') });
  });
});
