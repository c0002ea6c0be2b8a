import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { everything, rebuildAll, standingOf, sumOf } from './standings-tree.setup.ts';
import { outcome, type UnitAnswer } from './unit-admin.setup.ts';

const unitNow = 'query ($id: ID!) { unit(id: $id) { __typename id version } }';
const moveUnit = `mutation ($id: ID!, $version: Int!, $to: ID!, $on: Date!) {
  moveUnit(id: $id, version: $version, parentId: $to, on: $on) { ${outcome} } }`;
const closeUnit = `mutation ($id: ID!, $version: Int!, $on: Date!) {
  closeUnit(id: $id, version: $version, on: $on) { ${outcome} } }`;
const mergeUnits = `mutation ($input: MergeUnitsInput!) { mergeUnits(input: $input) { ${outcome} } }`;

describe('standings follow the tree of units', () => {
  let app: Reporting;
  let [province, july] = ['', ''];
  const fresh: string[] = [];
  let [one, two] = ['', ''];
  beforeAll(async () => {
    app = await startReporting();
    province = await app.unitId('82');
    july = await app.period('month/2026-07');
    await app.open(july);
    await launch(app.as);
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       values ('82', 'police', 'police', 'COMMUNE_POLICE', $1, '2020-01-01', 'test')`,
      [province],
    );
    const communes = await app.sql<{ id: string }>(
      `select unit_id as id from unit_version where parent_id = $1 and gone_on = 'infinity' and kind = 'COMMUNE' limit 20`,
      [province],
    );
    fresh.push(...communes.map(({ id }) => id));
  });
  beforeEach(() => {
    [one = '', two = ''] = fresh.splice(0, 2);
  });
  afterAll(() => app.close());

  const ask = async (text: string, variables: object): Promise<UnitAnswer> => {
    const answer = await app.as('admin-82')<Record<string, UnitAnswer>>(text, variables);
    return Object.values(answer)[0] as UnitAnswer;
  };
  const change = async (text: string, id: string, variables: object): Promise<UnitAnswer> =>
    ask(text, { id, version: (await ask(unitNow, { id })).version, ...variables });
  const report = async (unitId: string, count: number) => {
    const values = allDone.map((value) => (value.indicatorId === 'good-deeds' ? { ...value, count } : value));
    expect(await app.submit('police', { unitId, periodId: july, values })).toMatchObject({
      status: 'SUBMITTED',
    });
  };
  const good = (unitId: string, period = 'month/2026-07') =>
    sumOf(app, { unitId, period, indicator: 'good-deeds' });

  test('teams that are added side by side are all due', async () => {
    const before = await standingOf(app, province, 'campaign');
    await Promise.all(['Một', 'Hai', 'Ba', 'Bốn'].map((name) => app.team(one, name)));
    const counted = { due_reports: 4, units: { SECURITY_TEAM: 4 } };
    expect(await standingOf(app, one, 'month/2026-07')).toMatchObject(counted);
    expect((await standingOf(app, province, 'campaign'))?.due_reports).toBe((before?.due_reports ?? 0) + 24);
  });

  test('what a team reported goes on counting where it was merged into, also when that one reports', async () => {
    const [from, into] = [await app.team(one, 'Một'), await app.team(one, 'Hai')];
    await report(from, 3);
    await ask(mergeUnits, { input: { from: [from], into: { id: into }, on: '2026-07-15', decree: '12/QĐ' } });
    expect(await standingOf(app, one, 'month/2026-07')).toMatchObject({ due_reports: 1, reported: 0 });
    expect(await good(into)).toBe(3);
    await report(into, 4);
    expect([await good(into), await good(one), await good(one, 'campaign')]).toEqual([7, 7, 7]);
  });

  /** Only the register of the country renames units, so the lineage is made one of a new name by hand. */
  test('what a unit reported goes on counting at the only one that goes on with it under a new name', async () => {
    const [before, after] = [await app.team(one, 'Một'), await app.team(one, 'Một, tên mới')];
    await report(before, 3);
    await ask(mergeUnits, {
      input: { from: [before], into: { id: after }, on: '2026-08-01', decree: '12/QĐ' },
    });
    await app.sql(`update unit_lineage set kind = 'RENAMED' where predecessor_id = $1`, [before]);
    await rebuildAll(app);
    expect([await good(before), await good(after)]).toEqual([3, 0]);
    expect([await good(after, 'campaign'), await good(one, 'campaign')]).toEqual([3, 3]);
  });

  test('a team that moves takes its figures along; months before keep them where they were made', async () => {
    const team = await app.team(one, 'Một');
    await report(team, 3);
    await change(moveUnit, team, { to: two, on: '2026-08-05' });
    expect([await good(one), await good(two)]).toEqual([3, 0]);
    expect([await good(one, 'campaign'), await good(two, 'campaign')]).toEqual([0, 3]);
    expect(await standingOf(app, two, 'campaign')).toMatchObject({ reported: 1, due_reports: 6 });
  });

  test('a team that has closed may still report a month it stood in, and the campaign hears of it', async () => {
    const team = await app.team(one, 'Một');
    await change(closeUnit, team, { on: '2026-08-02' });
    await report(team, 5);
    expect([await good(one), await good(one, 'campaign')]).toEqual([5, 5]);
    expect(await standingOf(app, one, 'campaign')).toMatchObject({ reported: 1, due_reports: 5 });
  });

  test('a report that is handed in while its team moves is lost nowhere', async () => {
    const team = await app.team(one, 'Một');
    await Promise.all([report(team, 2), change(moveUnit, team, { to: two, on: '2026-07-05' })]);
    expect([await good(one), await good(two), await good(two, 'campaign')]).toEqual([0, 2, 2]);
  });

  test('two communes become one with all that their teams have reported', async () => {
    const teams = [await app.team(one, 'Một'), await app.team(two, 'Hai')];
    for (const team of teams) await report(team, 1);
    const into = { name: 'Mới', kind: 'COMMUNE', kindWord: 'xã', code: '99999', parentId: province };
    const { id } = await ask(mergeUnits, {
      input: { from: [one, two], into, on: '2026-08-01', decree: '13/QĐ' },
    });
    expect([await good(one), await good(two), await good(id)]).toEqual([1, 1, 0]);
    expect([await good(one, 'campaign'), await good(id, 'campaign')]).toEqual([0, 2]);
    expect(await standingOf(app, one, 'month/2026-08')).toMatchObject({ on_roll: false, due_reports: 0 });
    expect(await standingOf(app, id, 'month/2026-08')).toMatchObject({
      units: { SECURITY_TEAM: 2, COMMUNE: 1 },
    });
  });

  test('all of it is what adding everything up anew makes of it', async () => {
    const kept = await everything(app);
    await rebuildAll(app);
    expect(await everything(app)).toEqual(kept);
  });
});
