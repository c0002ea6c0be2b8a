import { askExtension, completeness, inbox } from '@thi-dua/client-sdk';
import { durationWords } from '../../server/modules/completeness/duration.words.ts';
import { chapters } from '../support/chapters.ts';
import { type Reports, reviewing, type Step, startReports } from './report-life.setup.ts';

test('how long something was late is said in its two largest parts, and never more than it was', () => {
  const [minute, hour, day] = [60, 3_600, 86_400];
  expect(durationWords(2 * day + 3 * hour + 59 * minute)).toBe('2 ngày 3 giờ');
  expect(durationWords(day + 5 * minute)).toBe('1 ngày');
  expect(durationWords(hour + 30 * minute + 59)).toBe('1 giờ 30 phút');
  expect(durationWords(119)).toBe('1 phút');
  expect(durationWords(59.9)).toBe('dưới 1 phút');
});

describe('who has reported, and what waits for whom', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  let mine: Step;
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
  });
  afterAll(() => app.close());

  const due = (interval: string) =>
    app.sql(
      `update reporting_period set opens_at = now() - interval '30 days', due_at = now() + $2::interval where id = $1`,
      [app.month, interval],
    );
  const ask = async (user: string, unitId: string, states?: readonly ('LATE' | 'OVERDUE' | 'WAITING')[]) =>
    (
      await app.client(user).request(completeness, {
        periodId: app.month,
        unitId,
        first: 10,
        ...(states && { states: [...states] }),
      })
    ).completeness;
  const waiting = async (user: string) => (await app.client(user).request(inbox, { first: 5 })).inbox;

  test('one in time, and one with time left', async () => {
    mine = await app.handIn(one);
    expect(await ask('police-1', app.commune)).toMatchObject({
      total: { kind: null, due: 2, inTime: 1, waiting: 1, late: 0, overdue: 0, verified: 0 },
      byKind: [{ kind: 'SECURITY_TEAM', due: 2 }],
      units: {
        totalCount: 2,
        nodes: [
          { name: 'Tổ ấp Hai', state: 'WAITING', status: null, lateSeconds: null, lateWords: null },
          { name: 'Tổ ấp Một', state: 'IN_TIME', status: 'SUBMITTED' },
        ],
      },
    });
  });

  test('when its time is over it is overdue, by so much; what was in time stays so', async () => {
    await due('-51 hours -5 minutes');
    const seen = await ask('police-1', app.commune);
    expect(seen?.total).toMatchObject({ inTime: 1, overdue: 1 });
    const [late] = seen?.units.nodes ?? [];
    expect(late).toMatchObject({ unitId: two, state: 'OVERDUE', lateWords: '2 ngày 3 giờ', extended: false });
    expect(late?.lateSeconds).toBeGreaterThanOrEqual(51 * 3_600 + 300);
    expect((await ask('police-1', app.commune, ['OVERDUE']))?.units).toMatchObject({ totalCount: 1 });
  });

  test('handed in late it is late by what it was then; an extension would have moved it', async () => {
    await app.handIn(two);
    await due('-100 hours');
    const seen = await ask('admin-82', await app.unitId('82'), ['LATE']);
    expect(seen?.units.nodes).toMatchObject([
      { unitId: two, lateWords: '2 ngày 3 giờ', status: 'SUBMITTED' },
    ]);
    await app.sql(
      `insert into extension (province_code, campaign_id, period_id, unit_id, state, reason, until, made_by, made_by_name,
         decided_at, decided_by, decided_by_name, decision_reason)
       select province_code, campaign_id, id, $2, 'GRANTED', 'Bão', now() + interval '1 day', 'a', 'A', now(), 'a', 'A', 'Bão'
       from reporting_period where id = $1`,
      [app.month, two],
    );
    await reviewing(app.client('police-1')).sendBack(await step(two), 'Thiếu chữ ký');
    expect((await ask('police-1', app.commune, ['WAITING']))?.units.nodes).toMatchObject([
      { unitId: two, status: 'RETURNED', extended: true },
    ]);
  });

  test('a team sees itself, and nobody else', async () => {
    expect(await ask('head-1', one)).toMatchObject({ total: { due: 1 } });
    for (const [user, unit] of [
      ['head-1', two],
      ['head-1', app.commune],
      ['police-2', app.commune],
      ['admin-08', one],
    ] as const) {
      expect(await ask(user, unit)).toBeNull();
    }
  });

  test('what waits: to write and returned for who enters, to verify for the police, to decide for the province', async () => {
    expect(await waiting('officer-1')).toMatchObject({
      toWrite: { totalCount: 0 },
      returned: { totalCount: 1, nodes: [{ unitId: two }] },
      toVerify: { totalCount: 0 },
    });
    expect(await waiting('police-1')).toMatchObject({
      toVerify: { totalCount: 1, nodes: [{ id: mine.id }] },
      extensions: { totalCount: 0 },
    });
    await app.client('officer-1').request(askExtension, {
      unitId: one,
      periodId: app.month,
      until: new Date(Date.now() + 3 * 86_400_000).toISOString(),
      reason: 'Mất điện',
    });
    expect(await waiting('admin-82')).toMatchObject({
      extensions: { totalCount: 1, nodes: [{ unitId: one, reason: 'Mất điện' }] },
      complaints: { totalCount: 0, nodes: [] },
    });
    expect(await waiting('officer-1')).toMatchObject({ extensions: { totalCount: 0 } });
    const open = await app.period('month/2026-07');
    await app.open(open);
    expect((await waiting('head-1')).toWrite).toMatchObject({
      totalCount: 1,
      nodes: [{ unitId: one, periodId: open, rule: 'OPEN' }],
    });
  });

  async function step(unitId: string): Promise<Step> {
    const [report] = await app.sql<Step>('select id, version from report where unit_id = $1', [unitId]);
    return report ?? { id: '', version: 0 };
  }
});
