import { setTimeout as pause } from 'node:timers/promises';
import { createClient, inboxChanged, standingsChanged, subscribe, watchStandings } from '@thi-dua/client-sdk';
import { startTestApp } from '../support/app.ts';
import { chapters } from '../support/chapters.ts';
import { type Reports, readReport, reviewing, startReports } from './report-life.setup.ts';
import { allDone, campaign } from './standings.setup.ts';

describe('while reports are handed in and verified', () => {
  const test = chapters();
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

  test('two servers tell the same rows in the same order, each answer of a few statements', async () => {
    const other = await startTestApp({ databaseUrl: app.app.databaseUrl });
    // A server that starts brings periods nobody configured back to the plan.
    await app.open(app.month);
    try {
      const table = { campaignId: campaign, unitId: app.commune, periodId: app.month, first: 2 };
      const follow = ({ url }: { url: string }) => {
        const client = createClient({ url: `${url}/graphql`, token: 'police-1' });
        return subscribe(client, watchStandings, { ...table, kinds: ['SECURITY_TEAM'] }, { signal });
      };
      const streams = [follow(app.app), follow(other)];
      const told = () =>
        Promise.all(
          streams.map(async (stream) => {
            const { value } = await stream.next();
            return value?.standingsChanged.standings.nodes.map(({ name, score }) => `${name} ${score}`);
          }),
        );
      const first = ['Tổ ấp Một 100', 'Tổ ấp Hai 0'];
      expect(await told()).toEqual([first, first]);

      other.statements.length = 0;
      await app.handIn(app.teams[1], { values: [...allDone] });
      const second = await told();
      expect(second[0]?.toSorted()).toEqual(['Tổ ấp Hai 100', 'Tổ ấp Một 100']);
      expect(second[1]).toEqual(second[0]);
      expect(other.statements.length).toBeLessThanOrEqual(5);
    } finally {
      await other.close();
    }
  });

  test('without a period the rows are those of the campaign as a whole', async () => {
    const table = { campaignId: campaign, unitId: app.commune, kinds: ['COMMUNE' as const], first: 1 };
    const { value } = await subscribe(app.client('police-1'), watchStandings, table, { signal }).next();
    const periodId = await app.period('campaign');
    expect(value?.standingsChanged.standings.nodes[0]).toMatchObject({ unitId: app.commune, periodId });
  });

  test('asking for more rows than a page holds ends it with the reason', async () => {
    const table = { campaignId: campaign, unitId: app.commune, first: 101 };
    const told = subscribe(app.client('police-1'), watchStandings, table, { signal }).next();
    await expect(told).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
