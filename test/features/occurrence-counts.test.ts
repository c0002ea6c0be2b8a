import { type ReportValueInput, removeOccurrence, reportForm, submitReport } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { accident, record } from './occurrences.setup.ts';
import { type Reports, readReport, reviewing, type Step, startReports } from './report-life.setup.ts';
import { allDone } from './standings.setup.ts';

type Values = readonly ReportValueInput[];

describe('what is recorded one by one is counted when a report is handed in', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
  });
  afterAll(() => app.close());

  const head = () => app.client('head-1');
  const untyped = (...keys: string[]): Values =>
    allDone.filter(({ indicatorId }) => !keys.includes(indicatorId));
  const submit = async (unitId: string, version: number | null, values: Values) =>
    (
      await app.client('officer-1').request(submitReport, {
        input: { unitId, periodId: app.month, version, values: [...values] },
      })
    ).submitReport;
  const reportOf = (unitId: string) => readReport(app.client('officer-1'), unitId, app.month);
  const kept = async (unitId: string, key: string) =>
    (await reportOf(unitId)).values.find(({ indicatorId }) => indicatorId === key);
  const line = async (unitId: string, key: string) => {
    const { reportForm: form } = await app
      .client('officer-1')
      .request(reportForm, { unitId, periodId: app.month });
    return form?.items.find(({ indicator }) => indicator.id === key);
  };
  const verdict = async (unitId: string, code: string) => {
    const [row] = await app.sql<{ verdict: readonly unknown[] }>(
      'select verdicts -> $3 as verdict from standing where unit_id = $1 and period_id = $2',
      [unitId, app.month, code],
    );
    return row?.verdict[0];
  };

  test('nothing recorded is not zero: somebody has to say so', async () => {
    const answer = await submit(one, null, untyped('good-deeds'));
    expect(answer).toMatchObject({
      findings: [{ indicatorId: 'good-deeds', code: 'MISSING', severity: 'ERROR' }],
    });
    expect(await line(one, 'good-deeds')).toMatchObject({ recordedCount: 0, value: null });
    expect((await line(one, 'tips-through-force'))?.recordedCount).toBeNull();
  });

  test('one good deed a month: the head of a team records it, hands the month in without a count, and A7.1 is met', async () => {
    await record(head(), { unitId: one });
    expect(await line(one, 'good-deeds')).toMatchObject({
      recordedCount: 1,
      findings: [
        {
          code: 'COUNTED_FROM_RECORDS',
          severity: 'HINT',
          message: 'Chưa nhập; khi nộp sẽ lấy 1 việc đã ghi.',
        },
      ],
    });
    expect(await submit(one, (await reportOf(one)).version, [])).toMatchObject({ status: 'SUBMITTED' });
    expect(await kept(one, 'good-deeds')).toMatchObject({
      state: 'REPORTED',
      count: 1,
      fromRecords: true,
    });
    expect(await verdict(one, 'A7.1')).toBe('MET');
  });

  test('what is recorded after that shows beside the report, and counts when it is handed in again', async () => {
    await record(head(), { unitId: one, occurredOn: '2026-08-04' });
    expect(await reportOf(one)).toMatchObject({
      recordedSince: 1,
      recordedCounts: [{ indicatorId: 'good-deeds', count: 2, since: 1 }],
    });
    expect((await line(one, 'good-deeds'))?.findings).toMatchObject([
      { code: 'COUNT_DIFFERS', severity: 'WARNING', message: 'Khi nộp lấy 1 việc; nay đã ghi 2 việc.' },
    ]);
    const { id, version } = await reportOf(one);
    const back = (await reviewing(app.client('police-1')).sendBack({ id, version }, 'Bổ sung')) as Step;
    expect(await submit(one, back.version, [])).toMatchObject({ status: 'SUBMITTED', revision: 2 });
    expect(await kept(one, 'good-deeds')).toMatchObject({ count: 2, fromRecords: true });
    expect((await reportOf(one)).recordedSince).toBe(0);
  });

  test('a number that somebody types stays, with a warning where it differs from the records', async () => {
    await record(app.client('officer-1'), { ...accident, unitId: two });
    const key = 'serious-traffic-accidents';
    const values = [
      ...untyped('good-deeds', key),
      { indicatorId: key, count: 3 },
      { indicatorId: 'good-deeds', count: 0 },
    ];
    expect(await submit(two, null, values)).toMatchObject({ status: 'SUBMITTED' });
    expect(await kept(two, key)).toMatchObject({ count: 3, fromRecords: false });
    expect((await line(two, key))?.findings[0]).toMatchObject({
      code: 'COUNT_DIFFERS',
      severity: 'WARNING',
      message: '3 vụ nhưng mới ghi 1 vụ có ngày và mức độ.',
    });
    expect((await line(two, 'good-deeds'))?.findings).toEqual([]);
  });

  test('a number that somebody types stays, also where it is what the records say', async () => {
    const { id, version } = await reportOf(one);
    const back = (await reviewing(app.client('police-1')).sendBack({ id, version }, 'Xem lại')) as Step;
    const typed = { indicatorId: 'good-deeds', count: 2 };
    expect(await submit(one, back.version, [typed])).toMatchObject({ status: 'SUBMITTED' });
    expect(await kept(one, 'good-deeds')).toMatchObject({ count: 2, fromRecords: false });
  });

  test('emptied, it is counted by the records again; what is removed no longer counts', async () => {
    const accidents = 'serious-traffic-accidents';
    const emptied = { indicatorId: accidents, state: 'NOT_REPORTED' as const };
    const again = await submit(two, (await reportOf(two)).version, [emptied]);
    expect(again).toMatchObject({ status: 'SUBMITTED' });
    expect(await kept(two, accidents)).toMatchObject({ count: 1, fromRecords: true });
    const [row] = await app.sql<Step>('select id, version from occurrence where unit_id = $1', [two]);
    const { id, version } = row ?? { id: '', version: 0 };
    await app.client('officer-1').request(removeOccurrence, { id, version, reason: 'Nhầm' });
    const missing = await submit(two, (again as Step).version, []);
    expect(missing).toMatchObject({ findings: [{ indicatorId: accidents, code: 'MISSING' }] });
  });
});
