import {
  answerComplaint,
  campaignState,
  closeCampaign,
  launchCampaign,
  makeRankingOfficial,
  ranking,
  rankingComplaints,
} from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { campaign } from './standings.setup.ts';
import { actsIn, giveUntil, rolesOf, startYear, type Year } from './year-story.setup.ts';

/** Each test goes on where the one before ended, some weeks later; nobody waits, and no row is made older by hand. */
describe('a year of a campaign', () => {
  const test = chapters();
  let year: Year;
  let act: ReturnType<typeof actsIn>;
  let april = '';
  let rankingId = '';
  const admin = () => year.as('admin-82');
  const shown = async () => (await admin().request(ranking, { id: rankingId, first: 1 })).ranking;
  beforeAll(async () => {
    year = await startYear();
    april = await year.period('month/2026-04');
    act = actsIn(year, () => april);
  });
  afterAll(() => year.close());

  test('begins in March: the campaign is launched, and an officer is named until the end of the year', async () => {
    await year.itIs('2026-03-20 09:00');
    const { launchCampaign: launched } = await admin().request(launchCampaign, { campaignId: campaign });
    expect(launched).toMatchObject({ launchedAt: '2026-03-20T09:00:00+07:00' });
    const given = { userId: 'officer-9', unitId: year.commune, endsOn: '2026-12-31' };
    expect(await giveUntil(admin(), given)).toMatchObject({ __typename: 'AssignmentGranted' });
  });

  test('nobody writes for April a moment before it opens; when it does, those who report are told', async () => {
    await year.itIs('2026-03-31 23:59:59.999999');
    expect(await act.status('officer-9', 1)).toMatchObject({ mayWrite: false, rule: 'NOT_OPEN_YET' });
    await year.dayComes('2026-04-01 00:00');
    expect(await act.status('officer-9', 1)).toMatchObject({ mayWrite: true, rule: 'OPEN', late: false });
    expect(await act.told('officer-9')).toContainEqual({
      title: 'Đã mở kỳ báo cáo: Tháng 4/2026',
      createdAt: '2026-04-01T00:00:00+07:00',
    });
  });

  test('a report is in time until the last moment before it is due, and late from the due instant on', async () => {
    await year.itIs('2026-05-05 23:59:59.999999');
    expect(await act.submit('officer-9', 1)).toMatchObject({ status: 'SUBMITTED', late: false });
    expect(await act.states('officer-9', year.commune)).toEqual(
      expect.arrayContaining(['Tổ Một: IN_TIME', 'Tổ Hai: WAITING', 'Tổ Ba: WAITING']),
    );
    await year.itIs('2026-05-06 00:00');
    expect(await act.states('officer-9', year.commune)).toContain('Tổ Hai: OVERDUE');
    expect(await act.submit('officer-9', 2)).toMatchObject({
      status: 'SUBMITTED',
      late: true,
      submittedAt: '2026-05-06T00:00:00+07:00',
    });
  });

  test('April closes by itself two weeks later, and takes nothing from then on', async () => {
    await year.itIs('2026-05-20 23:59:59.999999');
    expect(await act.status('officer-9', 3)).toMatchObject({ mayWrite: true, late: true });
    await year.dayComes('2026-05-21 00:00');
    expect(await act.status('officer-9', 3)).toMatchObject({ mayWrite: false, rule: 'CLOSED' });
    const [closed] = await year.sql('select closed_at as at from reporting_period where id = $1', [april]);
    expect(closed).toEqual({ at: new Date('2026-05-21T00:00:00+07:00') });
  });

  test('on the last day of asking more time is asked for and granted; a moment later nobody may ask', async () => {
    await year.itIs('2026-05-27 23:59:59.999999');
    const asked = await act.ask('officer-9', 3, '2026-06-10T00:00:00+07:00');
    if (asked.__typename !== 'Extension') throw new Error(asked.message);
    await year.itIs('2026-05-28 00:00');
    expect(await act.ask('officer-9', 2, '2026-06-10T00:00:00+07:00')).toMatchObject({
      fields: ['periodId'],
    });
    expect(await act.grant('admin-82', asked)).toMatchObject({ state: 'GRANTED', inForce: true });
  });

  test('the extended team is in time until the last moment of it, and then it is over without anybody ending it', async () => {
    await year.itIs('2026-06-09 23:59:59.999999');
    expect(await act.status('officer-9', 3)).toMatchObject({ mayWrite: true, rule: 'OPEN', late: false });
    await year.itIs('2026-06-10 00:00');
    expect(await act.submit('officer-9', 3)).toMatchObject({
      refusalCode: 'ENTRY_CLOSED',
      fields: ['CLOSED'],
    });
    await year.itIs('2026-06-09 23:59:59.999999');
    expect(await act.submit('officer-9', 3)).toMatchObject({ status: 'SUBMITTED', late: false });
  });

  test('the ranking is published in June, and contested until the end of the day that was said', async () => {
    await year.itIs('2026-06-15 10:00');
    const published = await act.publish('admin-82', `${year.commune}/SECURITY_TEAM`, '2026-06-20');
    if (published.__typename !== 'Ranking') throw new Error(published.message);
    rankingId = published.id;
    expect(published).toMatchObject({
      publishedAt: '2026-06-15T10:00:00+07:00',
      complaintsUntil: '2026-06-21T00:00:00+07:00',
    });
    await year.itIs('2026-06-20 23:59:59.999999');
    expect(await act.complain('officer-9', rankingId, 2)).toMatchObject({ __typename: 'RankingComplaint' });
    await year.itIs('2026-06-21 00:00');
    expect(await act.complain('officer-9', rankingId, 1)).toMatchObject({ fields: ['COMPLAINTS_OVER'] });
  });

  test('it becomes official once the complaint is answered', async () => {
    const open = (await admin().request(rankingComplaints, { id: rankingId })).ranking?.complaints[0];
    await year.itIs('2026-06-30 16:00');
    const answer = {
      id: open?.id ?? '',
      version: open?.version ?? 0,
      answer: 'Đã xem lại.',
      accepted: false,
    };
    expect((await admin().request(answerComplaint, answer)).answerComplaint).toMatchObject({
      answeredAt: '2026-06-30T16:00:00+07:00',
    });
    const asked = { id: rankingId, version: (await shown())?.version ?? 0 };
    const { makeRankingOfficial: made } = await admin().request(makeRankingOfficial, asked);
    expect(made).toMatchObject({ state: 'OFFICIAL', officialAt: '2026-06-30T16:00:00+07:00' });
  });

  test('the campaign is closed in October, and who was named until the end of the year may nothing after it', async () => {
    await year.itIs('2026-10-01 09:00');
    const { campaign: found } = await admin().request(campaignState, { id: campaign });
    const close = { campaignId: campaign, version: found?.state?.version ?? 0 };
    const { closeCampaign: closed } = await admin().request(closeCampaign, close);
    expect(closed).toMatchObject({ closedAt: '2026-10-01T09:00:00+07:00' });
    await year.itIs('2026-12-31 23:59:59.999999');
    expect(await rolesOf(year.as('officer-9'))).toEqual(['COMMUNE_OFFICER']);
    await year.itIs('2027-01-01 00:00');
    expect(await rolesOf(year.as('officer-9'))).toEqual([]);
  });

  test('the audit trail says when all this was really done: just now', async () => {
    const [trail] = await year.sql(
      `select count(*)::int as entries, count(*) filter (where at not between now() - interval '1 hour' and clock_timestamp())::int as elsewhere
       from audit_entry`,
    );
    expect(trail).toEqual({ entries: expect.any(Number), elsewhere: 0 });
  });
});
