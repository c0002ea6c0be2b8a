import {
  configurePeriod,
  createClient,
  grantExtension,
  publishRanking,
  ranking,
  units,
} from '@thi-dua/client-sdk';
import { type Database, openDatabase } from '../../server/data/database.ts';
import type { Queries } from '../../server/data/queries.ts';
import { makeSample } from '../../server/sample/make.ts';
import { rankingDeletions } from '../../server/sample/rankings.queries.ts';
import { dependentDeletions } from '../../server/sample/removal/dependents.ts';
import { removalWords } from '../../server/sample/removal/removal.words.ts';
import { removeFrom, removeSample } from '../../server/sample/removal/remove.ts';
import { readSampleState, sampleLines } from '../../server/sample/state.queries.ts';
import { readSettings } from '../../server/settings.ts';
import { chapters } from '../support/chapters.ts';
import { tomorrow } from './rankings.setup.ts';
import { allDone, campaign, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

const wanted = { province: '82', teams: 12 };
const key = 'test';

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
  extension: `select to_jsonb(e) as row from extension e order by id`,
  ranking: `select to_jsonb(r) as row from ranking r order by id`,
  reporting_period: `select to_jsonb(p) - 'version' as row from reporting_period p where province_code = '82' order by id`,
} as const;

describe('a province with sample data', () => {
  const test = chapters();
  let app: Reporting;
  let database: Database;
  let [commune, month] = ['', ''];
  let untouched: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    app = await startReporting();
    database = await openDatabase({ url: app.app.databaseUrl, poolSize: 2 });
    commune = await app.unitId(communes[0]);
    month = await app.period('month/2026-08');
  });
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  const everything = async (queries: Pick<Queries, 'query'> = database) => {
    const entries = Object.entries(traces);
    const rows: [string, object][] = [];
    for (const [name, text] of entries) rows.push([name, await queries.query(text)]);
    return Object.fromEntries(rows) as Record<string, object>;
  };
  const count = async (from: string, queries: Pick<Queries, 'query'> = database) =>
    (await queries.query<{ count: number }>(`select count(*)::int as count from ${from}`))[0]?.count ?? 0;
  const client = (user: string) => createClient({ url: `${app.app.url}/graphql`, token: user });
  const publish = async (blocId: string) => {
    const input = { periodId: month, blocId, stage: 'PROVISIONAL', complaintsUntil: tomorrow() } as const;
    const { publishRanking: made } = await client('admin-82').request(publishRanking, { input });
    if (made.__typename !== 'Ranking') throw new Error(`${made.__typename}: ${made.message}`);
    return made.id;
  };
  const sampleOf = async (kind: string) =>
    (
      await app.sql<{ id: string }>(
        `select s.unit_id as id from sample_unit s join unit_version v on v.unit_id = s.unit_id where v.kind = $1 limit 1`,
        [kind],
      )
    )[0]?.id ?? '';
  const state = () =>
    app.sql<{ state: string }>(
      'select state from campaign_state s join campaign c on c.id = s.campaign_id where c.key = $1',
      [campaign],
    );
  const trail = () =>
    app.sql(
      `select province_code, user_name, operation, after from audit_entry where noun = 'sample' order by at`,
    );

  test('has teams in hamlets, with people, and months of reports: most verified, some late, some missing, some sent back', async () => {
    untouched = await everything();
    expect(sampleLines(await readSampleState(database)).join()).toContain('to try it: npm run sample');
    const made = await makeSample(database, wanted, key);
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

  test('is made once: a second time nothing changes', async () => {
    const first = await everything();
    expect(await makeSample(database, wanted, key)).toMatchObject({ already: true, teams: 12 });
    expect(await everything()).toEqual(first);
  });

  test('is marked: in the names people see, and for programs', async () => {
    const names = await app.sql<{ name: string }>(
      `select name from unit_version v join sample_unit s on s.unit_id = v.unit_id`,
    );
    expect(names.every(({ name }) => name.endsWith('(mẫu)'))).toBe(true);
    app.app.statements.length = 0;
    const { units: found } = await client('admin-82').request(units, {
      filter: { withinId: commune },
      first: 10,
    });
    expect(found.nodes.length).toBeGreaterThan(3);
    expect(found.nodes.filter(({ sample }) => !sample).map(({ id }) => id)).toEqual(
      found.nodes.flatMap(({ id }) => (id === commune ? [id] : [])),
    );
    expect(app.app.statements.filter((text) => text.includes('from sample_unit'))).toHaveLength(1);
  });

  test('is removed without a trace while nothing real was done in it; what was ranked of it alone goes too', async () => {
    await publish(`${await sampleOf('HAMLET')}/SECURITY_TEAM`);
    await publish(`${await app.unitId('82')}/COMMUNE`);
    const undone = database.transaction(async (queries) => {
      const removed = await removeFrom(queries, '82', key);
      expect(removed).toMatchObject({ units: 24, kept: null, withdrawn: [] });
      expect(removed.deleted).toHaveLength(2);
      const after = await everything(queries);
      for (const name of Object.keys(traces)) expect([name, after[name]]).toEqual([name, untouched[name]]);
      expect(await removeFrom(queries, '82', key)).toMatchObject({ units: 0 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await app.sql('delete from ranking_entry');
    await app.sql('delete from ranking');
  });

  test('is not removed while something real stands below it, and says what', async () => {
    const real = await app.team(await sampleOf('HAMLET'), 'Tổ có thật');
    await expect(removeSample(database, '82', key)).rejects.toThrow(/“tổ .* Tổ có thật” \(below .*mẫu/);
    expect(await count('sample_unit')).toBe(24);
    await app.sql(`delete from standing where unit_id = $1`, [real]);
    await app.sql('delete from unit where id = $1', [real]);
  });

  test('is not removed once a real unit was merged into it: its history needs it', async () => {
    const [into, real] = [await sampleOf('SECURITY_TEAM'), await app.team(commune, 'Tổ sáp nhập')];
    await app.sql(
      `insert into unit_lineage (province_code, predecessor_id, successor_id, kind, effective_on) values ('82', $1, $2, 'MERGED', current_date)`,
      [real, into],
    );
    await expect(removeSample(database, '82', key)).rejects.toThrow(/Tổ sáp nhập” \(now in .*mẫu/);
    expect(await count('unit_lineage where successor_id in (select unit_id from sample_unit)')).toBe(1);
    await app.sql('delete from unit_lineage where predecessor_id = $1', [real]);
    await app.sql(`delete from standing where unit_id = $1`, [real]);
    await app.sql('delete from unit where id = $1', [real]);
  });

  describe('in which real people have begun to work', () => {
    const test = chapters();
    let [team, heir, extensionId, ofTeams, ofCommunes, real] = ['', '', '', '', '', ''];
    let words = '';
    beforeAll(async () => {
      team = await app.team(commune, 'Tổ ấp Một');
      await app.submit('officer-1', { unitId: team, periodId: month, values: allDone });
      const until = new Date(Date.now() + 20 * 86_400_000).toISOString();
      const asked = { unitId: commune, periodId: month, until, reason: 'Mưa lũ.' };
      const { grantExtension: granted } = await client('admin-82').request(grantExtension, asked);
      if (granted.__typename !== 'Extension') throw new Error(granted.message);
      extensionId = granted.id;
      const [period] = await app.sql<{ version: number }>(
        'select version from reporting_period where id = $1',
        [month],
      );
      const input = {
        periodId: month,
        version: period?.version ?? 0,
        name: 'Tháng Tám',
        reason: 'Tên gọi quen.',
      };
      const { configurePeriod: changed } = await client('admin-82').request(configurePeriod, { input });
      if (changed.__typename !== 'ReportingPeriod') throw new Error(changed.message);
      ofTeams = await publish(`${await sampleOf('HAMLET')}/SECURITY_TEAM`);
      real = await publish(`${commune}/SECURITY_TEAM`);
      ofCommunes = await publish(`${await app.unitId('82')}/COMMUNE`);
      await app.sql(
        `insert into ranking (province_code, campaign_id, period_id, bloc, stage, published_by, published_by_name, complaints_until,
           unit_count, rules_version, content, digest)
         select province_code, campaign_id, period_id, bloc || '{"id": "empty"}', stage, published_by, published_by_name,
           complaints_until, 0, rules_version, content, digest from ranking where id = $1`,
        [ofTeams],
      );
      const second = await app.team(commune, 'Tổ ấp Hai');
      const [merged] = await app.sql<{ id: string }>(
        `select v.unit_id as id from unit_version v join sample_unit s on s.unit_id = v.unit_id
         where v.kind = 'SECURITY_TEAM' order by v.name desc limit 1`,
      );
      heir = second;
      await app.sql(
        `insert into unit_lineage (province_code, predecessor_id, successor_id, kind, effective_on) values ('82', $1, $2, 'MERGED', current_date)`,
        [merged?.id, heir],
      );
      words = removalWords('82', await removeSample(database, '82', key));
    });

    test('it goes with what hangs on it, and the campaign stays launched, in words', async () => {
      expect(await count('sample_unit')).toBe(0);
      expect(await count('sample_campaign')).toBe(0);
      expect(await count(`unit_version where name like '%(mẫu)'`)).toBe(0);
      expect(await state()).toEqual([{ state: 'LAUNCHED' }]);
      expect(words).toContain('24 sample units of the province 82');
      expect(words).toContain('stays launched, its periods as they are');
      expect(words).toContain('given 1 report, 1 extension, 3 rankings and 1 configured period');
    });

    test('reports and extensions of real units stay, and their figures', async () => {
      expect(await app.sql('select unit_id from report')).toEqual([{ unit_id: team }]);
      expect(await app.sql('select id from extension')).toEqual([{ id: extensionId }]);
      expect(
        await app.sql('select reported from standing where period_id = $1 and unit_id = $2', [
          month,
          commune,
        ]),
      ).toEqual([{ reported: 1 }]);
    });

    test('a period that an administrator configured stays as he wants it', async () => {
      const [period] = await app.sql<object>('select name, reason from reporting_period where id = $1', [
        month,
      ]);
      expect(period).toEqual({ name: 'Tháng Tám', reason: 'Tên gọi quen.' });
    });

    test('a ranking with sample units is deleted, one that added their figures up is withdrawn, others stay; each is named', async () => {
      expect(await count(`ranking where id = '${ofTeams}'`)).toBe(0);
      expect(words).toMatch(/Deleted.*“Tháng Tám: Các Tổ bảo vệ an ninh, trật tự thuộc Ấp .*\(mẫu\)”/);
      const { ranking: left } = await client('officer-1').request(ranking, { id: ofCommunes, first: 1 });
      expect(left).toMatchObject({
        state: 'WITHDRAWN',
        withdrawnReason: expect.stringContaining('dữ liệu mẫu'),
      });
      expect(words).toMatch(/Withdrawn.*“Tháng Tám: Các xã thuộc Tỉnh Đồng Tháp”/);
      expect(await count(`ranking where bloc ->> 'id' = 'empty' and state = 'PUBLISHED'`)).toBe(1);
      expect(await count(`ranking where id = '${real}' and state = 'PUBLISHED'`)).toBe(1);
    });

    test('a real unit that came of a sample one stays, and is named', async () => {
      expect(await count(`unit where id = '${heir}'`)).toBe(1);
      expect(
        await count('unit_lineage l where not exists (select from unit u where u.id = l.predecessor_id)'),
      ).toBe(0);
      expect(words).toContain('Tổ ấp Hai');
    });

    test('making and removing it stand in the audit trail, one entry each', async () => {
      expect(await trail()).toMatchObject([
        { province_code: '82', user_name: 'npm run sample', operation: 'makeSample', after: { teams: 12 } },
        {
          province_code: '82',
          operation: 'removeSample',
          after: { units: 24, rankingsDeleted: [{ id: ofTeams }] },
        },
      ]);
    });

    test('made again in the campaign that is under way, it leaves real figures as they were', async () => {
      const before = await everything();
      await makeSample(database, wanted, key);
      expect(await everything()).not.toEqual(before);
      expect(await removeSample(database, '82', key)).toMatchObject({ units: 24, kept: null, deleted: [] });
      const after = await everything();
      for (const name of Object.keys(traces)) expect([name, after[name]]).toEqual([name, before[name]]);
    });
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
    const known = [...dependentDeletions, ...rankingDeletions].join('\n');
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ name }) => !new RegExp(`(delete from|update) ${name}\\b`).test(known))).toEqual(
      [],
    );
  });
});
