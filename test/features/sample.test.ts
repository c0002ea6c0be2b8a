import { type Database, openDatabase } from '../../server/data/database.ts';
import { hanging } from '../../server/sample/hanging.ts';
import { makeSample } from '../../server/sample/make.ts';
import { removeSample } from '../../server/sample/remove.ts';
import { readSampleState, sampleLines } from '../../server/sample/sample.state.ts';
import { readSettings } from '../../server/settings.ts';
import { allDone, campaign, launch, type Reporting, startReporting } from './standings.setup.ts';

const wanted = { province: '82', teams: 12 };

interface Marked {
  readonly sample: boolean;
  readonly descendants: { readonly nodes: readonly { readonly sample: boolean }[] };
}

/** Whatever the sample touches, as text: what is all zero says nothing. */
const traces = {
  standing: `select to_jsonb(s) as row from standing s order by period_id, unit_id`,
  value_rollup: `select to_jsonb(v) as row from value_rollup v where (part, whole, reported, not_applicable) <> (0, 0, 0, 0)
    order by period_id, unit_id, indicator_id, own, kind, result`,
  unit: `select to_jsonb(u) as row from unit u where province_code = '82' order by id`,
  unit_version: `select to_jsonb(v) as row from unit_version v where province_code = '82' order by unit_id, valid`,
  report: `select to_jsonb(r) as row from report r order by id`,
  report_value: `select to_jsonb(r) as row from report_value r order by report_id, indicator_id`,
  member: `select to_jsonb(m) as row from member m order by id`,
  assignment: `select to_jsonb(a) as row from assignment a order by id`,
  occurrence: `select to_jsonb(o) as row from occurrence o order by id`,
  campaign_state: `select to_jsonb(c) as row from campaign_state c order by campaign_id`,
  reporting_period: `select to_jsonb(p) - 'version' as row from reporting_period p where province_code = '82' order by id`,
} as const;

describe('a province with sample data', () => {
  let app: Reporting;
  let database: Database;
  let untouched: object;
  beforeAll(async () => {
    app = await startReporting();
    database = await openDatabase({ url: app.app.databaseUrl, poolSize: 2 });
  });
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  const everything = async () => {
    const entries = Object.entries(traces).map(async ([name, text]) => [name, await app.sql(text)] as const);
    return Object.fromEntries(await Promise.all(entries));
  };
  const count = async (from: string) =>
    (await app.sql<{ count: number }>(`select count(*)::int as count from ${from}`))[0]?.count ?? 0;

  test('has teams in hamlets, with people, and months of reports: most verified, some late, some missing, some sent back', async () => {
    untouched = await everything();
    expect(sampleLines(await readSampleState(database)).join()).toContain('to try it: npm run sample');
    const made = await makeSample(database, wanted);
    expect(made).toMatchObject({ already: false, teams: 12 });
    expect(sampleLines(await readSampleState(database)).join()).toContain('12 teams “(mẫu)” in province 82');
    expect(await count('sample_unit')).toBe(24);
    expect(await count(`member m join sample_unit s on s.unit_id = m.team_id`)).toBeGreaterThan(36);
    const statuses = await app.sql<{ status: string; late: number; count: number }>(
      `select status, (count(*) filter (where late))::int as late, count(*)::int as count from report group by status order by count desc`,
    );
    expect(statuses[0]?.status).toBe('VERIFIED');
    expect(statuses.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['VERIFIED', 'SUBMITTED', 'RETURNED']),
    );
    expect(statuses.some(({ late }) => late > 0)).toBe(true);
    expect(made.reports).toBeLessThan(12 * 6);
  });

  test('is removed without a trace, and the campaign it launched is a draft again', async () => {
    expect(await removeSample(database, '82')).toEqual({ units: 24, keptFor: 0 });
    expect(await everything()).toEqual(untouched);
  });

  test('is made once: a second time nothing changes, and made again it is the same', async () => {
    await makeSample(database, wanted);
    const first = await everything();
    expect(await makeSample(database, wanted)).toMatchObject({ already: true, teams: 12 });
    expect(await everything()).toEqual(first);
    expect(await removeSample(database, '82')).toMatchObject({ units: 24 });
    expect(await removeSample(database, '82')).toEqual({ units: 0, keptFor: 0 });
  });

  test('is marked: in the names people see, and for programs', async () => {
    await makeSample(database, wanted);
    const names = await app.sql<{ name: string }>(
      `select name from unit_version v join sample_unit s on s.unit_id = v.unit_id`,
    );
    expect(names.every(({ name }) => name.endsWith('(mẫu)'))).toBe(true);
    const commune = await app.unitId('28321');
    app.app.statements.length = 0;
    const { unit } = await app.as('admin-82')<{ unit: Marked }>(
      'query ($id: ID!) { unit(id: $id) { sample descendants(first: 10) { nodes { name sample } } } }',
      { id: commune },
    );
    expect(unit.sample).toBe(false);
    expect(unit.descendants.nodes.length).toBeGreaterThan(3);
    expect(unit.descendants.nodes.every(({ sample }) => sample)).toBe(true);
    expect(app.app.statements.filter((text) => text.includes('from sample_unit'))).toHaveLength(2);
  });

  test('is not removed while something real stands below it, and says what', async () => {
    const [hamlet] = await app.sql<{ id: string }>(
      `select s.unit_id as id from sample_unit s join unit_version v on v.unit_id = s.unit_id where v.kind = 'HAMLET' limit 1`,
    );
    const real = await app.team(hamlet?.id ?? '', 'Tổ có thật');
    await expect(removeSample(database, '82')).rejects.toThrow(/Tổ có thật/);
    expect(await count('sample_unit')).toBe(24);
    await app.sql(`delete from standing where unit_id = $1`, [real]);
    await app.sql('delete from unit where id = $1', [real]);
    await removeSample(database, '82');
  });

  test('leaves real figures as they were, in a campaign that was under way', async () => {
    expect(await launch(app.as)).toBe('CampaignState');
    const commune = await app.unitId('28321');
    const team = await app.team(commune, 'Tổ ấp Một');
    const period = await app.period('month/2026-08');
    await app.open(period);
    await app.submit('officer-1', { unitId: team, periodId: period, values: allDone });
    const before = await everything();
    await makeSample(database, wanted);
    expect(await everything()).not.toEqual(before);
    expect(await removeSample(database, '82')).toEqual({ units: 24, keptFor: 0 });
    const after = await everything();
    for (const name of Object.keys(traces)) expect([name, after[name]]).toEqual([name, before[name]]);
    const state = await app.sql<{ state: string }>(
      `select state from campaign_state s join campaign c on c.id = s.campaign_id where c.key = $1`,
      [campaign],
    );
    expect(state).toEqual([{ state: 'LAUNCHED' }]);
  });

  test('is not made where real people work', () => {
    expect(readSettings({ SAMPLE: '1' }).sample).toBe(true);
    expect(() => readSettings({ SAMPLE: '1', NODE_ENV: 'production' })).toThrow(/SAMPLE=1 is for trying out/);
  });

  test('removal knows every table that refers to a unit or a report', async () => {
    const tables = await app.sql<{ name: string }>(
      `select distinct c.conrelid::regclass::text as name from pg_constraint c
       where c.contype = 'f' and c.confrelid in ('unit'::regclass, 'report'::regclass, 'ranking'::regclass)
         and c.confdeltype <> 'c' order by 1`,
    );
    const known = hanging.join('\n');
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ name }) => !new RegExp(`(delete from|update) ${name}\\b`).test(known))).toEqual(
      [],
    );
  });
});
