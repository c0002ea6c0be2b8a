import { dashboard, nationalStandings, standings } from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { rejudge } from '../../server/modules/standing/rebuild/rebuild.ts';
import { chapters } from '../support/chapters.ts';
import { campaign } from './standings.setup.ts';
import { type Rules, type Step, startRules } from './standings-rules.setup.ts';
import { communes } from './unit-admin.setup.ts';

describe('what figures say', () => {
  const test = chapters();
  let app: Rules;
  let [province, commune, other, one, two] = ['', '', '', '', ''];
  let [july, august, whole] = ['', '', ''];
  let first: Step;
  beforeAll(async () => {
    app = await startRules();
    [province, commune, other] = [
      await app.unitId('82'),
      await app.unitId(communes[0]),
      await app.unitId(communes[1]),
    ];
    [one, two] = [await app.team(commune, 'Tổ Một'), await app.team(commune, 'Tổ Hai')];
    july = await app.period('month/2026-07');
    august = await app.period('month/2026-08');
    whole = await app.period('campaign');
    for (const period of [july, august, app.year]) await app.open(period);
  });
  afterAll(() => app.close());

  test('nothing reported, not applicable and zero are three states', async () => {
    expect(await app.target(one, july, 'A3.1')).toMatchObject({
      state: 'NOT_REPORTED',
      attainment: null,
      values: [{ reported: 0, words: 'chưa báo cáo' }],
    });
    first = await app.handIn(one, july, [
      { indicatorId: 'resident-information', numerator: 899, denominator: 999 },
    ]);
    expect(await app.target(one, july, 'A3.1')).toMatchObject({
      state: 'NOT_APPLICABLE',
      attainment: null,
      values: [{ part: 0, whole: 0, reported: 1, words: 'không phát sinh' }],
    });
    expect(await app.target(one, july, 'A4.3')).toMatchObject({
      state: 'MET',
      values: [{ count: 0, reported: 1, words: '0' }],
    });
  });

  test('comparators are exact: 899 of 999 is not over 90 %, and neither are 900 of 1000', async () => {
    expect(await app.target(one, july, 'A4.2')).toMatchObject({
      state: 'NOT_MET',
      attainment: '99.9888',
      values: [{ part: 899, whole: 999, words: '899 trên 999 = 89,99 %' }],
    });
    await app.handIn(two, july, [
      { indicatorId: 'resident-information', numerator: 900, denominator: 1000 },
      { indicatorId: 'weapon-cases', count: 1 },
    ]);
    expect(await app.target(two, july, 'A4.2')).toMatchObject({ state: 'NOT_MET', attainment: '99.9999' });
  });

  test('numerators and denominators add up, and one incident breaks a zero target for everyone above', async () => {
    const seen = await app.standing(commune, july);
    expect(seen).toMatchObject({
      reported: 2,
      dueReports: 2,
      verified: 0,
      due: 10,
      met: 8,
      score: '80',
    });
    const [information, weapons] = ['A4.2', 'A4.3'].map((code) =>
      seen?.targets.find(({ target }) => target.code === code),
    );
    expect(information).toMatchObject({
      state: 'NOT_MET',
      values: [{ part: 1799, whole: 1999, words: '1.799 trên 1.999 = 89,99 %' }],
    });
    expect(weapons).toMatchObject({ state: 'NOT_MET', values: [{ count: 1, reported: 2 }] });
    expect(await app.target(one, july, 'A4.3')).toMatchObject({ state: 'MET' });
  });

  test('what is verified stands beside what is provisional', async () => {
    await app.verify(first);
    expect(await app.standing(commune, july)).toMatchObject({ verified: 1, verifiedDue: 10, verifiedMet: 9 });
    expect(await app.target(commune, july, 'A4.2')).toMatchObject({
      verifiedState: 'NOT_MET',
      verifiedValues: [{ part: 899, whole: 999 }],
    });
    expect(await app.target(commune, july, 'A4.3')).toMatchObject({ state: 'NOT_MET', verifiedState: 'MET' });
  });

  test('any of two is enough in a month; over the campaign months are counted, and a closed one is missed', async () => {
    const nothing = [{ indicatorId: 'good-deeds', count: 0 }];
    await app.handIn(one, august, [...nothing, { indicatorId: 'member-commended', flag: true }]);
    await app.handIn(two, august, nothing);
    expect(await app.target(one, august, 'A7.1')).toMatchObject({ state: 'MET', monthsDue: null });
    expect(await app.target(two, august, 'A7.1')).toMatchObject({ state: 'NOT_MET' });
    expect(await app.target(two, whole, 'A7.1')).toMatchObject({
      monthsMet: 1,
      monthsDue: 2,
      attainment: '50',
    });
    await close('month/2026-06');
    expect(await app.target(one, whole, 'A7.1')).toMatchObject({
      state: 'NOT_MET',
      monthsMet: 2,
      monthsDue: 3,
      verifiedState: 'NOT_MET',
      verifiedMonthsMet: 1,
      verifiedMonthsDue: 2,
    });
  });

  test('a target of the whole province is judged there alone', async () => {
    const codes = (shown: Awaited<ReturnType<Rules['standing']>>) =>
      shown?.targets.map(({ target }) => target.code);
    expect(codes(await app.standing(province, app.year))).toEqual(['B0.2', 'B2.1', 'B3.1', 'B3.2', 'B5.1']);
    expect(codes(await app.standing(commune, app.year))).not.toContain('B5.1');
  });

  test('a share can be met in total while one kind of units misses it', async () => {
    const made = async (kind: string, name: string) =>
      (
        await app.createUnit('admin-82', {
          parentId: other,
          kind,
          kindWord: kind === 'HAMLET' ? 'ấp' : 'trường',
          name,
          validFrom: '2026-01-01',
        })
      ).id;
    const graded = [
      { indicatorId: 'registered-safe', flag: true },
      { indicatorId: 'recognised-safe', flag: true },
    ];
    const school = [
      { indicatorId: 'continuous-propaganda', flag: true },
      { indicatorId: 'effective-initiatives', count: 1 },
      { indicatorId: 'initiatives-rated', flag: true },
      { indicatorId: 'weak-initiatives-ended', flag: true },
      { indicatorId: 'staff-and-students-reached', numerator: 10, denominator: 10 },
    ];
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) {
      await app.handIn(await made('HAMLET', name), app.year, [
        ...graded,
        { indicatorId: 'movement-grade', grade: 'Khá' },
      ]);
    }
    await app.handIn(await made('SCHOOL', 'Trường'), app.year, [
      ...graded,
      ...school,
      { indicatorId: 'movement-grade', grade: 'Yếu' },
    ]);
    const seen = await app.target(other, app.year, 'B3.1');
    expect(seen).toMatchObject({ state: 'NOT_MET', attainment: '89.2857' });
    expect(seen?.values[0]).toMatchObject({ part: 5, whole: 7, words: '5 trên 7 đơn vị = 71,43 %' });
    expect(seen?.values[1]).toMatchObject({
      results: [
        { result: 'Khá', units: 5 },
        { result: 'Yếu', units: 1 },
      ],
    });
    expect(seen?.byKind).toMatchObject([
      { kind: 'HAMLET', units: 5, state: 'MET', attainment: '100' },
      { kind: 'SCHOOL', units: 1, state: 'NOT_MET', attainment: '0' },
      { kind: 'COMMUNE', units: 1, state: 'NOT_MET' },
    ]);
  });

  test('nobody reads a sibling, and without a right nothing is read', async () => {
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       values ('82', 'head-1', 'head-1', 'TEAM_HEAD', $1, '2020-01-01', 'test')`,
      [one],
    );
    expect(await app.standing(one, july, 'head-1')).not.toBeNull();
    for (const [user, unit] of [
      ['head-1', two],
      ['head-1', commune],
      ['police-2', one],
      ['admin-08', province],
    ] as const) {
      expect(await app.standing(unit, july, user)).toBeNull();
    }
    const below = async (user: string, parentId: string) =>
      (await app.client(user).request(standings, { periodId: july, filter: { parentId }, first: 10 }))
        .standings.nodes;
    expect(await below('head-1', commune)).toEqual([]);
    expect(await below('police-2', commune)).toEqual([]);
    expect(await below('officer-1', commune)).toHaveLength(2);
  });

  test('a league table shows the best first, page by page, for one statement', async () => {
    const page = async (first: number, after: string | null) => {
      const given = {
        periodId: july,
        filter: { parentId: province, kinds: ['COMMUNE', 'WARD'] as const },
        first,
        after,
      };
      const filter = { parentId: province, kinds: ['COMMUNE' as const, 'WARD' as const] };
      return (await app.client('PROVINCIAL_POLICE').request(standings, { ...given, filter })).standings;
    };
    const all = await page(100, null);
    expect(all.totalCount).toBeGreaterThan(100);
    expect(all.nodes[0]).toMatchObject({ unitId: commune, score: '80', unitCount: 3 });
    const start = await page(1, null);
    const next = await page(99, start.pageInfo.endCursor);
    expect([...start.nodes, ...next.nodes]).toEqual(all.nodes);
    app.app.statements.length = 0;
    await app.as('PROVINCIAL_POLICE')(
      `query ($periodId: ID!, $parentId: ID!) {
        standings(periodId: $periodId, filter: { parentId: $parentId }, first: 20) { nodes { name score unitCount } } }`,
      { periodId: july, parentId: province },
    );
    expect(app.app.statements.filter((text) => text.includes('standing'))).toHaveLength(1);
  });

  test('the country is one table for whoever holds a right for it', async () => {
    const asked = {
      family: 'GRASSROOTS_FORCE',
      rhythm: 'MONTHLY',
      on: '2026-07-31',
      kinds: ['COMMUNE'],
      first: 1,
    } as const;
    const table = async (user: string) =>
      (await app.client(user).request(nationalStandings, { ...asked, kinds: [...asked.kinds] }))
        .nationalStandings;
    expect((await table('national')).nodes).toMatchObject([
      { unitId: commune, unit: { provinceCode: '82' } },
    ]);
    expect(await table('PROVINCIAL_POLICE')).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('a team sees all its months with their figures, in two statements', async () => {
    app.app.statements.length = 0;
    const { dashboard: months } = await app
      .client('head-1')
      .request(dashboard, { unitId: one, campaignId: campaign });
    expect(app.app.statements.filter((text) => /standing|unit_figures/.test(text))).toHaveLength(2);
    expect(months.map(({ period, reported }) => [period.name, reported])).toEqual([
      ['Tháng 3/2026', 0],
      ['Tháng 4/2026', 0],
      ['Tháng 5/2026', 0],
      ['Tháng 6/2026', 0],
      ['Tháng 7/2026', 1],
      ['Tháng 8/2026', 1],
    ]);
    expect(months[4]?.values[0]).toMatchObject({
      indicatorId: 'tips-through-force',
      words: '9 trên 10 = 90 %',
    });
  });

  /** As the job does when its time has come. */
  async function close(month: string): Promise<void> {
    const period = await app.period(month);
    await app.sql('update reporting_period set closed_at = now() where id = $1', [period]);
    const database = await openDatabase({ url: app.app.databaseUrl, poolSize: 1 });
    await database.transaction((queries) => rejudge(queries, period));
    await database.close();
  }
});
