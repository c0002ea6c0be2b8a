import { correctReport, recallReport, reportChanges } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Reports, readReport, reviewing, type Step, startReports } from './report-life.setup.ts';

describe('the correction of a report', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  let mine: Step;
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
  });
  afterAll(() => app.close());

  const police = () => reviewing(app.client('police-1'));
  const officer = () => app.client('officer-1');
  const correct = async ({ id, version }: Step, reason = 'Đếm sót một vụ.') =>
    (await officer().request(correctReport, { id, version, reason })).correctReport;
  const wrong = { indicatorId: 'tips-through-force', numerator: 8, denominator: 10 };
  const changes = async (from?: number, to?: number) =>
    (await officer().request(reportChanges, { unitId: one, periodId: app.month, from, to })).report;
  const tips = async () => {
    const [row] = await app.sql(
      `select part::int, whole::int, verified_part::int, verified_whole::int from value_rollup
       where own and unit_id = $1 and period_id = $2 and indicator_id = (select id from indicator where key = $3)`,
      [one, app.month, 'tips-through-force'],
    );
    return row;
  };
  /** The commune has nothing to enter in a month: its approved report is written past the API. */
  const approveCommune = async () => {
    const [row] = await app.sql<{ id: string }>(
      `insert into report (province_code, period_id, unit_id, campaign_id, status, counted_revision, first_submitted_at,
         late, due_at_held)
       select province_code, id, $2, campaign_id, 'APPROVED', 1, now(), false, now() from reporting_period where id = $1
       returning id`,
      [app.month, app.commune],
    );
    return row?.id ?? '';
  };

  test('is not begun before the report is verified, nor without a reason; until then it is taken back', async () => {
    mine = await app.handIn(one);
    expect(await correct(mine)).toMatchObject({ refusalCode: 'WRONG_STATE' });
    const { recallReport: recalled } = await officer().request(recallReport, mine);
    expect(recalled).toMatchObject({ status: 'DRAFT', revision: 2, countedRevision: null });
    expect(await app.standing(one)).toMatchObject({ reported: 0 });
    mine = await app.handIn(one, { version: (recalled as Step).version });
    mine = (await police().approve((await police().verify(mine)) as Step)) as Step;
    expect(await correct(mine, ' ')).toMatchObject({ refusalCode: 'INVALID', fields: ['reason'] });
    expect(await app.client('police-1').request(recallReport, mine)).toMatchObject({
      recallReport: { refusalCode: 'WRONG_STATE' },
    });
  });

  test('is a draft beside what was approved, which goes on counting and stays sealed', async () => {
    mine = (await correct(mine)) as Step;
    expect(mine).toMatchObject({ status: 'DRAFT', revision: 3, countedRevision: 2, corrects: 2 });
    expect(await app.standing(one)).toMatchObject({ verified: 1, met: 11 });
    expect((await readReport(officer(), one, app.month)).seals).toMatchObject([
      { revision: 2, intact: true },
    ]);
  });

  test('is written though the period has closed meanwhile', async () => {
    await app.sql(
      `update reporting_period set closes_at = now(), opens_at = now() - interval '3 days',
      due_at = now() - interval '1 day', due_at_commune = now() - interval '1 day',
      due_at_district = now() - interval '1 day', due_at_province = now() - interval '1 day' where id = $1`,
      [app.month],
    );
    expect(await app.submit('officer-1', { unitId: two, periodId: app.month, values: [] })).toMatchObject({
      fields: ['CLOSED'],
    });
    const above = await approveCommune();
    const input = {
      unitId: one,
      periodId: app.month,
      version: mine.version,
      values: [wrong],
      narrative: 'Đã rà lại sổ.',
    };
    mine = (await app.submit('officer-1', input)) as Step;
    expect(mine).toMatchObject({ status: 'SUBMITTED', revision: 3 });
    expect(await app.standing(one)).toMatchObject({ reported: 1, verified: 1, met: 11 });
    expect(await tips()).toEqual({ part: 8, whole: 10, verified_part: 9, verified_whole: 10 });
    const commune = await readReport(officer(), app.commune, app.month);
    expect(commune).toMatchObject({ id: above, status: 'APPROVED', staleCauseId: mine.id });
    expect(commune.staleSince).not.toBeNull();
    expect(commune.history.at(-1)).toMatchObject({
      step: 'MADE_STALE',
      by: 'officer-1',
      reason: 'Đơn vị “Tổ ấp Một” đã đính chính báo cáo Tháng 8/2026.',
    });
  });

  test('shows exactly the cells that changed', async () => {
    expect(await changes()).toMatchObject({
      corrects: 2,
      changes: {
        from: 2,
        to: 3,
        narrativeChanged: true,
        narrativeBefore: null,
        narrativeAfter: 'Đã rà lại sổ.',
        values: [
          {
            indicatorId: 'tips-through-force',
            before: { numerator: 9, denominator: 10 },
            after: { numerator: 8, denominator: 10 },
          },
        ],
      },
    });
    expect((await changes(1, 2))?.changes.values).toEqual([]);
    expect((await changes(0, 1))?.changes.values).toHaveLength(13);
    await expect(changes(3, 3)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('that is sent back leaves what was verified before it, and may be written again', async () => {
    const back = await police().sendBack(mine, 'Chưa rõ căn cứ.');
    expect(back).toMatchObject({ status: 'RETURNED', countedRevision: 2, corrects: 2 });
    expect(await app.standing(one)).toMatchObject({ reported: 1, verified: 1 });
    const { version } = back as Step;
    mine = await app.handIn(one, { version, values: [] });
    expect(mine).toMatchObject({ revision: 4, countedRevision: 4, corrects: 2 });
  });

  test('is verified and approved like any report, under a seal of its own; the approval above is given again', async () => {
    mine = (await police().approve((await police().verify(mine)) as Step)) as Step;
    const { corrects, seals } = await readReport(officer(), one, app.month);
    expect([corrects, seals.map(({ number, revision }) => [number, revision])]).toEqual([
      null,
      [
        [1, 2],
        [2, 4],
      ],
    ]);
    const province = reviewing(app.client('police-82'));
    const commune = await readReport(officer(), app.commune, app.month);
    expect(await province.approve(commune)).toMatchObject({ status: 'APPROVED', staleSince: null });
    const again = await readReport(officer(), app.commune, app.month);
    expect(await province.approve(again)).toMatchObject({ refusalCode: 'WRONG_STATE' });
  });

  test('that says nothing else makes no approval stale', async () => {
    mine = (await correct(mine, 'Mở nhầm.')) as Step;
    mine = await app.handIn(one, { version: mine.version, values: [] });
    expect(await readReport(officer(), app.commune, app.month)).toMatchObject({ staleSince: null });
  });
});
