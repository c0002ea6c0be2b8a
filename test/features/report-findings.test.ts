import { reportForm, saveReport, submitReport } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Reports, reviewing, type Step, startReports } from './report-life.setup.ts';
import { allDone, campaign } from './standings.setup.ts';

/** A month as it usually is, with other figures in some places. */
const month = (...others: readonly (typeof allDone)[number][]) =>
  allDone.map((value) => others.find(({ indicatorId }) => indicatorId === value.indicatorId) ?? value);

describe('what is said of a report while it is written', () => {
  const test = chapters();
  let app: Reports;
  let one = '';
  beforeAll(async () => {
    app = await startReports();
    [one] = app.teams;
  });
  afterAll(() => app.close());

  const officer = () => app.client('officer-1');
  const form = async (unitId = one, periodId = app.month, user = 'officer-1') =>
    (await app.client(user).request(reportForm, { unitId, periodId })).reportForm;
  const save = async (values: readonly object[], version: number | null = null) =>
    (
      await officer().request(saveReport, {
        input: { unitId: one, periodId: app.month, version, values: values as typeof allDone },
      })
    ).saveReport;
  const said = async () =>
    (await form())?.items.flatMap(({ findings }) =>
      findings.map(({ indicatorId, severity, code }) => [indicatorId, severity, code]),
    );
  /** The plan changes, as a new version of its plugin would change it. */
  const replan = async (statement: string, values: readonly unknown[]) => {
    await app.sql(statement, values);
    await app.sql(`update plugin set digest = digest || 'x' where id = 'dong-thap'`);
  };

  test('the form names what a unit enters, in the order of the plan, with the targets that measure it', async () => {
    const blank = await form();
    expect(blank?.items.map(({ indicator }) => indicator.id)).toEqual(
      allDone.map(({ indicatorId }) => indicatorId),
    );
    expect(blank?.items[0]).toMatchObject({
      indicator: { measure: 'RATIO', numerator: expect.any(String), denominator: expect.any(String) },
      targets: [{ code: 'A1.1' }],
      value: null,
      previous: null,
      findings: [{ severity: 'ERROR', code: 'MISSING' }],
    });
    expect(await form(one, app.month, 'police-2')).toBeNull();
    expect((await form(app.commune))?.items).toEqual([]);
  });

  test('a draft keeps what fits, and says of the rest what would be right', async () => {
    const answer = await save([
      { indicatorId: 'good-deeds', count: 2, note: 'Hai việc\r\ntrong tháng' },
      { indicatorId: 'tips-through-force', numerator: 11, denominator: 10 },
      { indicatorId: 'weapon-cases', count: -1 },
      { indicatorId: 'member-commended', flag: true, note: 'đổi chiều \u202e chữ' },
      { indicatorId: 'communes-safe', flag: true },
    ]);
    expect(answer).toMatchObject({
      __typename: 'ReportIncomplete',
      report: {
        status: 'DRAFT',
        values: [{ indicatorId: 'good-deeds', count: 2, note: 'Hai việc\ntrong tháng' }],
      },
      findings: [
        { indicatorId: 'tips-through-force', code: 'WRONG_TYPE', message: 'Tử số 11 lớn hơn mẫu số 10.' },
        { indicatorId: 'weapon-cases', code: 'WRONG_TYPE' },
        { indicatorId: 'member-commended', code: 'WRONG_TYPE' },
        { indicatorId: 'communes-safe', code: 'UNKNOWN_INDICATOR' },
      ],
    });
  });

  test('what units below enter is not entered here: it would count twice', async () => {
    const values = [{ indicatorId: 'good-deeds', count: 1 }];
    const period = await app.period('final/1');
    await app.open(period);
    const { saveReport: answer } = await officer().request(saveReport, {
      input: { unitId: app.commune, periodId: period, values },
    });
    expect(answer).toMatchObject({ findings: [{ code: 'NOT_ASKED' }], report: { values: [] } });
  });

  test('nothing wrong in itself is only a hint: incidents, a whole of zero, a digit too many', async () => {
    await save(
      month({ indicatorId: 'weapon-cases', count: 2 }, { indicatorId: 'good-deeds', count: 3_000_000 }),
      2,
    );
    expect(await said()).toEqual([
      ['present-at-fires', 'HINT', 'DENOMINATOR_ZERO'],
      ['weapon-cases', 'WARNING', 'COUNT_DIFFERS'],
      ['weapon-cases', 'HINT', 'INCIDENTS_REPORTED'],
      ['good-deeds', 'WARNING', 'VERY_LARGE'],
      ['good-deeds', 'WARNING', 'COUNT_DIFFERS'],
    ]);
  });

  test('limits of the plan warn or refuse, as the plan says', async () => {
    const limit = (severity: string) =>
      replan(
        `update indicator set document = document || jsonb_build_object('bounds', $2::jsonb) where key = $1`,
        ['good-deeds', JSON.stringify({ atLeast: null, atMost: 50, severity })],
      );
    await limit('WARNING');
    expect(await said()).toContainEqual(['good-deeds', 'WARNING', 'OUT_OF_BOUNDS']);
    await limit('ERROR');
    const answer = await save([{ indicatorId: 'good-deeds', count: 51 }], 3);
    expect(answer).toMatchObject({
      findings: [{ code: 'OUT_OF_BOUNDS', message: 'Số liệu 51 nằm ngoài mức hợp lý: nhiều nhất 50.' }],
    });
    const [before] = await app.sql<{ part: string }>(
      `select part from report_value v join indicator i on i.id = v.indicator_id where i.key = 'good-deeds'`,
    );
    expect(before?.part).toBe('3000000');
  });

  test('what is far from the unit’s own past is asked about, with the numbers', async () => {
    for (const [key, tips, deeds] of [
      ['month/2026-04', 30, 4],
      ['month/2026-05', 32, 6],
      ['month/2026-06', 35, 5],
    ] as const) {
      const periodId = await app.period(key);
      await app.open(periodId);
      const values = month(
        { indicatorId: 'tips-through-force', numerator: tips, denominator: 40 },
        { indicatorId: 'good-deeds', count: deeds },
      );
      const { submitReport: done } = await officer().request(submitReport, {
        input: { unitId: one, periodId, values },
      });
      expect(done).toMatchObject({ status: 'SUBMITTED' });
    }
    await save(
      month(
        { indicatorId: 'tips-through-force', numerator: 8, denominator: 40 },
        { indicatorId: 'good-deeds', count: 16 },
        { indicatorId: 'reoffending', count: 1 },
      ),
      4,
    );
    const now = await form();
    const hints = now?.items
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => /PAST|FIRST/.test(code));
    expect(hints?.map(({ code, message }) => [code, message])).toEqual([
      ['BELOW_PAST', 'Tỷ lệ 20 % chưa bằng một phần ba trung vị 80 % của 3 kỳ trước.'],
      ['FIRST_TIME', 'Số liệu 1; 3 kỳ trước đều bằng 0.'],
      ['ABOVE_PAST', 'Số liệu 16 cao hơn 3 lần trung vị 5 của 3 kỳ trước.'],
    ]);
    expect(now).toMatchObject({
      previousPeriodName: 'Tháng 6/2026',
      items: [{ previous: { numerator: 35 } }, ...Array(12).fill({})],
    });
  });

  test('none of it keeps the report from being handed in; sent back, the form shows the note of each value', async () => {
    const handed = await app.handIn(one, { version: 5, values: [] });
    const note = 'Xem lại số tin báo.';
    const notes = [{ indicatorId: 'tips-through-force', note }];
    const back = await reviewing(app.client('police-1')).sendBack(handed, 'Bất thường.', notes);
    expect(back).toMatchObject({ status: 'RETURNED' });
    expect((await form())?.items[0]?.returnNote).toBe(note);
    await app.handIn(one, { version: (back as Step).version, values: [] });
    expect((await form())?.items[0]?.returnNote).toBeNull();
  });

  test('a written answer that a duty asks for stands in the form of whom the duty names, and is missed', async () => {
    const period = await app.period('final/1');
    await app.sql(
      `insert into indicator (id, plugin_id, province_code, key, position, document, digest)
       select gen_random_uuid(), plugin_id, province_code, 'dong-thap/difficulties-met', 999, document
         || '{"id": "dong-thap/difficulties-met", "measure": "TEXT", "aggregation": "NONE", "asks": "Khó khăn gì?"}', digest
       from indicator where key = 'dong-thap/illegal-street-races'`,
    );
    await replan(
      `update report_duty set document = document || '{"asksIds": ["dong-thap/difficulties-met"]}' where key = $1`,
      [`${campaign}/report/final`],
    );
    expect((await form(app.commune, period))?.items).toMatchObject([
      { indicator: { asks: 'Khó khăn gì?' }, targets: [], findings: [{ code: 'MISSING' }] },
    ]);
    const input = { unitId: app.commune, periodId: period, version: 2 };
    const { submitReport: missing } = await officer().request(submitReport, { input });
    expect(missing).toMatchObject({ findings: [{ code: 'MISSING' }] });
    const values = [{ indicatorId: 'dong-thap/difficulties-met', text: 'Không có.' }];
    const { submitReport: done } = await officer().request(submitReport, {
      input: { ...input, version: 3, values },
    });
    expect(done).toMatchObject({ status: 'SUBMITTED' });
  });

  test('a form costs a handful of statements, whatever it holds', async () => {
    app.app.statements.length = 0;
    await form();
    expect(app.app.statements.length).toBeLessThanOrEqual(12);
  });
});
