import { withdrawPeriod } from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { rebuildCompared } from '../../server/modules/standing/rebuild/rebuild-compared.ts';
import { type Configuring, startConfiguring } from './period-configuration.setup.ts';
import { launch } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

const [june, july] = ['Tháng 6/2026', 'Tháng 7/2026'];

describe('a period goes back to its plan', () => {
  let app: Configuring;
  beforeAll(async () => {
    app = await startConfiguring();
    await app.team(await app.unitId(communes[0]), 'Tổ ấp Một');
    await launch(app.as);
  });
  afterAll(() => app.close());

  const back = { toPlan: true, reason: 'Bão đã tan', accept: ['DUE_PASSED'] } as const;
  const toPlan = (name: string, change: object = {}) =>
    app.configure(name, { ...back, accept: [...back.accept], ...change });

  test('with all its times, after a preview; from then on it follows the plan, and the trail keeps why', async () => {
    const planned = await app.named(july);
    const dueAt = '2126-08-08T17:00:00+07:00';
    const accept = ['DUE_AFTER_REVIEW'] as const;
    await app.configure(july, { name: 'Tháng Bảy', dueAt, endsOn: '2026-07-30', accept: [...accept, 'GAP'] });
    const preview = await app.preview('Tháng Bảy', { ...back, accept: [] });
    expect(preview).toMatchObject({
      savable: false,
      conflicts: [{ code: 'DUE_PASSED' }],
      after: { dueAt: planned.dueAt, endsOn: '2026-07-31', configured: null },
    });
    const { version, ...times } = planned;
    expect(await toPlan('Tháng Bảy')).toMatchObject({ ...times, configured: null });
    expect((await app.named(july)).version).toBeGreaterThan(version);
    const [entry] = await app.sql<{ after: { reason: string } }>(
      `select after from audit_entry where operation = 'configurePeriod' order by at desc limit 1`,
    );
    expect(entry?.after.reason).toBe('Bão đã tan');
  });

  test('also when it was withdrawn: its units stand on its roll again, and all figures with them', async () => {
    const { id: periodId, version } = await app.named(june);
    const roll = async () =>
      app.sql(
        'select unit_id, reports, due_reports, score, verdicts from standing where period_id = $1 and on_roll order by 1',
        [periodId],
      );
    const before = await roll();
    await app.client('admin-82').request(withdrawPeriod, { periodId, version, reason: 'Gộp' });
    expect(await roll()).toEqual([]);
    const input = { periodId, version: version + 1, ...back, accept: [...back.accept] };
    const { configurePeriod: restored } = await app.as('admin-82')<{ configurePeriod: object }>(
      'mutation ($input: ConfigurePeriodInput!) { configurePeriod(input: $input) { ... on ReportingPeriod { name withdrawn } } }',
      { input },
    );
    expect(restored).toEqual({ name: june, withdrawn: false });
    expect([before.length > 0, await roll()]).toEqual([true, before]);
    const database = await openDatabase({ url: app.app.databaseUrl, poolSize: 1 });
    const found = await database.transaction((queries) => rebuildCompared(queries, periodId));
    await database.close();
    expect(found).toEqual({ standings: 0, rollups: 0 });
  });

  test('not without a reason, nor with anything else, nor where it stands as planned, nor one that is in no plan', async () => {
    expect(await toPlan(july)).toMatchObject({ refusalCode: 'INVALID', fields: ['toPlan'] });
    await app.configure(july, { name: 'Tháng Bảy' });
    expect(await toPlan('Tháng Bảy', { reason: ' ' })).toMatchObject({ fields: ['reason'] });
    expect(await toPlan('Tháng Bảy', { name: july })).toMatchObject({ fields: ['name'] });
    expect(await toPlan('Tháng Bảy', { version: 1 })).toMatchObject({ __typename: 'Conflict' });
    await app.add({
      name: 'Thêm',
      startsOn: '2026-08-01',
      endsOn: '2026-08-05',
      counts: true,
      accept: ['OVERLAP', 'DUE_PASSED'],
    });
    expect(await toPlan('Thêm')).toMatchObject({
      message: 'Kế hoạch hiện hành không có kỳ báo cáo này.',
    });
  });
});
