import { entryStatus, grantExtension, openEntries, openPeriods } from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { closePeriod } from '../../server/modules/moment/moments.queries.ts';
import { type Extending, startExtending } from './extensions.setup.ts';
import { campaign } from './standings.setup.ts';

interface Status {
  readonly rule: string;
  readonly mayWrite: boolean;
  readonly message: string;
  readonly whoCanLift: string | null;
  readonly request: string;
  readonly late: boolean;
  readonly dueAt: string;
  readonly serverTime: string;
  readonly mayAskExtension: boolean;
  readonly extension: { readonly reason: string; readonly inForce: boolean } | null;
}

describe('the status of an entry', () => {
  let app: Extending;
  beforeAll(async () => {
    app = await startExtending();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.forget();
    await app.times(-24, 24, 48);
  });

  const status = async (user: string, unitId: string, at?: string) =>
    (await app.as(user)<{ entryStatus: Status | null }>(entryStatus, { unitId, periodId: app.month, at }))
      .entryStatus;
  const grant = (unitId: string, hours: number) =>
    app.as('admin-82')(grantExtension, {
      unitId,
      periodId: app.month,
      until: app.inHours(hours),
      reason: 'Bão số 5',
    });

  test('says that it is open, until when, and what time it is', async () => {
    const open = await status('officer-1', app.teams[0]);
    expect(open).toMatchObject({
      rule: 'OPEN',
      mayWrite: true,
      late: false,
      request: 'NONE',
      whoCanLift: null,
    });
    expect(Math.abs(Date.parse(open?.serverTime ?? '') - Date.now())).toBeLessThan(10_000);
    expect(open?.message).toMatch(/^Đang nhận báo cáo; đúng hạn nếu nộp trước \d\d:\d\d ngày/);
  });

  test('names who lifts a closing, and the request to make', async () => {
    await app.times(-72, -48, -24);
    expect(await status('officer-1', app.teams[0])).toMatchObject({
      rule: 'CLOSED',
      mayWrite: false,
      whoCanLift: 'Công an tỉnh Đồng Tháp, quản trị tỉnh Đồng Tháp',
      request: 'ASK_EXTENSION',
      mayAskExtension: true,
    });
    await app.times(-24 * 20, -24 * 19, -24 * 10);
    expect(await status('officer-1', app.teams[0])).toMatchObject({ mayAskExtension: false });
  });

  test('of a period that begins after its campaign was closed says so; an extension opens it, and nobody misses it', async () => {
    await app.sql(`update campaign_state set state = 'CLOSED', closed_at = '2026-07-15T12:00:00+07:00'`);
    const before = await status('officer-1', app.teams[0]);
    expect(before).toMatchObject({
      rule: 'CAMPAIGN_CLOSED',
      mayWrite: false,
      message:
        'Phong trào đã đóng lúc 12:00 ngày 15/07/2026, trước khi kỳ “Tháng 8/2026” bắt đầu; có thể xin gia hạn.',
      whoCanLift: 'Công an tỉnh Đồng Tháp, quản trị tỉnh Đồng Tháp',
      request: 'ASK_EXTENSION',
      mayAskExtension: true,
    });
    expect(await app.report('officer-1', app.teams[0])).toMatchObject({ fields: ['CAMPAIGN_CLOSED'] });
    await grant(app.one, 36);
    expect(await status('officer-1', app.teams[0])).toMatchObject({ rule: 'OPEN', mayWrite: true });
    expect(await status('officer-2', app.teams[2])).toMatchObject({ rule: 'CAMPAIGN_CLOSED' });
    await app.times(-72, -48, -24);
    const database = await openDatabase({ url: app.app.databaseUrl, poolSize: 1 });
    const closed = [await closePeriod(database, app.month)];
    await app.sql(`update campaign_state set closed_at = '2026-08-01T12:00:00+07:00'`);
    closed.push(await closePeriod(database, app.month));
    await database.close();
    expect(closed).toEqual([false, true]);
    await app.sql(`update campaign_state set state = 'LAUNCHED', closed_at = null`);
    await app.sql('update reporting_period set closed_at = null where id = $1', [app.month]);
  });

  test('names the commune and the province for a report that was verified', async () => {
    await app.report('officer-1', app.teams[0]);
    expect(await status('police-1', app.teams[0])).toMatchObject({ mayVerify: true, mayReturn: true });
    await app.sql(`update report set status = 'VERIFIED', counted_verified = true`);
    expect(await status('police-1', app.teams[0])).toMatchObject({ mayVerify: false, mayApprove: true });
    expect(await status('officer-1', app.teams[0])).toMatchObject({
      mayApprove: false,
      rule: 'VERIFIED',
      whoCanLift: 'Công an xã Tân Phước 1, Công an tỉnh Đồng Tháp',
      request: 'RETURN_REPORT',
    });
    await app.times(-72, -48, -24);
    expect(await status('officer-1', app.teams[0])).toMatchObject({ request: 'CORRECT_REPORT' });
  });

  test('shows the extension that sets the due time, from above as well, and none that does not', async () => {
    await grant(app.one, 36);
    const extended = await status('head-1', app.teams[0]);
    expect(extended).toMatchObject({ extension: { reason: 'Bão số 5', inForce: true } });
    expect(Date.parse(extended?.dueAt ?? '')).toBeGreaterThan(Date.parse(app.inHours(35)));
    expect(await status('officer-2', app.teams[2])).toMatchObject({ extension: null });
  });

  test('says of a report that was in time that it stays so, however late it is handed in again', async () => {
    await app.report('officer-1', app.teams[0]);
    await app.times(-72, -48, 24);
    const late = await status('officer-1', app.teams[0]);
    expect(late).toMatchObject({ rule: 'LATE_BUT_ACCEPTED', late: false });
    expect(late?.message).toMatch(/vẫn tính là đúng hạn/);
    expect(await status('officer-1', app.teams[1])).toMatchObject({ late: true });
  });

  test('says what would hold at another instant, with the offset it is given', async () => {
    const at = async (hours: number) => (await status('officer-1', app.teams[0], app.inHours(hours)))?.rule;
    expect([await at(-25), await at(0), await at(25), await at(49)]).toEqual([
      'NOT_OPEN_YET',
      'OPEN',
      'LATE_BUT_ACCEPTED',
      'CLOSED',
    ]);
    await expect(status('officer-1', app.teams[0], '2026-07-05 17:01')).rejects.toThrow(/ISO 8601/);
  });

  test('tells whoever reads but does not enter that he has no right, and others nothing', async () => {
    expect(await status('admin-82', app.teams[0])).toMatchObject({ rule: 'NO_RIGHT', mayWrite: false });
    expect(await status('officer-2', app.teams[0])).toBeNull();
    expect(await status('admin-08', app.teams[0])).toBeNull();
  });
});

