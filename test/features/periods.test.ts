import { campaignPeriods, period } from '@thi-dua/client-sdk';
import { startTestApp, type TestApp } from '../support/app.ts';

const force = 'dong-thap/grassroots-force-2026';

describe('the periods of a campaign', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const periods = async (id: string) =>
    (await app.client.request(campaignPeriods, { id })).campaign?.periods ?? [];

  test('are public like the plan, and cost one statement beside the campaign’s', async () => {
    app.statements.length = 0;
    const names = (await periods(force)).map(({ name }) => name);
    expect(names).toContain('Tháng 8/2026');
    expect(names).toContain('Cả phong trào');
    expect(app.statements.filter((text) => text.startsWith('select'))).toHaveLength(2);
  });

  test('stand beside the deadline in the plan’s own words', async () => {
    const final = (await periods(force)).find(({ planDue }) => planDue?.words === 'chậm nhất ngày 15/8/2026');
    expect(final).toMatchObject({ dueAt: '2026-08-16T00:00:00+07:00', rhythm: 'ONCE', configured: null });
    const { period: read } = await app.client.request(period, { id: final?.id ?? '' });
    expect(read).toMatchObject({
      campaign: { id: force },
      reportDuty: { id: `${force}/report/final` },
      phase: null,
    });
  });

  test('what is no id has no period', async () => {
    expect(await app.client.request(period, { id: 'no-id' })).toEqual({ period: null });
  });
});
