import { type CalendarFilter, calendar, paginate, unit } from '@thi-dua/client-sdk';
import { startTestApp, type TestApp } from '../support/app.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const force = 'dong-thap/grassroots-force-2026';

describe('the calendar', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const list = async (filter: CalendarFilter) =>
    (await app.client.request(calendar, { filter, first: 100 })).calendar;
  const unitId = async (code: string) =>
    (await app.client.request(unit, { code, asOf: '2026-01-01' })).unit?.id ?? '';

  test('shows reports, rows of the work plan and steps of awards by the instant at which they are late', async () => {
    const { nodes, totalCount } = await list({ ...year, provinceCode: '82' });
    expect(nodes).toHaveLength(totalCount);
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['PERIOD', 'WORK_ITEM', 'AWARD_STEP']));
    expect(nodes.map(({ dueAt }) => dueAt)).toEqual(nodes.map(({ dueAt }) => dueAt).toSorted());
    expect(nodes.find(({ kind }) => kind === 'AWARD_STEP')).toMatchObject({
      dueAt: '2026-09-01T00:00:00+07:00',
      lastDay: '2026-08-31',
      planDue: { words: 'trong tháng 8/2026' },
      campaign: { id: force },
    });
  });

  test('a day is the last in time, in Vietnam, and both ends belong to it', async () => {
    const on = async (day: string) => (await list({ campaignId: force, from: day, to: day })).nodes;
    expect((await on('2026-08-15')).map(({ planDue }) => planDue?.words)).toContain(
      'chậm nhất ngày 15/8/2026',
    );
    expect((await on('2026-08-14')).map(({ planDue }) => planDue?.words)).not.toContain(
      'chậm nhất ngày 15/8/2026',
    );
  });

  test('for a unit a report is due when its level is', async () => {
    const dueOf = async (code: string) => {
      const { nodes } = await list({ campaignId: force, unitId: await unitId(code), ...year });
      return nodes.find(({ title }) => title === 'Tháng 7/2026')?.dueAt;
    };
    expect(await dueOf('28321')).toBe('2026-08-09T00:00:00+07:00');
    expect(await dueOf('82')).toBe('2026-08-11T00:00:00+07:00');
  });

  test('the campaign of a commune concerns its own units only', async () => {
    const campaigns = async (code: string) => {
      const { nodes } = await list({ unitId: await unitId(code), from: '2026-01-01', to: '2027-12-31' });
      return new Set(nodes.map(({ campaign }) => campaign?.id));
    };
    const phuongTien = 'thai-nguyen/phuong-tien-whole-people-2026';
    expect(await campaigns('05563')).toEqual(new Set([phuongTien]));
    expect(await campaigns('19')).toEqual(new Set());
  });

  test('is read page by page, each in one statement beside the campaigns and periods shown', async () => {
    const seen: string[] = [];
    const filter = { ...year, provinceCode: '82' };
    const pages = paginate(app.client, calendar, { filter, first: 7 }, (data) => data.calendar);
    for await (const { id } of pages) seen.push(id);
    const whole = await list(filter);
    expect(seen).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    app.statements.length = 0;
    await list(filter);
    expect(app.statements.filter((text) => text.startsWith('select'))).toHaveLength(4);
  });

  test('a cursor or a unit that is none is said to be so', async () => {
    const asking = app.client.request(calendar, { filter: year, first: 5, after: 'x' });
    await expect(asking).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(list({ ...year, unitId: 'x' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
