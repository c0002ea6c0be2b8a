import { planReview, withdrawPeriod } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Configuring, startConfiguring } from './period-configuration.setup.ts';
import { allDone, campaign, launch } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

const july = 'Tháng 7/2026';

describe('an administrator sets a period otherwise than its plan', () => {
  const test = chapters();
  let app: Configuring;
  let team: string;
  beforeAll(async () => {
    app = await startConfiguring();
    team = await app.team(await app.unitId(communes[0]), 'Tổ ấp Một');
  });
  afterAll(() => app.close());

  const codes = async (name: string, change: object) => {
    const preview = await app.preview(name, change);
    if (preview.__typename !== 'PeriodPreview') throw new Error(preview.message);
    return preview.conflicts.map(({ code, severity }) => `${severity} ${code}`);
  };

  test('the levels above and the closing move along with the base; what the plan says stays beside it', async () => {
    const before = await app.named(july);
    const answer = await app.configure(july, {
      dueAt: '2126-08-08T17:00:00+07:00',
      accept: ['DUE_AFTER_REVIEW'],
    });
    expect(answer).toMatchObject({
      dueAt: '2126-08-08T17:00:00+07:00',
      dueAtCommune: '2126-08-11T17:00:00+07:00',
      dueAtProvince: '2126-08-13T17:00:00+07:00',
      closesAt: '2126-08-23T17:00:00+07:00',
      startsOn: before.startsOn,
      configured: { by: 'PROVINCE_ADMIN', reason: 'Mưa bão' },
      version: before.version + 1,
    });
  });

  test('a level is due at an instant of its own, or so many days after the base; any zone will do', async () => {
    const answer = await app.configure(july, {
      communeLaterDays: 2,
      dueAtProvince: '2126-08-20T10:00:00Z',
      accept: ['DUE_AFTER_REVIEW'],
    });
    expect(answer).toMatchObject({
      dueAtCommune: '2126-08-10T17:00:00+07:00',
      dueAtProvince: '2126-08-20T17:00:00+07:00',
    });
    expect(await app.configure(july, { communeLaterDays: 400 })).toMatchObject({
      fields: ['communeLaterDays'],
    });
  });

  test('a change needs a reason, the right version, and the right', async () => {
    expect(await app.configure(july, { name: 'Tháng Bảy', reason: '  ' })).toMatchObject({
      fields: ['reason'],
    });
    expect(await app.configure(july, { name: 'Tháng Bảy', version: 1 })).toMatchObject({
      __typename: 'Conflict',
    });
    for (const user of ['admin-08', 'police-1', 'officer-1']) {
      expect(await app.configure(july, { name: 'Tháng Bảy' }, user)).toMatchObject({
        refusalCode: 'NOT_FOUND',
      });
    }
  });

  test('what can never hold is refused whatever is accepted', async () => {
    expect(await codes(july, { closesAt: '2026-08-01T00:00:00+07:00' })).toContain('REFUSAL NOT_ORDERED');
    expect(await codes(july, { startsOn: '2027-07-01', endsOn: '2027-07-31' })).toContain(
      'REFUSAL OUTSIDE_CAMPAIGN',
    );
    const answer = await app.configure(july, {
      startsOn: '2026-07-31',
      endsOn: '2026-07-01',
      accept: ['NOT_ORDERED', 'GAP', 'OVERLAP'],
    });
    expect(answer).toMatchObject({ refusalCode: 'PERIOD_CONFLICT', fields: ['NOT_ORDERED'] });
  });

  test('a gap and an overlap with the neighbours are shown before they are saved, and saved when accepted', async () => {
    expect(await codes(july, { startsOn: '2026-07-03' })).toEqual(['WARNING GAP']);
    expect(await codes(july, { endsOn: '2026-08-02' })).toEqual(['WARNING OVERLAP']);
    expect(await codes(july, { name: 'Tháng Bảy' })).toEqual([]);
    const refused = await app.configure(july, { endsOn: '2026-08-02' });
    expect(refused).toMatchObject({
      refusalCode: 'PERIOD_CONFLICT',
      message: expect.stringContaining('“Tháng 8/2026”'),
    });
    expect(await app.configure(july, { endsOn: '2026-08-02', accept: ['OVERLAP'] })).toMatchObject({
      endsOn: '2026-08-02',
      treeOn: '2026-08-02',
    });
    expect(await app.configure(july, { endsOn: '2026-07-31' })).toMatchObject({ endsOn: '2026-07-31' });
  });

  test('a hamlet due after its commune, and a date other than the plan’s, are warnings', async () => {
    const final = 'Báo cáo kết quả phong trào thi đua';
    const name =
      (await app.periods()).find(({ planDue }) => planDue?.lastDay === '2026-08-15')?.name ?? final;
    const found = await codes(name, {
      dueAt: '2026-08-18T00:00:00+07:00',
      dueAtCommune: '2026-08-17T00:00:00+07:00',
    });
    expect(found).toEqual(
      expect.arrayContaining(['WARNING LEVELS_OUT_OF_ORDER', 'WARNING DIFFERS_FROM_PLAN']),
    );
    const preview = await app.preview(name, { dueAt: '2026-08-18T00:00:00+07:00' });
    expect(preview).toMatchObject({
      before: { dueAt: '2026-08-16T00:00:00+07:00' },
      after: { dueAt: '2026-08-18T00:00:00+07:00', planDue: { words: 'chậm nhất ngày 15/8/2026' } },
      savable: false,
    });
  });

  test('a due time after the planned review is a warning', async () => {
    const given = {
      dueAt: '2026-08-31T00:00:00+07:00',
      communeLaterDays: 0,
      districtLaterDays: 0,
      provinceLaterDays: 0,
    };
    expect(await codes(july, given)).not.toContain('WARNING DUE_AFTER_REVIEW');
    await app.client('admin-82').request(planReview, { campaignId: campaign, version: 0, on: '2026-08-28' });
    expect(await codes(july, given)).toContain('WARNING DUE_AFTER_REVIEW');
  });

  test('a due time that has passed makes everybody late at once: a warning', async () => {
    const past = { opensAt: '2001-01-01T00:00:00Z', dueAt: '2001-02-01T00:00:00Z' };
    expect(await codes(july, past)).toContain('WARNING DUE_PASSED');
  });

  test('what has been reported is not cut off', async () => {
    await launch(app.as);
    const august = await app.named('Tháng 8/2026');
    await app.open(august.id);
    expect(
      await app.submit('officer-1', { unitId: team, periodId: august.id, values: allDone }),
    ).toMatchObject({
      status: 'SUBMITTED',
    });
    expect(await codes(august.name, { startsOn: '2026-08-02' })).toContain('REFUSAL BELOW_REPORTED');
    expect(await codes(august.name, { opensAt: '2999-01-01T00:00:00Z' })).toContain('REFUSAL BELOW_REPORTED');
    expect(await codes(august.name, { dueAt: '2999-01-01T00:00:00Z' })).toContain('WARNING LATENESS_STANDS');
    const { client } = app;
    const { withdrawPeriod: kept } = await client('admin-82').request(withdrawPeriod, {
      periodId: august.id,
      version: august.version,
      reason: 'Nhầm',
    });
    expect(kept).toMatchObject({ refusalCode: 'IN_USE' });
  });

  test('the period of the whole campaign is not set: it follows from the others', async () => {
    expect(await app.configure('Cả phong trào', { name: 'Khác' })).toMatchObject({ refusalCode: 'INVALID' });
  });

  test('the same key makes one change', async () => {
    const input = await app.inputOf(july, { name: 'Tháng Bảy', idempotencyKey: 'july-by-name' });
    const [one, other] = await Promise.all([app.send(input), app.send(input)]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ name: 'Tháng Bảy' });
  });
});
