import {
  answerComplaint,
  fileComplaint,
  inbox,
  makeRankingOfficial,
  ranking,
  rankingComplaints,
  withdrawRanking,
} from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Ranked, startRanked } from './rankings.setup.ts';

describe('complaints about a ranking', () => {
  const test = chapters();
  let app: Ranked;
  let id: string;
  beforeAll(async () => {
    app = await startRanked();
    // Who administers the province and enters for a commune of it: may file, and may answer.
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select province_code, 'both', 'both', role, case role when 'PROVINCE_ADMIN' then $1::uuid else $2 end, '2020-01-01', 'test'
       from unit, unnest(array['PROVINCE_ADMIN', 'COMMUNE_OFFICER']) as role where id = $1`,
      [await app.unitId('82'), app.commune],
    );
    ({ id } = await app.publish());
  });
  afterAll(() => app.close());

  const file = async (user: string, unitId: string, text = 'Nguồn tin tháng 8 là 8/10.', rankingId = id) =>
    (await app.as(user).request(fileComplaint, { input: { rankingId, unitId, text } })).fileComplaint;
  const complaints = async (user: string) =>
    (await app.as(user).request(rankingComplaints, { id })).ranking?.complaints ?? [];
  const shown = async () => {
    const found = (await app.as('admin-82').request(ranking, { id, first: 1 })).ranking;
    if (found == null) throw new Error('There is no such ranking');
    return found;
  };
  const official = async () => {
    const { version } = await shown();
    return (await app.as('admin-82').request(makeRankingOfficial, { id, version })).makeRankingOfficial;
  };
  const answer = async (user: string, accepted: boolean) => {
    const open = (await complaints('admin-82')).find((each) => each.answer === null);
    const asked = { id: open?.id ?? '', version: open?.version ?? 0, answer: 'Đã xem lại.', accepted };
    return (await app.as(user).request(answerComplaint, asked)).answerComplaint;
  };
  /** The time for complaints is over. */
  const letTimePass = () =>
    app.sql(`update ranking set complaints_until = now() - interval '1 minute' where id = $1`, [id]);

  test('are filed by who enters for a ranked unit, one at a time for a unit', async () => {
    expect(await file('officer-2', app.teams.two)).toMatchObject({ refusalCode: 'NOT_FOUND' });
    expect(await file('officer-1', app.commune)).toMatchObject({ refusalCode: 'NOT_FOUND' });
    expect(await file('officer-1', app.teams.two, '  ')).toMatchObject({
      refusalCode: 'INVALID',
      fields: ['text'],
    });
    expect(await file('officer-1', app.teams.two)).toMatchObject({
      __typename: 'RankingComplaint',
      filedBy: 'officer-1',
      text: 'Nguồn tin tháng 8 là 8/10.',
    });
    const again = await file('both', app.teams.two);
    expect(again).toMatchObject({
      refusalCode: 'OVERLAP',
      message: expect.stringContaining('còn chờ trả lời'),
    });
    expect((await shown()).openComplaints).toBe(1);
  });

  test('show to who answers them and to who reads the unit, and to nobody else', async () => {
    expect(await complaints('police-82')).toHaveLength(1);
    expect(await complaints('officer-1')).toHaveLength(1);
    expect(await complaints('officer-2')).toEqual([]);
  });

  test('wait in the inbox of who answers them, and of nobody who filed them', async () => {
    const waiting = async (user: string) =>
      (await app.as(user).request(inbox, { first: 5 })).inbox.complaints.nodes.map(({ unitId }) => unitId);
    expect(await waiting('police-82')).toEqual([app.teams.two]);
    expect(await waiting('officer-1')).toEqual([]);
  });

  test('keep a ranking from becoming official while they are taken, open, or one was right', async () => {
    expect(await official()).toMatchObject({
      refusalCode: 'RANKING_CONTESTED',
      fields: ['COMPLAINTS_STILL_TAKEN'],
      message: expect.stringMatching(/^Còn nhận khiếu nại đến trước 00:00 ngày .*; bây giờ là /),
    });
    await letTimePass();
    expect(await file('officer-1', app.teams.three)).toMatchObject({
      refusalCode: 'RANKING_PAST',
      fields: ['COMPLAINTS_OVER'],
    });
    expect(await official()).toMatchObject({
      fields: ['COMPLAINTS_OPEN'],
      message: expect.stringMatching(/^Còn 1 khiếu nại chưa trả lời; sớm nhất của “Tổ ấp Hai”, nộp lúc /),
    });
  });

  test('are answered once, by who publishes', async () => {
    expect(await answer('officer-1', true)).toMatchObject({ refusalCode: 'NOT_FOUND' });
    const [open] = await complaints('admin-82');
    expect(await answer('police-82', true)).toMatchObject({ accepted: true, answeredBy: 'police-82' });
    const late = { id: open?.id ?? '', version: 1, answer: 'Không.', accepted: false };
    expect((await app.as('admin-82').request(answerComplaint, late)).answerComplaint).toMatchObject({
      __typename: 'Conflict',
    });
    expect(await official()).toMatchObject({ fields: ['COMPLAINT_ACCEPTED'] });
  });

  test('that are right lead to a withdrawal with its reason, and a new publication that refers to it', async () => {
    const { version } = await shown();
    const reason = 'Khiếu nại của Tổ ấp Hai là đúng.';
    const asked = { id, version, reason };
    expect((await app.as('officer-1').request(withdrawRanking, asked)).withdrawRanking).toMatchObject({
      refusalCode: 'NOT_FOUND',
    });
    expect((await app.as('admin-82').request(withdrawRanking, asked)).withdrawRanking).toMatchObject({
      state: 'WITHDRAWN',
      withdrawnReason: reason,
    });
    expect(await official()).toMatchObject({ refusalCode: 'RANKING_PAST', fields: ['WITHDRAWN'] });
    const next = await app.publish();
    expect(next.replacesId).toBe(id);
    expect((await shown()).replacedById).toBe(next.id);
    id = next.id;
  });

  test('nobody answers his own', async () => {
    await file('both', app.teams.three);
    expect(await answer('both', false)).toMatchObject({ refusalCode: 'OWN_REQUEST' });
    expect(await answer('admin-82', false)).toMatchObject({ accepted: false });
  });

  test('answered and over, they leave a ranking official, which takes no more of them', async () => {
    const stale = await shown();
    await letTimePass();
    expect(await official()).toMatchObject({ __typename: 'Ranking', state: 'OFFICIAL' });
    expect(await file('officer-1', app.teams.two)).toMatchObject({
      refusalCode: 'RANKING_PAST',
      fields: ['OFFICIAL'],
    });
    const { version } = stale;
    const reason = 'Số liệu đã đính chính.';
    expect(
      (await app.as('admin-82').request(withdrawRanking, { id, version, reason })).withdrawRanking,
    ).toMatchObject({
      __typename: 'Conflict',
    });
  });

  test('of a publication the people of the ranked units are told', async () => {
    const told = await app.sql<{ user_id: string }>(
      `select distinct user_id from notice where kind = 'RANKING_PUBLISHED'`,
    );
    expect(told).toEqual([]);
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select province_code, 'head-1', 'head-1', 'TEAM_HEAD', id, '2020-01-01', 'test' from unit where id = $1`,
      [app.teams.one],
    );
    await app.publish('VERIFIED');
    const notices = await app.ask<{ notices: { nodes: { title: string; body: string }[] } }>(
      'head-1',
      '{ notices(first: 5) { nodes { title body } } }',
    );
    expect(notices.notices.nodes).toMatchObject([
      {
        title: 'Đã công bố xếp hạng: Các Tổ bảo vệ an ninh, trật tự thuộc Xã Tân Phước 1, Tháng 8/2026',
        body: expect.stringContaining('Nhận khiếu nại đến trước'),
      },
    ]);
  });
});
