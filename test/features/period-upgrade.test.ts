import { withdrawPeriod } from '@thi-dua/client-sdk';
import { noLaterThan } from '@thi-dua/plugin-api';
import { dongThap } from '@thi-dua/plugin-dong-thap';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/install-plugins.ts';
import { registerPeriods } from '../../server/modules/schedule/register-periods.ts';
import { register } from '../../server/plugins/register.ts';
import { chapters } from '../support/chapters.ts';
import { type Configuring, startConfiguring } from './period-configuration.setup.ts';
import { launch } from './standings.setup.ts';

const [force, ...others] = dongThap.campaigns;
const later = noLaterThan('2026-08-17', 'chậm nhất ngày 17/8/2026');

describe('a new version of a plan', () => {
  const test = chapters();
  let app: Configuring;
  let database: Database;
  beforeAll(async () => {
    app = await startConfiguring();
    database = await openDatabase({ url: app.app.databaseUrl });
  });
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  /** What a start of the server does with a plugin. */
  const install = async (reports: NonNullable<typeof force>['reports'], version: string) => {
    if (force === undefined) throw new Error('Đồng Tháp has no campaign');
    await register(
      database,
      registrationOf({ ...dongThap, version, campaigns: [{ ...force, reports }, ...others] }),
    );
    await database.transaction((queries) => registerPeriods(queries, dongThap.id));
  };
  const reports = force?.reports ?? [];
  const moved = reports.map((report) => (report.id === 'final' ? { ...report, due: later } : report));
  const final = reports.find(({ id }) => id === 'final')?.name ?? '';

  test('moves a period nobody configured', async () => {
    expect(await app.named(final)).toMatchObject({ dueAt: '2026-08-16T00:00:00+07:00', version: 1 });
    await install(moved, '1.1.0');
    expect(await app.named(final)).toMatchObject({
      dueAt: '2026-08-18T00:00:00+07:00',
      planDue: { words: later.words },
      version: 2,
    });
    await install(reports, '1.2.0');
  });

  test('leaves alone what an administrator configured, and shows its own date beside it', async () => {
    const dueAt = '2126-08-20T17:00:00+07:00';
    const accept = ['DIFFERS_FROM_PLAN', 'DUE_AFTER_REVIEW', 'DUE_PASSED'] as const;
    expect(await app.configure(final, { dueAt, accept: [...accept] })).toMatchObject({ dueAt });
    await install(moved, '1.3.0');
    expect(await app.named(final)).toMatchObject({
      dueAt,
      planDue: { words: later.words, lateFrom: '2026-08-18T00:00:00+07:00' },
      configured: { reason: 'Mưa bão' },
    });
  });

  test('does not take it away when it drops the report: it says nothing on it any more', async () => {
    await install(
      reports.filter(({ id }) => id !== 'final'),
      '1.4.0',
    );
    expect(await app.named(final)).toMatchObject({ dueAt: '2126-08-20T17:00:00+07:00', planDue: null });
    await install(reports, '1.5.0');
  });

  test('does not bring back what an administrator withdrew, and keeps what he added', async () => {
    const { id, version } = await app.named('Tháng 6/2026');
    await app
      .client('admin-82')
      .request(withdrawPeriod, { periodId: id, version, reason: 'Gộp vào tháng 7' });
    const added = await app.add({
      name: 'Sơ kết giữa đợt',
      startsOn: '2026-06-01',
      endsOn: '2026-06-15',
      reportDutyId: 'dong-thap/grassroots-force-2026/report/difficulties',
      accept: ['DUE_PASSED'],
    });
    expect(added).toMatchObject({ rhythm: 'ONCE', counts: false, dueAt: '2026-06-21T00:00:00+07:00' });
    await install(moved, '1.6.0');
    const names = (await app.periods()).map(({ name }) => name);
    expect(names).toContain('Sơ kết giữa đợt');
    expect(names).not.toContain('Tháng 6/2026');
  });

  test('writes nothing where it says the same', async () => {
    const versions = async () => (await app.periods()).map(({ name, version }) => `${name} ${version}`);
    const before = await versions();
    await install(moved, '1.6.0');
    expect(await versions()).toEqual(before);
  });

  test('that adds a report to a campaign under way makes its roll', async () => {
    await launch(app.as);
    const extra = reports.slice(0, 1).map((report) => ({ ...report, id: 'extra', name: 'Báo cáo bổ sung' }));
    await install([...moved, ...extra], '1.7.0');
    const { id } = await app.named('Báo cáo bổ sung');
    const [roll] = await app.sql<{ units: number }>(
      'select count(*)::int as units from standing where period_id = $1 and reports',
      [id],
    );
    expect(roll?.units).toBe(102);
  });
});
