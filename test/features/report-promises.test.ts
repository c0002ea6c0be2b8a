import { approveReport, report, saveReport, submitReport, verifyReport } from '@thi-dua/client-sdk';
import { type Reports, type Step, startReports } from './report-life.setup.ts';
import { allDone } from './standings.setup.ts';

describe('what a report promises', () => {
  let app: Reports;
  beforeAll(async () => {
    app = await startReports();
  });
  afterAll(() => app.close());

  test('a key that kept a draft does not hand the same report in', async () => {
    const [unitId] = app.teams;
    const input = {
      unitId,
      periodId: app.month,
      version: null,
      values: allDone,
      idempotencyKey: 'draft-then-submit',
    };
    const officer = app.client('officer-1');
    const { saveReport: kept } = await officer.request(saveReport, { input });
    expect(kept).toMatchObject({ __typename: 'Report', status: 'DRAFT' });
    const { submitReport: refused } = await officer.request(submitReport, { input });
    expect(refused).toMatchObject({ refusalCode: 'KEY_USED_OTHERWISE', fields: ['idempotencyKey'] });
    const { report: now } = await officer.request(report, { unitId, periodId: app.month });
    expect(now?.status).toBe('DRAFT');
  });

  test('its narrative is sealed with its values', async () => {
    const [, unitId] = app.teams;
    const input = { unitId, periodId: app.month, version: null, values: allDone, narrative: 'Bão số 5.' };
    const { submitReport: handed } = await app.client('officer-1').request(submitReport, { input });
    const police = app.client('police-1');
    const { verifyReport: verified } = await police.request(verifyReport, stepOf(handed));
    const { approveReport: approved } = await police.request(approveReport, stepOf(verified));
    expect(approved).toMatchObject({ __typename: 'Report', status: 'APPROVED' });
    const { report: sealed } = await police.request(report, { unitId, periodId: app.month });
    expect(JSON.parse(sealed?.seals[0]?.content ?? '{}')).toMatchObject({ narrative: 'Bão số 5.' });
  });
});

function stepOf(answer: { readonly __typename: string } | Step): Step {
  if ('version' in answer && 'id' in answer) return { id: answer.id, version: answer.version };
  throw new Error(`It was not done: ${JSON.stringify(answer)}`);
}
