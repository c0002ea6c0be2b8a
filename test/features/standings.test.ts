import { chapters } from '../support/chapters.ts';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

interface Standing {
  readonly name: string;
  readonly rhythm: string;
  readonly reported: number;
  readonly due_reports: number;
  readonly met: number;
  readonly due: number;
  readonly verdicts: Readonly<Record<string, readonly unknown[]>>;
}

describe('the standings of a campaign', () => {
  const test = chapters();
  let app: Reporting;
  let [commune, team, month] = ['', '', ''];
  beforeAll(async () => {
    app = await startReporting();
    commune = await app.unitId(communes[0]);
    team = await app.team(commune, 'Tổ ấp Một');
    await app.team(commune, 'Tổ ấp Hai');
    month = await app.period('month/2026-08');
    await app.open(month);
  });
  afterAll(() => app.close());

  const standing = async (unitId: string, rhythm: string): Promise<Standing | undefined> =>
    (
      await app.sql<Standing>(
        'select * from standing where unit_id = $1 and rhythm = $2 order by reported desc',
        [unitId, rhythm],
      )
    )[0];

  test('nobody reports before it is launched', async () => {
    const answer = await app.submit('officer-1', { unitId: team, periodId: month, values: allDone });
    expect(answer).toMatchObject({ code: 'ENTRY_CLOSED', fields: ['CAMPAIGN_NOT_LAUNCHED'] });
    expect(await launch(app.as)).toBe('CampaignState');
    expect(await standing(commune, 'MONTHLY')).toMatchObject({
      due_reports: 2,
      reported: 0,
      met: 0,
      due: 11,
    });
  });

  test('a report that lacks an indicator is kept as a draft, and says which', async () => {
    const [first, ...others] = allDone;
    const answer = await app.submit('officer-1', { unitId: team, periodId: month, values: others });
    expect(answer.findings).toMatchObject([{ indicatorId: first?.indicatorId, message: 'Chưa có số liệu.' }]);
    expect(await standing(team, 'MONTHLY')).toMatchObject({ reported: 0 });
  });

  test('what is handed in stands at the team, its commune and the province, in the month and over the campaign', async () => {
    const draft = { unitId: team, periodId: month, version: 2 };
    expect(await app.submit('officer-1', { ...draft, values: allDone.slice(0, 1) })).toMatchObject({
      status: 'SUBMITTED',
    });
    for (const rhythm of ['MONTHLY', 'CAMPAIGN']) {
      expect(await standing(team, rhythm)).toMatchObject({ reported: 1, met: 11, due: 11 });
      expect(await standing(commune, rhythm)).toMatchObject({ reported: 1, met: 10, due: 10 });
      expect(await standing(await app.unitId('82'), rhythm)).toMatchObject({ reported: 1 });
    }
    expect((await standing(team, 'CAMPAIGN'))?.verdicts['A7.1']).toEqual(['MET', 1_000_000, 1, 1]);
    expect((await standing(team, 'MONTHLY'))?.verdicts['A3.1']).toEqual(['NOT_APPLICABLE', null]);
  });
});
