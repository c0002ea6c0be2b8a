import { createHash } from 'node:crypto';
import { chapters } from '../support/chapters.ts';
import { type Reports, readReport, reviewing, type Step, startReports } from './report-life.setup.ts';
import { allDone } from './standings.setup.ts';

describe('the life of a report', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  let mine: Step;
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
  });
  afterAll(() => app.close());

  const police = () => reviewing(app.client('police-1'));

  test('is handed in, and waits for the level above: neither the unit nor a stranger verifies it', async () => {
    mine = await app.handIn(one);
    for (const user of ['officer-1', 'head-1', 'police-2', 'admin-82', 'admin-08']) {
      expect(await reviewing(app.client(user)).verify(mine)).toMatchObject({ refusalCode: 'NOT_FOUND' });
    }
    expect(await app.standing(one)).toMatchObject({ reported: 1, verified: 0 });
  });

  test('cannot be sent back without a reason', async () => {
    expect(await police().sendBack(mine, '  ')).toMatchObject({ refusalCode: 'INVALID', fields: ['reason'] });
    expect(await police().sendBack(mine, 'Sai', [{ indicatorId: 'khong-co', note: 'x' }])).toMatchObject({
      refusalCode: 'INVALID',
      fields: ['notes'],
    });
  });

  test('is sent back with a reason and a note on a value: it no longer counts, and the unit reads why', async () => {
    const notes = [{ indicatorId: 'tips-through-force', note: 'Mẫu số phải gồm tin của cả tháng.' }];
    const back = await police().sendBack(mine, 'Số tin báo chưa khớp sổ trực.', notes);
    expect(back).toMatchObject({ status: 'RETURNED', countedRevision: null, revision: 1 });
    expect(await app.standing(app.commune)).toMatchObject({ reported: 0 });
    const { returned, version } = await readReport(app.client('head-1'), one, app.month);
    expect(returned).toMatchObject({ reason: 'Số tin báo chưa khớp sổ trực.', by: 'police-1', notes });
    mine = await app.handIn(one, { version, values: allDone.slice(0, 1) });
    expect(await readReport(app.client('head-1'), one, app.month)).toMatchObject({
      status: 'SUBMITTED',
      revision: 2,
      countedRevision: 2,
      returned: null,
    });
  });

  test('is verified once, and only at the version that was seen', async () => {
    const stale = await police().verify({ ...mine, version: mine.version - 1 });
    expect(stale).toMatchObject({ __typename: 'Conflict', currentVersion: mine.version });
    expect(await police().approve(mine)).toMatchObject({
      refusalCode: 'WRONG_STATE',
      message: 'Báo cáo đã nộp, chờ thẩm tra; chỉ phê duyệt được báo cáo đã thẩm tra.',
    });
    const verified = await police().verify(mine);
    expect(verified).toMatchObject({ __typename: 'Report', status: 'VERIFIED' });
    for (const unit of [one, app.commune, await app.unitId('82')]) {
      expect(await app.standing(unit)).toMatchObject({ reported: 1, verified: 1 });
    }
    mine = verified as Step;
    expect(await police().verify(mine)).toMatchObject({ refusalCode: 'WRONG_STATE' });
  });

  test('is approved with named exceptions, and then neither sent back nor written', async () => {
    const exceptions = [{ indicatorId: 'good-deeds', reason: 'Chờ hồ sơ của Hội Phụ nữ.' }];
    mine = (await police().approve(mine, exceptions)) as Step;
    expect(await readReport(app.client('officer-1'), one, app.month)).toMatchObject({
      status: 'APPROVED',
      exceptions,
    });
    expect(await police().sendBack(mine, 'Muộn')).toMatchObject({ refusalCode: 'WRONG_STATE' });
    const input = { unitId: one, periodId: app.month, version: mine.version, values: allDone };
    expect(await app.submit('officer-1', input)).toMatchObject({
      code: 'ENTRY_CLOSED',
      fields: ['APPROVED'],
    });
  });

  test('an approval seals a copy, whose digest anybody recomputes and nobody replaces unseen', async () => {
    const { seals } = await readReport(app.client('head-1'), one, app.month);
    const [seal] = seals;
    expect(seals).toMatchObject([{ number: 1, revision: 2, sealedBy: 'police-1', intact: true }]);
    expect(seal?.digest).toBe(
      createHash('sha256')
        .update(seal?.content ?? '')
        .digest('hex'),
    );
    expect(JSON.parse(seal?.content ?? '')).toMatchObject({
      unit: { id: one, name: 'Tổ ấp Một', kind: 'SECURITY_TEAM' },
      period: { name: 'Tháng 8/2026', startsOn: '2026-08-01' },
      campaign: { id: 'dong-thap/grassroots-force-2026' },
      plugin: { id: 'dong-thap' },
      exceptions: [{ indicatorId: 'good-deeds' }],
      approvedBy: { id: 'police-1', role: 'COMMUNE_POLICE' },
      values: expect.arrayContaining([
        expect.objectContaining({
          indicator: 'tips-through-force',
          name: expect.any(String),
          part: 9,
          whole: 10,
        }),
      ]),
    });
    await app.sql(`update report_seal set content = replace(content, '"part": 9', '"part": 8')`);
    const [forged] = (await readReport(app.client('head-1'), one, app.month)).seals;
    expect(forged?.intact).toBe(false);
    const [trail] = await app.sql<{ seal: string }>(
      `select after ->> 'seal' as seal from audit_entry where operation = 'approveReport' and target_id = $1`,
      [mine.id],
    );
    expect(trail?.seal).toBe(seal?.digest);
  });

  test('says of every step who took it, when, in which role and why', async () => {
    const { history } = await readReport(app.client('head-1'), one, app.month);
    expect(history.map(({ step, by, role, revision }) => [step, by, role, revision])).toEqual([
      ['SUBMITTED', 'officer-1', 'COMMUNE_OFFICER', 1],
      ['RETURNED', 'police-1', 'COMMUNE_POLICE', 1],
      ['SUBMITTED', 'officer-1', 'COMMUNE_OFFICER', 2],
      ['VERIFIED', 'police-1', 'COMMUNE_POLICE', 2],
      ['APPROVED', 'police-1', 'COMMUNE_POLICE', 2],
    ]);
    expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).sort());
    const [kept] = await app.sql<{ refused: string }>(
      `select string_agg(privilege_type, ',') as refused from information_schema.role_table_grants
       where grantee = 'thi_dua_app' and table_name in ('report_event', 'report_seal') and privilege_type in ('UPDATE', 'DELETE')`,
    );
    expect(kept?.refused).toBeNull();
  });

  test('nobody verifies what he handed in himself, though his role would let him', async () => {
    const input = { unitId: two, periodId: app.month, values: allDone };
    const own = (await app.submit('police-1', input)) as Step;
    expect(await police().verify(own)).toMatchObject({ refusalCode: 'OWN_ENTRY' });
    expect(await reviewing(app.client('police-82')).verify(own)).toMatchObject({ status: 'VERIFIED' });
  });

  test('every step stands in the audit trail', async () => {
    const rows = await app.sql<{ operation: string }>(
      `select operation from audit_entry where noun = 'report' and target_id = $1 order by at`,
      [mine.id],
    );
    expect(rows.map(({ operation }) => operation)).toEqual([
      'submitReport',
      'returnReport',
      'submitReport',
      'verifyReport',
      'approveReport',
    ]);
  });
});