describe('what is open', () => {
  let app: Extending;
  beforeAll(async () => {
    app = await startExtending();
    await app.sql(`update reporting_period set retired_at = now() where id <> $1`, [app.month]);
    await app.times(-24, 24, 48);
  });
  afterAll(() => app.close());

  interface Listed {
    readonly openEntries: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly rule: string; readonly unit: { readonly fullName: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }
  const list = async (user: string, variables: object = {}) =>
    (await app.as(user)<Listed>(openEntries, { first: 50, ...variables })).openEntries;
  const names = ({ nodes }: Listed['openEntries']) => nodes.map(({ unit }) => unit.fullName);

  test('is listed for the units of one’s own rights, page by page, at the same cost for any number', async () => {
    expect(names(await list('head-1'))).toEqual(['Tổ bảo vệ an ninh, trật tự Tổ Một']);
    expect((await list('officer-1')).totalCount).toBe(2);
    expect(await list('admin-82')).toMatchObject({ totalCount: 3, nodes: [{ rule: 'NO_RIGHT' }, {}, {}] });
    expect((await list('admin-08')).totalCount).toBe(0);
    app.app.statements.length = 0;
    const first = await list('admin-82', { first: 1 });
    const cost = app.app.statements.length;
    app.app.statements.length = 0;
    const rest = await list('admin-82', { after: first.pageInfo.endCursor });
    expect(app.app.statements.length).toBe(cost);
    expect([...names(first), ...names(rest)]).toEqual(names(await list('admin-82')));
  });

  test('can be asked for any instant: by unit, and how many units by period', async () => {
    const periods = async (user: string, variables: object = {}) =>
      (
        await app.as(user)<{ openPeriods: { units: number; pastDue: number; period: { name: string } }[] }>(
          openPeriods,
          variables,
        )
      ).openPeriods;
    expect(await periods('admin-82')).toMatchObject([
      { units: 3, pastDue: 0, period: { name: 'Tháng 8/2026' } },
    ]);
    expect(await periods('tinh-82', { at: app.inHours(30) })).toMatchObject([{ units: 3, pastDue: 3 }]);
    expect(await periods('tinh-82', { at: app.inHours(49) })).toEqual([]);
    expect((await list('officer-1', { at: app.inHours(-25) })).nodes).toEqual([]);
    await app.as('admin-82')(grantExtension, {
      unitId: app.teams[2],
      periodId: app.month,
      until: app.inHours(60),
      reason: 'Bão số 5',
    });
    expect(names(await list('admin-82', { at: app.inHours(49) }))).toEqual([
      'Tổ bảo vệ an ninh, trật tự Tổ Ba',
    ]);
    expect(await periods('admin-82', { unitId: app.other, at: app.inHours(49) })).toMatchObject([
      { units: 1 },
    ]);
  });

  test('stands on each period of a campaign for a unit, at the cost of one statement for all of them', async () => {
    const query = `query ($id: ID!, $unitId: ID!) {
      campaign(id: $id) { periods { name entryStatus(unitId: $unitId) { rule } } } }`;
    await app.sql('update reporting_period set retired_at = null');
    app.app.statements.length = 0;
    const { campaign: shown } = await app.as('officer-1')<{
      campaign: { periods: { name: string; entryStatus: { rule: string } | null }[] };
    }>(query, { id: campaign, unitId: app.teams[0] });
    expect(shown.periods.length).toBeGreaterThan(5);
    expect(shown.periods.find(({ name }) => name === 'Tháng 8/2026')?.entryStatus).toEqual({ rule: 'OPEN' });
    expect(app.app.statements.length).toBeLessThan(9);
  });
});
