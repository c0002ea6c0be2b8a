import * as sdk from '@thi-dua/client-sdk';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { notifyWaiting } from '../../server/modules/report/review/notify-waiting.ts';
import { chapters } from '../support/chapters.ts';
import { type Reports, readReport, reviewing, type Step, startReports } from './report-life.setup.ts';

describe('of a report that was handed in', () => {
  const test = chapters(() => app.sql('delete from notice'));
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
    await notifyWaiting(database);
    await app.handIn(two);
    await notifyWaiting(database);
    expect(await read('police-1')).toEqual([waits('Tổ ấp Một')]);
    for (const user of ['police-82', 'police-2', 'officer-1', 'head-1']) expect(await read(user)).toEqual([]);
  });

  test('whose only verifier handed it in himself, the next level is told', async () => {
    const submitter = `update report set submitted_by = $1 where unit_id = $2`;
    await app.sql(submitter, ['police-1', two]);
    await notifyWaiting(database);
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
      body: expect.stringMatching(
        /^Lý do: Số tin báo chưa khớp sổ trực.\nSửa và nộp lại trước \d\d:\d\d ngày \d\d\/\d\d\/\d{4}.$/,
      ),
    };
    expect([await read('head-1'), await read('officer-1')]).toEqual([[back], [back]]);
    expect(await read('police-1')).toEqual([]);
  });

  test('what comes back after the closing says which request to make, and it can be made', async () => {
    const past = (hours: number) => `now() - interval '${hours} hours'`;
    await app.sql(
      `update reporting_period set opens_at = ${past(999)}, due_at = ${past(500)}, due_at_commune = ${past(500)},
         due_at_district = ${past(500)}, due_at_province = ${past(500)}, closes_at = ${past(400)} where id = $1`,
      [app.month],
    );
    const status = async () =>
      (await app.client('officer-1').request(sdk.entryStatus, { unitId: two, periodId: app.month }))
        .entryStatus;
    expect(await status()).toMatchObject({ mayAskExtension: false });
    const { id, version } = await readReport(app.client('police-1'), two, app.month);
    await reviewing(app.client('police-1')).sendBack({ id, version }, 'Thiếu sổ.');
    const told = expect.stringMatching(
      /^Báo cáo bị trả lại, .* đã đóng .*; hãy xin gia hạn để sửa và nộp lại.$/,
    );
    expect(await status()).toMatchObject({
      rule: 'CLOSED',
      message: told,
      request: 'ASK_EXTENSION',
      mayAskExtension: true,
    });
    expect(await read('officer-1')).toMatchObject([
      { body: expect.stringMatching(/^Lý do: Thiếu sổ.\nBáo cáo bị trả lại, .*hãy xin gia hạn/) },
    ]);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const { askExtension } = await app
      .client('officer-1')
      .request(sdk.askExtension, { unitId: two, periodId: app.month, until, reason: 'Sửa.' });
    expect(askExtension).toMatchObject({ state: 'ASKED' });
  });

  test('a step that is refused tells nobody', async () => {
    const police = reviewing(app.client('police-1'));
    expect(await police.sendBack(mine, 'Lần nữa.')).toMatchObject({ __typename: 'Conflict' });
    expect(await read('head-1')).toEqual([]);
  });
});
