import { addEvidence, type ReportValueInput, reportForm, saveGrid, submitReport } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { draftOf } from './evidence.setup.ts';
import { type Reports, readReport, reviewing, type Step, startReports } from './report-life.setup.ts';
import { allDone } from './standings.setup.ts';

const required = 'effective-initiatives';
const invited = 'resident-information';

describe('where an indicator asks for evidence', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
    for (const [key, rule] of [
      [required, 'REQUIRED'],
      [invited, 'INVITED'],
    ]) {
      await app.sql(
        `update indicator set document = document || jsonb_build_object('evidence', $2::text) where key = $1`,
        [key, rule],
      );
    }
    // As a new version of the vocabulary would.
    await app.sql(`update plugin set digest = digest || ' evidence' where id = 'plugin-api'`);
  });
  afterAll(() => app.close());

  const officer = () => app.client('officer-1');
  const submit = async (unitId: string, version: number | null, values: readonly ReportValueInput[]) =>
    (await officer().request(submitReport, { input: { unitId, periodId: app.month, version, values } }))
      .submitReport;
  const missing = { indicatorId: required, code: 'MISSING_EVIDENCE' };

  test('a value above zero is not handed in without it, alone or in a grid', async () => {
    expect(await submit(one, null, allDone)).toMatchObject({
      __typename: 'ReportIncomplete',
      findings: [missing],
    });
    const { version } = await readReport(officer(), one, app.month);
    const input = {
      unitId: app.commune,
      periodId: app.month,
      mode: 'SUBMIT' as const,
      rows: [{ unitId: one, version, values: [] }],
    };
    const { saveGrid: grid } = await officer().request(saveGrid, { input });
    expect(grid).toMatchObject({ rows: [{ outcome: 'INCOMPLETE', findings: [missing] }] });
    const { reportForm: form } = await officer().request(reportForm, { unitId: one, periodId: app.month });
    const findings = form?.items.flatMap((item) => item.findings);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...missing, severity: 'ERROR' }),
        expect.objectContaining({ indicatorId: invited, severity: 'HINT', code: 'EVIDENCE_INVITED' }),
      ]),
    );
  });

  test('zero needs none', async () => {
    const values = allDone.map((value) => (value.indicatorId === required ? { ...value, count: 0 } : value));
    expect(await submit(two, null, values)).toMatchObject({ status: 'SUBMITTED' });
  });

  test('backed, it is handed in; it stands beside its value and in the seal of the approval', async () => {
    const { id, version } = await readReport(officer(), one, app.month);
    const url = 'https://tanphuoc.dongthap.gov.vn/mo-hinh';
    await officer().request(addEvidence, {
      input: { reportId: id, indicatorId: required, url, name: 'Mô hình' },
    });
    const handed = await submit(one, version, []);
    expect(handed).toMatchObject({ status: 'SUBMITTED' });
    const { report } = await app.as('police-1')<{
      report: { values: readonly { indicatorId: string; evidence: readonly { name: string }[] }[] };
    }>(
      'query ($unitId: ID!, $periodId: ID!) { report(unitId: $unitId, periodId: $periodId) { values { indicatorId evidence { name } } } }',
      { unitId: one, periodId: app.month },
    );
    const backed = report.values.filter(({ evidence }) => evidence.length > 0);
    expect(backed).toEqual([{ indicatorId: required, evidence: [{ name: 'Mô hình' }] }]);
    const police = reviewing(app.client('police-1'));
    await police.approve((await police.verify(handed as Step)) as Step);
    const { seals } = await readReport(officer(), one, app.month);
    expect(JSON.parse(seals[0]?.content ?? '{}').evidence).toEqual([
      { indicator: required, name: 'Mô hình', digest: null, link: url },
    ]);
  });

  test('a draft alone asks for nothing', async () => {
    const other = await app.team(app.commune, 'Tổ ấp Ba');
    expect(await draftOf(app, other)).toMatchObject({ version: expect.any(Number) });
  });
});
