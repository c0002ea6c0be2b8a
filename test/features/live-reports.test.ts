import { setTimeout as pause } from 'node:timers/promises';
import { inboxChanged, standingsChanged, subscribe } from '@thi-dua/client-sdk';
import { type Reports, readReport, reviewing, startReports } from './report-life.setup.ts';
import { campaign } from './standings.setup.ts';

describe('while reports are handed in and verified', () => {
  let app: Reports;
  const controller = new AbortController();
  const { signal } = controller;
  beforeAll(async () => {
    app = await startReports();
  });
  afterAll(async () => {
    controller.abort();
    await app.close();
  });

  test('the standings above and the inbox of who verifies are told of what counts, and of nothing else', async () => {
    const [team] = app.teams;
    const asked = { campaignId: campaign, unitId: await app.unitId('82'), periodId: app.month };
    const standings = subscribe(app.client('police-82'), standingsChanged, asked, { signal });
    const inbox = subscribe(app.client('police-1'), inboxChanged, {}, { signal });
    const told = async () => {
      const both = await Promise.all([standings.next(), inbox.next()]);
      return both.every(({ done }) => done === false);
    };
    expect(await told()).toBe(true);

    const handedIn = told();
    const more = { indicatorId: 'tips-through-force', numerator: 11, denominator: 10 };
    const kept = await app.submit('officer-1', { unitId: team, periodId: app.month, values: [more] });
    expect(kept.__typename).toBe('ReportIncomplete');
    expect(await Promise.race([handedIn, pause(600, 'nothing')])).toBe('nothing');
    const { version } = await readReport(app.client('officer-1'), team, app.month);
    const report = await app.handIn(team, { version });
    expect(await handedIn).toBe(true);

    const verified = told();
    expect(await reviewing(app.client('police-1')).verify(report)).toMatchObject({ status: 'VERIFIED' });
    expect(await verified).toBe(true);
  });
});
