import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { backUp, checkBackup } from '../../server/backup/backup.ts';
import { restore } from '../../server/backup/restore.ts';
import { runTool } from '../../server/backup/run-tool.ts';
import { type Cluster, startCluster } from '../../server/data/embedded/cluster.ts';
import { withDatabase } from '../../server/data/with-database.ts';
import { readSettings } from '../../server/settings.ts';
import { addMember, grant } from './audit.setup.ts';
import { command, type Filled, Folders, fill } from './backup.setup.ts';

jest.setTimeout(180_000);

describe('npm run backup and npm run restore, of the embedded database', () => {
  const folders = new Folders();
  let [source, place] = ['', ''];
  let cluster: Cluster;
  let filled: Filled;
  let unitId: string;
  beforeAll(async () => {
    [source, place] = [await folders.make(), await folders.make()];
    cluster = await startCluster(source, { flags: ['fsync=off'], initdbFlags: ['--no-sync'] });
    await cluster.ensureDatabase('thi_dua');
    filled = await fill({ url: cluster.url('thi_dua'), requestsUrl: cluster.requestsUrl('thi_dua') }, source);
    ({ unitId } = await grant(filled.database, 'admin', 'PROVINCE_ADMIN', '82'));
  });
  afterAll(async () => {
    await filled.database.close();
    await cluster.stop();
    await folders.remove();
  });
  const of = (directory: string) => readSettings({ DATA_DIR: directory });
  const at = (name: string) => join(place, name);
  const add = (name: string) =>
    addMember(filled.database, 'admin', { unitId, name }, 'commit', filled.auditKey);

  test('copies a server that goes on writing into one file, and brings all of it back', async () => {
    await add('Trước khi sao lưu');
    let writing = true;
    const writer = (async () => {
      for (let turn = 0; writing; turn += 1) await add(`Trong khi sao lưu ${turn}`);
    })();
    await backUp(of(source), at('running.backup'));
    writing = false;
    await writer;

    const target = await folders.make();
    const said = await command('backup/restore.main.js', [at('running.backup')], { DATA_DIR: target });
    expect(said).toEqual({
      code: 0,
      text: expect.stringMatching(/^Restored the embedded .* audit entries hold/s),
    });
    expect(await command('audit/main.js', [], { DATA_DIR: target })).toEqual({
      code: 0,
      text: expect.stringMatching(/^\d+ entries in \d+ chains hold\n$/),
    });
    expect(await command('modules/standing/rebuild/rebuild.main.js', [], { DATA_DIR: target })).toEqual({
      code: 0,
      text: expect.stringMatching(/^dong-thap.* 0 standings and 0 sums differed/),
    });
    const members = await withDatabase(of(target), ({ query }) =>
      query(`select from member where name = 'Trước khi sao lưu'`),
    );
    expect(members).toHaveLength(1);
  });

  test('says what it did, and makes a file for the eyes of its owner alone', async () => {
    const said = await command('backup/backup.main.js', [at('told.backup')], { DATA_DIR: source });
    expect(said.text).toMatch(/^Backed up the embedded database \(PostgreSQL 18.*The audit key is in it/s);
    expect((await stat(at('told.backup'))).mode & 0o777).toBe(0o600);
    expect(await readdir(place)).not.toContainEqual(expect.stringContaining('.new-'));
    const checked = await command('backup/restore.main.js', ['--check', at('told.backup')], {});
    expect(checked).toEqual({ code: 0, text: expect.stringContaining('told.backup is whole: the embedded') });
  });

  test('leaves an AUDIT_KEY with whoever keeps it, and asks for it again', async () => {
    // What a server with AUDIT_KEY leaves: everything but a key of its own.
    await rm(join(source, 'audit.key'));
    const keyed = readSettings({ DATA_DIR: source, AUDIT_KEY: filled.auditKey });
    const manifest = await backUp(keyed, at('keyed.backup'));
    await writeFile(join(source, 'audit.key'), filled.auditKey, { mode: 0o600 });
    const target = await folders.make();
    await expect(restore(of(target), at('keyed.backup'))).rejects.toThrow(
      `The audit key (fingerprint ${manifest.auditKey}) is not in the backup: give it as AUDIT_KEY.`,
    );
    const wrong = readSettings({ DATA_DIR: target, AUDIT_KEY: 'another key, as long as keys have to be' });
    await expect(restore(wrong, at('keyed.backup'))).rejects.toThrow(
      /AUDIT_KEY .* is not the one of the backup/,
    );
    expect(await readdir(target)).toEqual([]);
    const { verdict } = await restore(
      readSettings({ DATA_DIR: target, AUDIT_KEY: filled.auditKey }),
      at('keyed.backup'),
    );
    expect(verdict.faults).toEqual([]);
    expect(await readdir(target)).toEqual(['audit.anchor', 'postgres']);
  });

  describe('refuses', () => {
    let whole = '';
    beforeAll(async () => {
      whole = at('whole.backup');
      await backUp(of(source), whole);
    });
    const changed = async (name: string, change: (whole: Buffer) => Buffer) => {
      await writeFile(at(name), change(await readFile(whole)));
      return at(name);
    };

    test('to overwrite a file', async () => {
      await expect(backUp(of(source), whole)).rejects.toThrow('is there already: nothing is overwritten.');
    });

    test('to back up what is not there', async () => {
      const { code, text } = await command('backup/backup.main.js', [at('none.backup')], {
        DATA_DIR: at('none'),
      });
      expect({ code, text }).toEqual({ code: 2, text: expect.stringMatching(/^There is no .*audit\.key/) });
    });

    test('a DATA_DIR that is not empty, and leaves it as it is', async () => {
      const target = await folders.make();
      await writeFile(join(target, 'letter.txt'), 'mine');
      await expect(restore(of(target), whole)).rejects.toThrow(/is not empty \(letter\.txt\)/);
      await expect(restore(of(source), whole)).rejects.toThrow(
        /is not empty \(audit\.anchor, audit\.key, postgres\)/,
      );
      expect(await readdir(target)).toEqual(['letter.txt']);
    });

    test.each<[string, (whole: Buffer) => Buffer]>([
      ['cut in its middle', (all) => all.subarray(0, all.length / 2)],
      ['cut at its last file', (all) => all.subarray(0, all.lastIndexOf('SHA256SUMS') - 512)],
      ['with one bit that flipped', (all) => flip(all, all.length / 2)],
      ['that is something else', () => Buffer.from('Kính gửi các đồng chí')],
      ['that is empty', () => Buffer.alloc(0)],
    ])('a file %s', async (name, change) => {
      const file = await changed(`${name}.backup`, change);
      const target = await folders.make();
      await expect(restore(of(target), file)).rejects.toThrow(/is not a whole backup of Thi Đua: /);
      expect(await readdir(target)).toEqual([]);
    });

    test('a backup of a newer version', async () => {
      const stage = await folders.make();
      await runTool({ file: 'tar', args: ['-xf', whole, '-C', stage] });
      const text = await readFile(join(stage, 'thi-dua.json'), 'utf8');
      await writeFile(join(stage, 'thi-dua.json'), text.replace(/"Sample\d+"/, '$&, "Later1999999999999"'));
      const sums = await runTool({
        file: 'sh',
        args: ['-c', `cd ${stage} && sha256sum audit.* cluster.* *.json`],
      });
      await writeFile(join(stage, 'SHA256SUMS'), sums);
      const names = [...(await readdir(stage)).filter((name) => name !== 'SHA256SUMS'), 'SHA256SUMS'];
      await runTool({ file: 'tar', args: ['-cf', at('newer.backup'), '-C', stage, ...names] });
      await expect(checkBackup(at('newer.backup'))).rejects.toThrow(
        /made by a newer Thi Đua .* does not know Later1999999999999/,
      );
    });

    test('a backup of the embedded database into one of yours', async () => {
      const yours = {
        ...{ DATABASE_OWNER_URL: cluster.url('postgres'), DATABASE_URL: cluster.requestsUrl('postgres') },
        DATA_DIR: await folders.make(),
      };
      await expect(restore(readSettings(yours), whole)).rejects.toThrow(
        'The backup holds an embedded database: restore it without DATABASE_URL.',
      );
    });
  });
});

function flip(bytes: Buffer, index: number): Buffer {
  const at = Math.floor(index);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
