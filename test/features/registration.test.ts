import { campaign, campaigns, type Document, plugins } from '@thi-dua/client-sdk';
import type { Plugin } from '@thi-dua/plugin-api';
import { dongThap } from '@thi-dua/plugin-dong-thap';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/install-plugins.ts';
import { register } from '../../server/plugins/register.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

const changesOf = `{ plugins { id changes(first: 3) { change noun id version } } }` as Document<
  { readonly plugins: readonly { readonly id: string; readonly changes: readonly object[] }[] },
  Record<string, never>
>;

describe('registering a plugin', () => {
  let app: TestApp;
  let database: Database;
  const statements: string[] = [];
  beforeEach(async () => {
    app = await startTestApp();
    database = await openDatabase({ url: app.databaseUrl, onStatement: (text) => statements.push(text) });
  });
  afterEach(async () => {
    await database.close();
    await app.close();
  });

  const registerNow = async (plugin: Plugin) => {
    const changes = await register(database, registrationOf(plugin));
    return changes.map(({ change, noun, key }) => `${change} ${noun} ${key}`);
  };
  const force = dongThap.campaigns[0];
  const withForce = (change: Partial<NonNullable<typeof force>>): Plugin => {
    if (force === undefined) throw new Error('Đồng Tháp has no campaign');
    return {
      ...dongThap,
      version: '1.1.0',
      campaigns: [{ ...force, ...change }, ...dongThap.campaigns.slice(1)],
    };
  };

  test('a second time changes nothing and writes nothing', async () => {
    statements.length = 0;
    expect(await registerNow(dongThap)).toEqual([]);
    expect(statements).toHaveLength(1);
  });

  test('shows what a new version changes', async () => {
    const changes = await registerNow(withForce({ theme: 'Chủ đề mới' }));
    expect(changes).toEqual(['CHANGED campaign dong-thap/grassroots-force-2026']);
    const { campaign: changed } = await app.client.request(campaign, {
      id: 'dong-thap/grassroots-force-2026',
    });
    expect(changed?.theme).toBe('Chủ đề mới');
    const { plugins: installed } = await app.client.request(changesOf);
    expect(installed.find(({ id }) => id === 'dong-thap')?.changes[0]).toEqual({
      change: 'CHANGED',
      noun: 'campaign',
      id: 'dong-thap/grassroots-force-2026',
      version: '1.1.0',
    });
  });

  test('retires what a new version no longer brings, and deletes nothing', async () => {
    const before = await database.query<{ count: number }>('select count(*)::int as count from target');
    const changes = await registerNow(withForce({ areas: force?.areas.slice(1) ?? [] }));
    expect(changes.toSorted()).toEqual([
      'RETIRED area dong-thap/grassroots-force-2026/area/4.1',
      'RETIRED target dong-thap/grassroots-force-2026/A1.1',
      'RETIRED target dong-thap/grassroots-force-2026/A1.2',
    ]);
    expect(await database.query('select count(*)::int as count from target')).toEqual(before);
    const { campaign: thinner } = await app.client.request(campaign, {
      id: 'dong-thap/grassroots-force-2026',
    });
    expect(thinner?.areas.map(({ code }) => code)).toEqual(['4.2', '4.3', '4.4', '4.5', '4.6', '4.7']);
  });

  test('restores what comes back', async () => {
    await registerNow(withForce({ awards: [] }));
    const changes = await registerNow(dongThap);
    expect(changes.filter((change) => change.startsWith('RESTORED award_form'))).toHaveLength(3);
    const { campaign: whole } = await app.client.request(campaign, { id: 'dong-thap/grassroots-force-2026' });
    expect(whole?.awardForms).toHaveLength(3);
  });

  test('keeps a retired campaign readable by its id, and out of lists', async () => {
    await registerNow({
      ...dongThap,
      version: '2.0.0',
      campaigns: dongThap.campaigns.slice(0, 1),
      workPlans: [],
    });
    const retired = 'dong-thap/whole-people-2026';
    const listed = async (includeRetired: boolean) =>
      (await app.client.request(campaigns, { filter: { provinceCode: '82', includeRetired }, first: 10 }))
        .campaigns.nodes;
    expect((await listed(false)).map(({ id }) => id)).not.toContain(retired);
    expect((await listed(true)).map(({ id }) => id)).toContain(retired);
    expect((await app.client.request(campaign, { id: retired })).campaign?.title).toContain('Toàn dân');
  });

  test('is all or nothing: a fault in the middle leaves the version before', async () => {
    const registration = registrationOf(withForce({ theme: 'Nửa chừng' }));
    const broken = {
      ...registration,
      measures: [{ target_id: 'not a uuid', position: 0, indicator_id: 'nor this' }],
    };
    await expect(register(database, broken)).rejects.toThrow();
    const { campaign: unchanged } = await app.client.request(campaign, {
      id: 'dong-thap/grassroots-force-2026',
    });
    expect(unchanged?.theme).toBe('Thi đua bảo đảm an ninh, trật tự ở cơ sở trong tình hình mới');
  });

  test('at the same time from two servers is done once', async () => {
    const registration = registrationOf(withForce({ theme: 'Hai máy chủ' }));
    const [one, other] = await Promise.all([
      register(database, registration),
      register(database, registration),
    ]);
    expect([one.length, other.length].sort()).toEqual([0, 1]);
  });

  test('counts what each plugin contributes', async () => {
    const { plugins: installed } = await app.client.request(plugins);
    expect(
      installed.map(({ id, state, contributes }) => [id, state, contributes.campaigns, contributes.targets]),
    ).toEqual([
      ['dong-thap', 'ACTIVE', 2, 24],
      ['thai-nguyen', 'ACTIVE', 1, 0],
      ['tuyen-quang', 'ACTIVE', 1, 12],
    ]);
  });
});
