import { assignedStandings, assignTarget, verifyReport } from '@thi-dua/client-sdk';
import { type Extending, startExtending } from './extensions.setup.ts';
import { allDone, campaign } from './standings.setup.ts';

interface Shown {
  readonly assigned: { readonly says: string; readonly target: { readonly code: string } | null };
  readonly state: string;
  readonly attainment: string | null;
  readonly monthsMet: number | null;
  readonly monthsDue: number | null;
  readonly verifiedState: string;
  readonly planState: string | null;
  readonly planAttainment: string | null;
  readonly planVerifiedState: string | null;
}

describe('a unit against what its commune assigned', () => {
  let app: Extending;
  let report = { id: '', version: 0 };
  beforeAll(async () => {
    app = await startExtending();
    for (const [targetId, indicatorId, threshold] of [
      ['A4.2', 'resident-information', 96],
      ['A7.1', 'good-deeds', 2],
    ] as const) {
      await assign({ targetId: `${campaign}/${targetId}`, indicatorId, threshold, says: targetId });
    }
    // 95 of 100 residents, one good deed: enough for the plan.
    report = await app.submit('officer-1', {
      unitId: app.teams[0],
      periodId: app.month,
      values: allDone,
    });
  });
  afterAll(() => app.close());

  const assign = ({ threshold, ...input }: { threshold: number } & Record<string, unknown>) =>
    app.as('officer-1')(assignTarget, {
      input: {
        unitId: app.one,
        campaignId: campaign,
        bound: { comparator: 'AT_LEAST', threshold },
        reason: 'Nghị quyết HĐND xã',
        startsOn: '2026-07-01',
        ...input,
      },
    });
  const shown = async (user: string, unitId: string, periodId = app.month) =>
    (await app.as(user)<{ assignedStandings: Shown[] }>(assignedStandings, { unitId, periodId }))
      .assignedStandings;

  test('misses what was assigned and meets the plan with the same figures', async () => {
    const [deeds, residents] = await shown('head-1', app.teams[0]);
    expect(residents).toMatchObject({
      assigned: { says: 'A4.2', target: { code: 'A4.2' } },
      state: 'NOT_MET',
      attainment: '98.9583',
      planState: 'MET',
      planAttainment: '100',
      verifiedState: 'NOT_REPORTED',
      monthsDue: null,
    });
    expect(deeds).toMatchObject({ assigned: { says: 'A7.1' }, state: 'NOT_MET', planState: 'MET' });
  });

  test('over the campaign counts the months since it was assigned', async () => {
    const total = await app.period('campaign');
    const [deeds] = await shown('officer-1', app.teams[0], total);
    // July has passed unreported and was not closed yet; August was missed.
    expect(deeds).toMatchObject({ state: 'NOT_MET', monthsMet: 0, monthsDue: 1, planState: 'MET' });
    await app.sql('update reporting_period set closed_at = now() where id = $1', [
      await app.period('month/2026-07'),
    ]);
    expect((await shown('officer-1', app.teams[0], total))[0]).toMatchObject({ monthsMet: 0, monthsDue: 2 });
  });

  test('follows what is verified', async () => {
    await app.as('police-1')(verifyReport, { id: report.id, version: report.version });
    const [, residents] = await shown('head-1', app.teams[0]);
    expect(residents).toMatchObject({ verifiedState: 'NOT_MET', planVerifiedState: 'MET' });
  });

  test('has not reported yet, and nothing is asked of other communes’ units or of earlier months', async () => {
    expect(await shown('officer-1', app.teams[1])).toMatchObject([
      { state: 'NOT_REPORTED' },
      { state: 'NOT_REPORTED' },
    ]);
    expect(await shown('officer-2', app.teams[2])).toEqual([]);
    expect(await shown('officer-1', app.teams[0], await app.period('month/2026-06'))).toEqual([]);
    expect(await shown('officer-2', app.teams[0])).toEqual([]);
  });

  test('stands in the ranking by the plan’s targets alone', async () => {
    const [standing] = await app.sql<{ met: number; due: number }>(
      'select met, due from standing where unit_id = $1 and period_id = $2',
      [app.teams[0], app.month],
    );
    expect(standing).toEqual({ met: 11, due: 11 });
  });

  test('stands beside every unit of a league, with its extension, at the same cost for any number of units', async () => {
    const league = `query ($periodId: ID!, $filter: StandingFilter!, $first: Int!) {
      standings(periodId: $periodId, filter: $filter, first: $first) {
        nodes { name extension { id } assigned { state assigned { says } } } } }`;
    const ask = async (first: number) => {
      app.app.statements.length = 0;
      const { standings } = await app.as('officer-1')<{ standings: { nodes: { assigned: object[] }[] } }>(
        league,
        { periodId: app.month, filter: { parentId: app.one, kinds: ['SECURITY_TEAM'] }, first },
      );
      return { nodes: standings.nodes, cost: app.app.statements.length };
    };
    const [one, both] = [await ask(1), await ask(2)];
    expect(both.nodes.map(({ assigned }) => assigned.length)).toEqual([2, 2]);
    expect(both.cost).toBe(one.cost);
  });
});
