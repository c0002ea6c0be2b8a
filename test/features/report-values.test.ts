import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

describe('the values of a report, in the database itself', () => {
  let app: Reporting;
  let report: string;
  beforeAll(async () => {
    app = await startReporting();
    const team = await app.team(await app.unitId(communes[0]), 'Ấp 7');
    await launch(app.as);
    const month = await app.period('month/2026-08');
    await app.open(month);
    const { id } = await app.submit('officer-1', { unitId: team, periodId: month, values: allDone });
    report = id;
  });
  afterAll(() => app.close());

  const insert = (reportId: string, indicatorId: string) =>
    app.sql(
      `insert into report_value (province_code, report_id, revision, indicator_id, state, part)
       values ('82', $1, 9, $2, 'REPORTED', 1)`,
      [reportId, indicatorId],
    );
  const nobody = '00000000-0000-4000-8000-000000000000';

  test('stand in a report, and are of an indicator', async () => {
    const [indicator] = await app.sql<{ id: string }>('select id from indicator limit 1');
    await expect(insert(nobody, indicator?.id ?? '')).rejects.toMatchObject({ code: '23503' });
    await expect(insert(report, nobody)).rejects.toMatchObject({ code: '23503' });
  });

  test('keep their report from being taken away', async () => {
    await app.sql('delete from report_event where report_id = $1', [report]);
    await expect(app.sql('delete from report where id = $1', [report])).rejects.toMatchObject({
      code: '23503',
    });
  });
});
