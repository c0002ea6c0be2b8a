import { paginate, type ReportFilter, type ReportOrder, reports } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Reports, readReport, reviewing, type Step, startReports } from './report-life.setup.ts';
import { campaign } from './standings.setup.ts';

describe('the list of reports', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
    await app.handIn(one);
    const input = { unitId: two, periodId: app.month, values: [] };
    await app.as('officer-1')(
      'mutation ($input: ReportInput!) { saveReport(input: $input) { __typename } }',
      {
        input,
      },
    );
  });
  afterAll(() => app.close());

  const list = async (user: string, filter: ReportFilter = {}, order: ReportOrder = 'LATEST_FIRST') => {
    const found = [];
    const pages = paginate(app.client(user), reports, { filter, order, first: 1 }, (data) => data.reports);
    for await (const { unit, status } of pages) found.push([unit?.fullName.replace(/^.* ấp /, ''), status]);
    return found;
  };
  const waits = (user: string) => list(user, { waitsForMe: true });

  test('shows each what his rights reach, page by page', async () => {
    const all = [
      ['Hai', 'DRAFT'],
      ['Một', 'SUBMITTED'],
    ];
    for (const user of ['officer-1', 'police-1', 'admin-82', 'police-82'])
      expect(await list(user)).toEqual(all);
    expect(await list('officer-1', {}, 'LONGEST_WAITING_FIRST')).toEqual([...all].reverse());
    expect(await list('head-1')).toEqual([['Một', 'SUBMITTED']]);
    for (const user of ['police-2', 'admin-08']) expect(await list(user)).toEqual([]);
    expect(await list('police-2', { withinUnitId: app.commune })).toEqual([]);
  });

  test('takes period, campaign, unit, status, kind, lateness', async () => {
    const submitted = [['Một', 'SUBMITTED']];
    expect(await list('admin-82', { status: ['SUBMITTED'], late: false, kinds: ['SECURITY_TEAM'] })).toEqual(
      submitted,
    );
    expect(await list('admin-82', { withinUnitId: one, periodId: app.month, campaignId: campaign })).toEqual(
      submitted,
    );
    expect(await list('admin-82', { late: true })).toEqual([]);
    expect(await list('admin-82', { kinds: ['HAMLET'] })).toEqual([]);
    expect(await list('admin-82', { stale: true })).toEqual([]);
    await expect(list('admin-82', { periodId: 'tháng 8' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const page = { filter: {}, first: 1, after: 'xyz' };
    await expect(app.client('admin-82').request(reports, page)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('what was handed in waits for the nearest who may verify it, and not for whoever handed it in', async () => {
    expect(await waits('police-1')).toEqual([['Một', 'SUBMITTED']]);
    for (const user of ['police-82', 'officer-1', 'head-1']) expect(await waits(user)).toEqual([]);
    const { version } = await readReport(app.client('police-1'), two, app.month);
    const input = { unitId: two, periodId: app.month, version, values: [] };
    await app.sql(
      `insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result)
      select v.province_code, r.id, 1, v.indicator_id, v.state, v.part, v.whole, v.result
      from report_value v, report r where r.unit_id = $1`,
      [two],
    );
    expect(await app.submit('police-1', input)).toMatchObject({ status: 'SUBMITTED' });
    expect(await waits('police-1')).toEqual([['Một', 'SUBMITTED']]);
    expect(await waits('police-82')).toEqual([['Hai', 'SUBMITTED']]);
  });

  test('what is verified waits to be approved; what was sent back waits for those who enter it', async () => {
    const police = reviewing(app.client('police-1'));
    const verified = await police.verify(await readReport(app.client('police-1'), one, app.month));
    expect(await waits('police-1')).toEqual([['Một', 'VERIFIED']]);
    await police.sendBack(verified as Step, 'Xem lại.');
    expect(await waits('officer-1')).toEqual([['Một', 'RETURNED']]);
    expect(await waits('head-1')).toEqual([['Một', 'RETURNED']]);
    expect(await waits('police-82')).toEqual([['Hai', 'SUBMITTED']]);
  });

  test('costs as many statements for two reports as for one', async () => {
    const count = async (first: number) => {
      app.app.statements.length = 0;
      const { reports: page } = await app.client('admin-82').request(reports, { first });
      expect(page).toMatchObject({ totalCount: 2, nodes: Array(first).fill({}) });
      return app.app.statements.length;
    };
    expect(await count(2)).toBe(await count(1));
  });
});
