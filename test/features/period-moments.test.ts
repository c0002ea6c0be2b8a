import * as sdk from '@thi-dua/client-sdk';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { enqueue } from '../../server/jobs/enqueue.ts';
import { inProvince } from '../../server/jobs/in-province.ts';
import { scheduleMoments } from '../../server/modules/moment/schedule-moments.ts';
import { chapters } from '../support/chapters.ts';
import { runJobs } from '../support/jobs.ts';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { moreThanReported } from './standings-tree.setup.ts';
import { communes } from './unit-admin.setup.ts';

/** SQL: eight in the morning in Vietnam, the last time it was. */
const morning = `((now() at time zone 'Asia/Ho_Chi_Minh' - time '08:00')::date + time '08:00') at time zone 'Asia/Ho_Chi_Minh'`;

describe('when the time of a period comes', () => {
  const test = chapters(async () => {
    await app.sql('delete from notice');
    await app.sql('delete from period_moment');
    await app.sql('delete from graphile_worker._private_jobs');
  });
  let app: Reporting;
  let database: Database;
  let [one, two, month] = ['', '', ''];
  beforeAll(async () => {
    app = await startReporting();
    database = await openDatabase({ url: app.app.databaseUrl, poolSize: 2 });
    const commune = await app.unitId(communes[0]);
    one = await app.team(commune, 'Tổ ấp Một');
    two = await app.team(commune, 'Tổ ấp Hai');
    month = await app.period('month/2026-08');
    await launch(app.as);
    // The other periods come later.
    const dates = ['opens_at', 'due_at', 'due_at_commune', 'due_at_district', 'due_at_province', 'closes_at'];
    const later = dates.map((name, years) => `${name} = now() + interval '${years + 1} years'`);
    await app.sql(`update reporting_period set ${later.join(', ')} where id <> $1`, [month]);
  });
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  const set = async (opens: string, due: string, closes: string) => {
    const dues = ['due_at', 'due_at_commune', 'due_at_district', 'due_at_province'];
    await app.sql(
      `update reporting_period set opens_at = ${opens}, ${dues.map((name) => `${name} = ${due}`).join(', ')},
         closes_at = ${closes}, closed_at = null where id = $1`,
      [month],
    );
  };
  const open = () =>
    set(`now() - interval '1 minute'`, `now() + interval '9 days'`, `now() + interval '20 days'`);
  const pass = async () => {
    await scheduleMoments(database);
    await runJobs(app.app);
  };
  const client = (token: string) => sdk.createClient({ url: `${app.app.url}/graphql`, token });
  const read = async (token: string) =>
    (await client(token).request(sdk.notices, { first: 10 })).notices.nodes.map(({ kind, title, body }) => ({
      kind,
      title,
      body,
    }));
  const jobs = async () => {
    const { jobs: page } = await client('admin-82').request(sdk.jobs, {
      filter: { provinceId: await app.unitId('82') },
      first: 10,
    });
    return page?.nodes.map(({ subject }) => subject);
  };

  test('those who report are told that it has opened: one notice for all their units', async () => {
    await open();
    await scheduleMoments(database);
    expect(await jobs()).toEqual(['Báo mở kỳ: Tháng 8/2026']);
    await runJobs(app.app);
    const told = {
      kind: 'PERIOD_OPENED',
      title: 'Đã mở kỳ báo cáo: Tháng 8/2026',
      body: expect.stringMatching(/^Đang nhận báo cáo của Tổ ấp Hai, Tổ ấp Một; hạn: trước \d\d:\d\d ngày /),
    };
    expect([await read('officer-1'), await read('police-1')]).toEqual([[told], [told]]);
    expect([await read('police-2'), await read('admin-82')]).toEqual([[], []]);
  });

  test('a second sweep, on this server or another, tells nobody again', async () => {
    await open();
    await Promise.all([scheduleMoments(database), scheduleMoments(database)]);
    await runJobs(app.app);
    await pass();
    expect(await read('officer-1')).toHaveLength(1);
    expect(await jobs()).toEqual([]);
  });

  test('an opening that is moved comes at its new time, and not at the old one', async () => {
    await set(`now() + interval '1 hour'`, `now() + interval '9 days'`, `now() + interval '20 days'`);
    await scheduleMoments(database);
    await app.sql(`update graphile_worker._private_jobs set run_at = now()`);
    await runJobs(app.app);
    expect(await read('officer-1')).toEqual([]);
    await open();
    await pass();
    expect(await read('officer-1')).toHaveLength(1);
  });

  test('before a report is due, those who still owe one are reminded, once a morning', async () => {
    await set(
      `now() - interval '9 days'`,
      `${morning} + interval '3 days 9 hours'`,
      `now() + interval '20 days'`,
    );
    await app.sql(
      `insert into period_moment select province_code, id, 'x' from reporting_period where id = $1`,
      [month],
    );
    await app.submit('officer-1', { unitId: one, periodId: month, values: allDone });
    await pass();
    await pass();
    const reminders = (await read('officer-1')).filter(({ kind }) => kind === 'REPORT_DUE');
    expect(reminders).toEqual([
      {
        kind: 'REPORT_DUE',
        title: 'Báo cáo sắp đến hạn: Tháng 8/2026',
        body: expect.stringMatching(/^Chưa có báo cáo của Tổ ấp Hai; hạn: trước 17:00 ngày /),
      },
    ]);
  });

  test('after it was due, they are told until when it is still taken', async () => {
    await set(`now() - interval '9 days'`, `${morning} - interval '15 hours'`, `now() + interval '20 days'`);
    await pass();
    expect(await read('officer-1')).toEqual([
      {
        kind: 'REPORT_OVERDUE',
        title: 'Báo cáo đã quá hạn: Tháng 8/2026',
        body: expect.stringMatching(/^Chưa có báo cáo của Tổ ấp Hai; đã quá hạn lúc 17:00 .* nộp muộn\.$/),
      },
    ]);
  });

  test('whose time was extended is reminded of his own day, also when others are late for good', async () => {
    await set(`now() - interval '20 days'`, `now() - interval '9 days'`, `now() - interval '8 days'`);
    await app.sql(
      `insert into extension (province_code, campaign_id, period_id, unit_id, state, reason, until, made_by, made_by_name,
         decided_at, decided_by, decided_by_name, decision_reason)
       select province_code, campaign_id, id, $2, 'GRANTED', 'Bão', ${morning} + interval '1 day 9 hours', 'x', 'X', now(),
         'x', 'X', 'Bão' from reporting_period where id = $1`,
      [month, two],
    );
    await pass();
    await pass();
    expect((await read('officer-1')).map(({ kind, body }) => [kind, body])).toEqual([
      ['REPORT_DUE', expect.stringMatching(/^Chưa có báo cáo của Tổ ấp Hai; hạn: trước 17:00 /)],
    ]);
    await app.sql('delete from extension');
  });

  test('it is closed, and what nobody reported counts as missed', async () => {
    const verdict = async (unitId: string) => {
      const [row] = await app.sql<{ state: string }>(
        `select verdicts -> 'A7.1' ->> 0 as state from standing where unit_id = $1 and rhythm = 'CAMPAIGN'`,
        [unitId],
      );
      return row?.state;
    };
    const closed = async () =>
      (
        await app.sql<{ at: Date | null }>('select closed_at as at from reporting_period where id = $1', [
          month,
        ])
      )[0]?.at;
    await set(`now() - interval '9 days'`, `now() - interval '2 days'`, `now() + interval '1 hour'`);
    await scheduleMoments(database);
    await app.sql(`update graphile_worker._private_jobs set run_at = now()`);
    await runJobs(app.app);
    expect(await closed()).toBeNull();
    await set(`now() - interval '9 days'`, `now() - interval '2 days'`, `now()`);
    await pass();
    const at = await closed();
    expect(at).toBeInstanceOf(Date);
    expect([await verdict(one), await verdict(two)]).toEqual(['MET', 'NOT_MET']);
    await pass();
    expect(await closed()).toEqual(at);
  });

  test('figures that were damaged are added up anew from the reports', async () => {
    const sums = () =>
      app.sql(
        'select unit_id, indicator_id, kind, result, part from value_rollup where period_id = $1 order by 1, 2, 3, 4',
        [month],
      );
    const before = await sums();
    await app.sql(moreThanReported(7));
    await inProvince(database, '82', (queries) =>
      enqueue(queries, {
        task: 'rollup.repair',
        payload: { provinceCode: '82', subject: 'Cộng lại kỳ Tháng 8/2026', periodId: month },
      }),
    );
    await runJobs(app.app);
    expect(await sums()).toEqual(before);
  });
});
