import * as sdk from '@thi-dua/client-sdk';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { tellWaiting } from '../../server/modules/report/review/waiting.sweep.ts';
import { type Reports, reviewing, type Step, startReports } from './report-life.setup.ts';

describe('of a report that was handed in', () => {
  let app: Reports;
  let database: Database;
  let [one, two] = ['', ''];
  let mine: Step;
  beforeAll(async () => {
    app = await startReports();
    database = await openDatabase({ url: app.app.databaseUrl, poolSize: 2 });
    [one, two] = app.teams;
    mine = await app.handIn(one);
  });
  beforeEach(() => app.sql('delete from notice'));
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  const read = async (user: string) =>
    (await app.client(user).request(sdk.notices, { first: 10 })).notices.nodes.map(
      ({ kind, title, body }) => ({
        kind,
        title,
        body,
      }),
    );
  const waits = (names: string) => ({
    kind: 'REPORT_SUBMITTED',
    title: 'Có báo cáo chờ thẩm tra: Tháng 8/2026',
    body: `Mới nộp: ${names}. Báo cáo nộp thêm trong ngày không báo riêng.`,
  });

  test('those who verify it next are told, once a day of a period, and not the whole province', async () => {
    await tellWaiting(database);
    await app.handIn(two);
    await tellWaiting(database);
    expect(await read('police-1')).toEqual([waits('Tổ ấp Một')]);
    for (const user of ['police-82', 'police-2', 'officer-1', 'head-1']) expect(await read(user)).toEqual([]);
  });

  test('whose only verifier handed it in himself, the next level is told', async () => {
    const submitter = `update report set submitted_by = $1 where unit_id = $2`;
    await app.sql(submitter, ['police-1', two]);
    await tellWaiting(database);
    expect(await read('police-1')).toEqual([waits('Tổ ấp Một')]);
    expect(await read('police-82')).toEqual([waits('Tổ ấp Hai')]);
    await app.sql(submitter, ['officer-1', two]);
  });

  test('the team and whoever handed it in are told that it comes back, and why', async () => {
    const police = reviewing(app.client('police-1'));
    expect(await police.sendBack(mine, 'Số tin báo chưa khớp sổ trực.')).toMatchObject({
      status: 'RETURNED',
    });
    const back = {
      kind: 'REPORT_RETURNED',
      title: 'Báo cáo bị trả lại: Tổ bảo vệ an ninh, trật tự Tổ ấp Một, Tháng 8/2026',
      body: 'Lý do: Số tin báo chưa khớp sổ trực.',
    };
    expect([await read('head-1'), await read('officer-1')]).toEqual([[back], [back]]);
    expect(await read('police-1')).toEqual([]);
  });

  test('a step that is refused tells nobody', async () => {
    const police = reviewing(app.client('police-1'));
    expect(await police.sendBack(mine, 'Lần nữa.')).toMatchObject({ __typename: 'Conflict' });
    expect(await read('head-1')).toEqual([]);
  });
});
