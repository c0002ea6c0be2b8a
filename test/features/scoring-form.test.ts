import { createClient, type ReportValueInput, reportForm, standing, submitReport } from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/install-plugins.ts';
import { registerPeriods } from '../../server/modules/schedule/register-periods.ts';
import { register } from '../../server/plugins/register.ts';
import { scored } from './scoring.setup.ts';
import { type Reporting, startReporting } from './standings.setup.ts';

const id = 'lang-son/scored-2027';

describe('what only a bonus or a penalty counts', () => {
  let app: Reporting;
  let [province, team, month] = ['', '', ''];
  beforeAll(async () => {
    app = await startReporting();
    const database = await openDatabase({ url: app.app.databaseUrl });
    await register(database, registrationOf(scored));
    await database.transaction((queries) => registerPeriods(queries, scored.id));
    await database.close();
    province = await app.unitId('20');
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select '20', role, role, role, $1::uuid, date '2020-01-01', 'test'
       from unnest(array['PROVINCE_ADMIN', 'COMMUNE_POLICE', 'PROVINCIAL_POLICE']) role`,
      [province],
    );
    const [parentId, kindWord] = [await app.unitId('05977'), 'tổ bảo vệ an ninh, trật tự'];
    const input = { parentId, kind: 'SECURITY_TEAM', kindWord, name: 'Tổ Một', validFrom: '2026-01-01' };
    team = (await app.createUnit('PROVINCE_ADMIN', input)).id;
    const launch = `mutation ($id: ID!) { launchCampaign(campaignId: $id) { __typename } }`;
    await app.as('PROVINCE_ADMIN')(launch, { id });
    const [row] = await app.sql<{ id: string }>('select id from reporting_period where key = $1', [
      `${id}/period/monthly/1`,
    ]);
    month = row?.id ?? '';
    await app.open(month);
  });
  afterAll(() => app.close());

  const police = () => createClient({ url: new URL('/graphql', app.app.url), token: 'COMMUNE_POLICE' });
  const form = async (unitId: string) =>
    (await police().request(reportForm, { unitId, periodId: month })).reportForm;
  const handIn = async (values: ReportValueInput[], version: number | null = null) =>
    (await police().request(submitReport, { input: { unitId: team, periodId: month, values, version } }))
      .submitReport;
  const done: ReportValueInput[] = [
    { indicatorId: 'good-deeds', count: 2 },
    { indicatorId: 'lang-son/fires', state: 'NOT_APPLICABLE' },
    { indicatorId: 'lang-son/difficulties', text: 'Không' },
  ];

  test('is entered by the units whose targets earn points, after what the targets measure', async () => {
    const items = (await form(team))?.items.map(({ indicator, targets }) => [indicator.id, targets.length]);
    expect(items).toEqual([
      ['good-deeds', 1],
      ['lang-son/fires', 1],
      ['lang-son/patrols', 0],
      ['lang-son/difficulties', 0],
    ]);
  });

  test('belongs to a complete report, earns its points, and stands among the values of the unit', async () => {
    const draft = await handIn(done);
    expect(draft).toMatchObject({ findings: [{ indicatorId: 'lang-son/patrols', code: 'MISSING' }] });
    const version = draft.__typename === 'ReportIncomplete' ? draft.report.version : null;
    const patrols = { indicatorId: 'lang-son/patrols', count: 12 };
    expect(await handIn([...done, patrols], version)).toMatchObject({ status: 'SUBMITTED' });
    const { standing: shown } = await police().request(standing, { unitId: team, periodId: month });
    expect(shown?.score).toBe('103');
    const whole = (await form(await app.unitId('05977')))?.items.map(({ indicator }) => indicator.id);
    expect(whole).toEqual([]);
  });
});
