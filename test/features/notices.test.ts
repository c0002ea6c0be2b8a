import * as sdk from '@thi-dua/client-sdk';
import { inProvince } from '../../server/jobs/in-province.ts';
import { createMailer, type Mailer } from '../../server/mail/mailer.ts';
import { type NewNotice, notify } from '../../server/modules/notice/notify.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { runJobs } from '../support/jobs.ts';
import { openOwner, type Province } from './assignments.setup.ts';
import { catchMail, type MailCatcher } from './notices.setup.ts';

describe('notices', () => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let here: Province;
  let there: Province;
  let caught: MailCatcher;
  let mailer: Mailer;
  beforeAll(async () => {
    caught = await catchMail();
    mailer = createMailer({
      url: caught.url,
      from: 'Thi đua <thi-dua@example.vn>',
      publicUrl: 'https://thi-dua.example.vn',
    });
    app = await startTestApp();
    owner = await openOwner(app);
    here = await owner.province('82');
    there = await owner.province('08');
    const { team, commune, sibling, id } = here;
    await owner.give({ userId: 'head', role: 'TEAM_HEAD', unitId: team });
    await owner.give({ userId: 'police', role: 'COMMUNE_POLICE', unitId: commune });
    await owner.give({ userId: 'sibling', role: 'COMMUNE_POLICE', unitId: sibling });
    await owner.give({ userId: 'province', role: 'PROVINCIAL_POLICE', unitId: id });
    await owner.give({ userId: 'admin', role: 'PROVINCE_ADMIN', unitId: id });
    await owner.give({ userId: 'elsewhere', role: 'PROVINCE_ADMIN', unitId: there.id });
  });
  afterEach(async () => {
    caught.messages.length = 0;
    for (const table of ['notice', 'notice_preference', 'notice_address', 'graphile_worker._private_jobs']) {
      await owner.database.query(`delete from ${table}`);
    }
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
    await caught.close();
  });

  const as = (token: string) => sdk.createClient({ url: `${app.url}/graphql`, token });
  const notice = (more: Partial<NewNotice> = {}): NewNotice => ({
    kind: 'REPORT_RETURNED',
    provinceCode: '82',
    subject: 'report:1:1',
    about: 'Tổ ấp Một, tháng 4/2026',
    body: 'Thiếu minh chứng của chỉ tiêu 4.1.',
    link: '/reports/1',
    unitIds: [here.team],
    ...more,
  });
  const tell = (more?: Partial<NewNotice>) =>
    inProvince(owner.database, '82', (queries) => notify(queries, notice(more)));
  const read = async (token: string, unreadOnly = false) => {
    const { notices } = await as(token).request(sdk.notices, { first: 10, unreadOnly });
    return notices;
  };
  const told = async (...users: string[]) => {
    const all = await Promise.all(users.map((user) => read(user)));
    return users.filter((_, index) => all[index]?.nodes.length);
  };
  const everybody = ['head', 'police', 'sibling', 'province', 'admin', 'elsewhere'];

  test('reach those who report for the unit, with words, a link and the unit', async () => {
    expect(await tell()).toBe(1);
    expect(await told(...everybody)).toEqual(['head']);
    expect((await read('head')).nodes).toEqual([
      expect.objectContaining({
        kind: 'REPORT_RETURNED',
        title: 'Báo cáo bị trả lại: Tổ ấp Một, tháng 4/2026',
        body: 'Thiếu minh chứng của chỉ tiêu 4.1.',
        link: '/reports/1',
        unit: expect.objectContaining({ id: here.team }),
        readAt: null,
      }),
    ]);
  });

  test('of a wish for more time reach all who may decide', async () => {
    await tell({ kind: 'EXTENSION_ASKED' });
    expect(await told(...everybody)).toEqual(['province', 'admin']);
  });

  test('reach a named person too, but nobody of another province', async () => {
    await tell({ kind: 'EXTENSION_DECIDED', userIds: ['sibling', 'elsewhere', 'stranger'] });
    expect(await told(...everybody)).toEqual(['head', 'sibling']);
    await tell({ subject: 'other', unitIds: [there.team], userIds: [] });
    expect(await told(...everybody)).toEqual(['head', 'sibling']);
  });

  test('are never two for the same thing, also when told by many at once', async () => {
    const counts = await Promise.all(Array.from({ length: 8 }, () => tell()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    await tell({ subject: 'report:1:2' });
    expect((await read('head')).totalCount).toBe(2);
  });

  test('are written in the request that causes them, which reads nothing of them and stays in its province', async () => {
    const session = owner.database.session('police');
    await notify(session, notice());
    expect(await session.query('select id from notice')).toEqual([]);
    await session.commit();
    expect(await told('head', 'police')).toEqual(['head']);
    const other = owner.database.session('elsewhere');
    await expect(notify(other, notice())).rejects.toThrow('a province the transaction works for');
    await other.rollback();
    const direct = owner.database.session('police');
    await expect(
      direct.query(`insert into notice (province_code, user_id, kind, subject, title, body, in_app)
        values ('82', 'head', 'REPORT_DUE', 's', 't', 'b', true)`),
    ).rejects.toThrow('permission denied');
    await direct.rollback();
  });

  test('wake whoever follows what waits for him, on every server', async () => {
    const heard: unknown[] = [];
    const pool = owner.database.openPool(1);
    const client = await pool.connect();
    client.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
    await client.query('listen thi_dua');
    await tell();
    await tell();
    await client.query('select 1');
    client.release(true);
    await pool.end();
    expect(heard).toEqual([{ kind: 'inbox', provinceCode: '82', userIds: ['head'] }]);
  });

  test('are marked as read by their owner alone', async () => {
    await tell({ kind: 'EXTENSION_ASKED', unitIds: [here.team] });
    const [mine] = (await read('admin')).nodes;
    const ids = [mine?.id ?? '', 'not-an-id'];
    const others = await as('province').request(sdk.markNoticesRead, { ids });
    expect(others.markNoticesRead).toEqual({ __typename: 'NoticesRead', marked: 0, unread: 1 });
    const own = await as('admin').request(sdk.markNoticesRead, { ids, idempotencyKey: 'mark-once' });
    expect(own.markNoticesRead).toEqual({ __typename: 'NoticesRead', marked: 1, unread: 0 });
    const again = await as('admin').request(sdk.markNoticesRead, { ids, idempotencyKey: 'mark-once' });
    expect(again.markNoticesRead).toEqual(own.markNoticesRead);
    expect((await read('admin', true)).totalCount).toBe(0);
    expect((await read('admin')).nodes[0]?.readAt).toMatch(/\+07:00$/);
  });

  test('are for those who have signed in', async () => {
    await expect(
      sdk.createClient({ url: `${app.url}/graphql` }).request(sdk.notices, { first: 1 }),
    ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('of a province end with the right in it', async () => {
    await tell();
    const rights = `update assignment set revoked_at = $1 where user_id = 'head'`;
    await owner.database.query(rights, [new Date().toISOString()]);
    expect(await told('head')).toEqual([]);
    await owner.database.query(rights, [null]);
    expect(await told('head')).toEqual(['head']);
  });

  test('cost a page three statements, however many there are', async () => {
    for (let index = 0; index < 5; index += 1) await tell({ subject: `report:${index}` });
    app.statements.length = 0;
    const { nodes } = await read('head');
    expect(nodes).toHaveLength(5);
    // The page, the number, and the units of all of them.
    expect(app.statements).toHaveLength(3);
  });

  describe('by e-mail', () => {
    const want = async (token: string, more: Partial<sdk.SetNoticePreferenceMutationVariables> = {}) => {
      const { setNoticePreference } = await as(token).request(sdk.setNoticePreference, {
        inApp: true,
        email: true,
        address: `${token}@example.vn`,
        ...more,
      });
      return setNoticePreference;
    };

    test('are sent to who wants them, once, in plain Vietnamese with a link', async () => {
      await want('head');
      await tell();
      await tell();
      await runJobs(app, { mailer });
      await owner.database.query(
        `select graphile_worker.add_job('notice.mail', json_build_object('noticeId', id)) from notice`,
      );
      await runJobs(app, { mailer });
      expect(caught.messages).toEqual([
        {
          to: ['head@example.vn'],
          subject: 'Báo cáo bị trả lại: Tổ ấp Một, tháng 4/2026',
          id: expect.stringMatching(/^<notice-[0-9a-f-]+@example\.vn>$/),
          text: expect.stringContaining(
            'Thiếu minh chứng của chỉ tiêu 4.1.\n\nXem tại: https://thi-dua.example.vn/reports/1',
          ),
        },
      ]);
      const [row] = await owner.database.query<{ mailed: boolean }>(
        'select mailed_at is not null as mailed from notice',
      );
      expect(row).toEqual({ mailed: true });
    });

    test('are sent to nobody who has not asked for them, nor of a kind he does not want', async () => {
      await want('head', { kind: 'REPORT_APPROVED' });
      await tell();
      await tell({ kind: 'EXTENSION_ASKED' });
      await runJobs(app, { mailer });
      expect(caught.messages).toEqual([]);
      await tell({ kind: 'REPORT_APPROVED' });
      await runJobs(app, { mailer });
      expect(caught.messages.map(({ to }) => to)).toEqual([['head@example.vn']]);
    });

    test('stop when the wish ends before they are sent', async () => {
      await want('head');
      await tell();
      await want('head', { email: false });
      await runJobs(app, { mailer });
      expect(caught.messages).toEqual([]);
    });

    test('come alone where somebody wants none in the application', async () => {
      await want('head', { inApp: false });
      await tell();
      await runJobs(app, { mailer });
      expect(caught.messages).toHaveLength(1);
      expect((await read('head')).totalCount).toBe(0);
      await want('head', { inApp: false, email: false });
      expect(await tell({ subject: 'silent' })).toBe(0);
    });

    test('are tried again when the mail server refuses them', async () => {
      await want('head');
      await tell();
      caught.refuse('451 try later');
      await runJobs(app, { mailer });
      const client = as('admin');
      const failing = await client.request(sdk.jobs, { filter: { provinceId: here.id }, first: 1 });
      expect(failing.jobs?.nodes).toEqual([
        expect.objectContaining({ state: 'RETRYING', lastError: expect.stringContaining('Máy chủ thư') }),
      ]);
      expect(JSON.stringify(failing)).not.toContain('head@example.vn');
      await owner.database.query('update graphile_worker._private_jobs set run_at = now()');
      await runJobs(app, { mailer });
      expect(caught.messages).toHaveLength(1);
    });

    test('need an address that is one', async () => {
      expect(await want('head', { address: null })).toMatchObject({
        refusalCode: 'INVALID',
        fields: ['address'],
      });
      for (const address of ['head', 'a@b', 'a@b.vn, c@d.vn', 'a@b.vn\r\nBcc: c@d.vn']) {
        expect(await want('head', { address })).toMatchObject({ refusalCode: 'INVALID' });
      }
      const { noticePreferences } = await as('head').request(sdk.noticePreferences);
      expect(noticePreferences.address).toBeNull();
      expect(noticePreferences.kinds.every(({ inApp, email }) => inApp && !email)).toBe(true);
    });

    test('leave no address in the audit trail', async () => {
      await want('head');
      const trail = await owner.database.query(`select before::text, after::text from audit_entry
        where operation = 'setNoticePreference' and user_id = 'head'`);
      expect(trail.length).toBeGreaterThan(0);
      expect(JSON.stringify(trail)).not.toContain('example.vn');
    });
  });
});
