import {
  addEvidence,
  correctReport,
  discardCorrection,
  type ReportValueInput,
  removeEvidence,
  saveReport,
} from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { rebuildCompared } from '../../server/modules/standing/rebuild/rebuild-compared.ts';
import { chapters } from '../support/chapters.ts';
import { type Reports, readReport, reviewing, type Step, startReports } from './report-life.setup.ts';
import { allDone } from './standings.setup.ts';

const tips = 'tips-through-force';
const wrong = { indicatorId: tips, numerator: 1, denominator: 10 };

describe('a correction that is given up', () => {
  const test = chapters();
  let app: Reports;
  let one = '';
  let mine: Step;
  beforeAll(async () => {
    app = await startReports();
    [one] = app.teams;
  });
  afterAll(() => app.close());

  const police = () => reviewing(app.client('police-1'));
  const officer = () => app.client('officer-1');
  const now = () => readReport(officer(), one, app.month);
  const told = async () => (await now()).values.find(({ indicatorId }) => indicatorId === tips)?.numerator;
  const correct = async ({ id, version }: Step) =>
    (await officer().request(correctReport, { id, version, reason: 'Nhầm.' })).correctReport as Step;
  const discard = async ({ id, version }: Step, reason: string | null = null) =>
    (await officer().request(discardCorrection, { id, version, reason })).discardCorrection;
  const save = async (version: number, values: ReportValueInput[], narrative = 'Sửa.') => {
    const input = { unitId: one, periodId: app.month, version, values, narrative };
    return (await officer().request(saveReport, { input })).saveReport as Step;
  };
  const back = async (reportId: string, name: string) => {
    const input = { reportId, indicatorId: tips, url: `https://dongthap.gov.vn/${name}`, name };
    await officer().request(addEvidence, { input });
  };
  const takeOut = async (name: string) => {
    const [row] = await app.sql<{ id: string }>(
      'select id from evidence where name = $1 and until_revision is null',
      [name],
    );
    await officer().request(removeEvidence, { id: row?.id ?? '' });
  };
  /** The names of what backs a revision. */
  const backing = async (revision: number) =>
    (
      await app.sql<{ name: string }>(
        `select name from evidence where report_id = $1 and since_revision <= $2
           and (until_revision is null or $2 < until_revision) order by name`,
        [mine.id, revision],
      )
    ).map(({ name }) => name);

  test('was one: nothing else is, and what was handed in has to be recalled first', async () => {
    mine = await app.handIn(one);
    expect(await discard(mine)).toMatchObject({
      refusalCode: 'WRONG_STATE',
      message:
        'Báo cáo đã nộp, chờ thẩm tra; chỉ bỏ được bản đính chính chưa nộp hoặc bị trả lại; bản đã nộp thì rút lại trước.',
    });
    mine = (await police().sendBack(mine, 'Thiếu.')) as Step;
    expect(await discard(mine)).toMatchObject({ refusalCode: 'WRONG_STATE' });
    mine = await save(mine.version, [...allDone], 'Đủ.');
    await back(mine.id, 'so-theo-doi');
    mine = await app.handIn(one, { version: mine.version, values: [] });
    mine = (await police().verify(mine)) as Step;
  });

  test('before it was handed in leaves nothing of it, and the report stands verified as before', async () => {
    mine = await correct(mine);
    mine = await save(mine.version, [wrong]);
    await takeOut('so-theo-doi');
    await back(mine.id, 'nham');
    expect(await told()).toBe(1);
    const { version } = await now();
    mine = (await discard({ ...mine, version }, 'Mở nhầm.')) as Step;
    expect(mine).toMatchObject({ status: 'VERIFIED', corrects: null, countedRevision: 2, staleSince: null });
    const { narrative, history } = await now();
    expect([await told(), narrative, await backing(3)]).toEqual([9, 'Đủ.', ['so-theo-doi']]);
    expect(history.at(-1)).toMatchObject({
      step: 'CORRECTION_DISCARDED',
      reason: 'Mở nhầm.',
      by: 'officer-1',
    });
    expect(await app.standing(one)).toMatchObject({ reported: 1, verified: 1 });
  });

  test('after it was sent back leaves the approval, its exceptions and its seal; what was handed in stays to be read', async () => {
    const exceptions = [{ indicatorId: tips, reason: 'Chờ sổ gốc.' }];
    mine = (await police().approve(mine, exceptions)) as Step;
    await app.sql('update report set stale_since = now(), stale_cause = id where id = $1', [mine.id]);
    const { staleSince } = await now();
    mine = await correct(mine);
    await takeOut('so-theo-doi');
    await back(mine.id, 'so-moi');
    mine = await app.handIn(one, { version: (await now()).version, values: [wrong] });
    expect(await app.standing(one)).toMatchObject({ reported: 1, verified: 1 });
    mine = (await police().sendBack(mine, 'Không có căn cứ.')) as Step;
    mine = (await discard(mine)) as Step;
    expect(mine).toMatchObject({ status: 'APPROVED', corrects: null, revision: 5, countedRevision: 2 });
    const report = await now();
    expect(report).toMatchObject({ exceptions, staleSince, narrative: 'Đủ.', returned: null });
    expect(report.seals).toMatchObject([{ revision: 2, intact: true }]);
    expect([await told(), await backing(4), await backing(5)]).toEqual([9, ['so-moi'], ['so-theo-doi']]);
  });

  test('changes no figure: adding all up anew finds nothing', async () => {
    const database = await openDatabase({ url: app.app.databaseUrl });
    const found = await database.transaction((queries) => rebuildCompared(queries, app.month));
    await database.close();
    expect(found).toEqual({ standings: 0, rollups: 0 });
  });

  test('can be begun again, and is then handed in, verified and sealed', async () => {
    mine = await correct(mine);
    expect(mine).toMatchObject({ revision: 6, corrects: 2 });
    mine = await app.handIn(one, { version: mine.version, values: [wrong] });
    mine = (await police().approve((await police().verify(mine)) as Step)) as Step;
    expect((await now()).seals.map(({ revision }) => revision)).toEqual([2, 6]);
  });
});
