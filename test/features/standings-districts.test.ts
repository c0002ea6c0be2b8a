import {
  createClient,
  indicators,
  launchCampaign,
  standing,
  standings,
  submitReport,
} from '@thi-dua/client-sdk';
import { everything, rebuildAll } from './standings-tree.setup.ts';
import { type Staffed, startStaffed } from './unit-admin.setup.ts';

const campaign = 'tuyen-quang/grassroots-force-2024';
/** Thị trấn Vĩnh Lộc, huyện Chiêm Hóa: both were gone from 1 July 2025 on. */
const township = '02287';

describe('a campaign on districts, judged on the tree of 30 June 2025', () => {
  let app: Staffed;
  let [commune, district, province, team, month] = ['', '', '', '', ''];
  beforeAll(async () => {
    app = await startStaffed();
    const [found] = await app.sql<{ commune: string; district: string; province: string }>(
      `select c.unit_id as commune, d.unit_id as district, d.parent_id as province from unit_version c
         join unit_version d on d.unit_id = c.parent_id where c.code = $1 and c.kind = 'TOWNSHIP'`,
      [township],
    );
    ({ commune, district, province } = found ?? { commune, district, province });
    [team = ''] = (
      await app.sql<{ id: string }>(
        `with made as (insert into unit (id, province_code, origin) values (gen_random_uuid(), '08', 'PROVINCE') returning id)
         insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
         select id, '08', '[2024-07-01,2025-07-01)', 'Tổ dân phố Vĩnh Phúc', 'SECURITY_TEAM', 'tổ', $1, ' to' from made
         returning unit_id as id`,
        [commune],
      )
    ).map(({ id }) => id);
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       values ('08', 'head', 'head', 'TEAM_HEAD', $1, '2024-07-01', 'test')`,
      [team],
    );
    await client('admin-08').request(launchCampaign, { campaignId: campaign });
    [month = ''] = (
      await app.sql<{ id: string }>(
        `update reporting_period set opens_at = '2024-01-01', closes_at = now() + interval '1 day'
         where key = $1 returning id`,
        [`${campaign}/period/month/2025-01`],
      )
    ).map(({ id }) => id);
  });
  afterAll(() => app.close());

  const client = (user: string) => createClient({ url: new URL('/graphql', app.app.url), token: user });
  const ofAdministrator = async (unitId: string) =>
    (await client('admin-08').request(standing, { unitId, periodId: month })).standing;

  test('its roll holds the units of that day, and none of today', async () => {
    const counted = { onRoll: true, dueReports: 1, reported: 0 };
    expect(await ofAdministrator(province)).toMatchObject({
      name: 'Tuyên Quang',
      kind: 'PROVINCE',
      ...counted,
    });
    expect(await ofAdministrator(district)).toMatchObject({
      name: 'Chiêm Hóa',
      kind: 'DISTRICT',
      ...counted,
    });
    expect(await ofAdministrator(commune)).toMatchObject({ name: 'Vĩnh Lộc', kind: 'TOWNSHIP', ...counted });
    expect(await ofAdministrator(await app.unitId('08'))).toBeNull();
    const filter = { parentId: province, kinds: ['DISTRICT' as const] };
    const { standings: districts } = await client('admin-08').request(standings, {
      periodId: month,
      filter,
      first: 20,
    });
    expect(districts.totalCount).toBe(7);
  });

  test('what a team reports adds up over its township and district to the province as it was', async () => {
    const input = { unitId: team, periodId: month, version: 2, values: await everythingDone() };
    const { submitReport: handed } = await client('head').request(submitReport, { input });
    expect(handed).toMatchObject({ __typename: 'Report', status: 'SUBMITTED', late: true });
    for (const unit of [commune, district, province]) {
      expect(await ofAdministrator(unit)).toMatchObject({ dueReports: 1, reported: 1, late: 1 });
    }
    const tips = (await ofAdministrator(commune))?.targets.find(({ target }) => target.code === 'A1.1');
    expect(tips).toMatchObject({ state: 'MET', values: [{ part: 1, whole: 1 }] });
    const kept = await everything(app);
    await rebuildAll(app);
    expect(await everything(app)).toEqual(kept);
  });

  /** What the server says is missing, all of it done. */
  async function everythingDone() {
    const { submitReport: answer } = await client('head').request(submitReport, {
      input: { unitId: team, periodId: month, values: [] },
    });
    if (answer.__typename !== 'ReportIncomplete')
      throw new Error(`Something is missing: ${JSON.stringify(answer)}`);
    const { indicators: all } = await client('head').request(indicators, {});
    const measures = new Map(all.map(({ id, measure }) => [id, measure]));
    return answer.findings.map(({ indicatorId: named }) => {
      const indicatorId = named ?? '';
      switch (measures.get(indicatorId)) {
        case 'RATIO':
          return { indicatorId, numerator: 1, denominator: 1 };
        case 'COUNT':
          return { indicatorId, count: 1 };
        case 'INCIDENTS':
          return { indicatorId, count: 0 };
        default:
          return { indicatorId, flag: true };
      }
    });
  }
});
