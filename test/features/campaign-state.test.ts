import {
  archiveCampaign,
  campaignState,
  closeCampaign,
  createClient,
  launchCampaign,
  planReview,
  reopenCampaign,
  reviewCampaign,
} from '@thi-dua/client-sdk';
import { readCampaignState } from '../../server/modules/campaign/campaign-state.queries.ts';
import { chapters } from '../support/chapters.ts';
import { recorded, workOf } from '../support/plan-work.ts';
import { openOwner } from './assignments.setup.ts';
import { type Staffed, startStaffed } from './unit-admin.setup.ts';

const campaignId = 'dong-thap/whole-people-2026';

describe('the stages of a campaign', () => {
  const test = chapters();
  let app: Staffed;
  beforeAll(async () => {
    app = await startStaffed();
  });
  afterAll(() => app.close());

  const as = (token: string) => createClient({ url: new URL('/graphql', app.app.url), token });
  const admin = () => as('admin-82');
  const version = async () =>
    (await admin().request(campaignState, { id: campaignId })).campaign?.state.version ?? 0;
  const based = async () => ({ campaignId, version: await version() });

  test('a campaign nobody launched is a draft, and cannot be ended', async () => {
    const { campaign } = await admin().request(campaignState, { id: campaignId });
    expect(campaign?.state).toMatchObject({ stage: 'DRAFT', version: 0, launchedAt: null });
    const { closeCampaign: answer } = await admin().request(closeCampaign, await based());
    expect(answer).toMatchObject({ __typename: 'Refusal', refusalCode: 'INVALID' });
  });

  test('its state is read by its key and by the code of its unit, and not from among all units', async () => {
    const owner = await openOwner(app.app);
    const session = owner.database.session('admin-82');
    try {
      const { queries, statements } = recorded(session);
      expect(await readCampaignState(queries, campaignId)).toMatchObject({ stage: 'DRAFT' });
      for (const statement of statements) expect(await workOf(session, statement)).toBeLessThan(100);
    } finally {
      await session.rollback();
      await owner.close();
    }
  });

  test('the administrator of another province neither plans nor launches it', async () => {
    const { launchCampaign: answer } = await as('admin-08').request(launchCampaign, { campaignId });
    expect(answer).toMatchObject({ refusalCode: 'NOT_FOUND' });
  });

  test('the day of the review can be planned before it is launched', async () => {
    const { planReview: planned } = await admin().request(planReview, {
      ...(await based()),
      on: '2026-11-30',
    });
    expect(planned).toMatchObject({ stage: 'DRAFT', reviewOn: '2026-11-30', version: 1 });
    const { planReview: early } = await admin().request(planReview, { ...(await based()), on: '2025-11-30' });
    expect(early).toMatchObject({ refusalCode: 'INVALID', fields: ['on'] });
  });

  test('it is launched once, however often the request comes', async () => {
    const idempotencyKey = 'launch-whole-people';
    const [one, other] = await Promise.all([
      admin().request(launchCampaign, { campaignId, idempotencyKey }),
      admin().request(launchCampaign, { campaignId, idempotencyKey }),
    ]);
    expect(one).toEqual(other);
    expect(one.launchCampaign).toMatchObject({ stage: 'LAUNCHED', reviewOn: '2026-11-30' });
    const { launchCampaign: again } = await admin().request(launchCampaign, { campaignId });
    expect(again).toMatchObject({ message: 'Phong trào đã được phát động và chưa kết thúc.' });
  });

  test('who bases a change on an older version gets both', async () => {
    const { closeCampaign: answer } = await admin().request(closeCampaign, { campaignId, version: 1 });
    expect(answer).toMatchObject({ __typename: 'Conflict', currentVersion: 2 });
  });

  test('it is reviewed only after it has ended; one that ended too early goes on, for a reason', async () => {
    const { reviewCampaign: early } = await admin().request(reviewCampaign, await based());
    expect(early).toMatchObject({ refusalCode: 'INVALID' });
    const { closeCampaign: closed } = await admin().request(closeCampaign, await based());
    expect(closed).toMatchObject({ stage: 'CLOSED', closedAt: expect.stringContaining('+07:00') });
    const { reopenCampaign: blank } = await admin().request(reopenCampaign, {
      ...(await based()),
      reason: ' ',
    });
    expect(blank).toMatchObject({ refusalCode: 'INVALID', fields: ['reason'] });
    const reason = 'Còn hai xã chưa nộp báo cáo';
    const { reopenCampaign: open } = await admin().request(reopenCampaign, { ...(await based()), reason });
    expect(open).toMatchObject({ stage: 'LAUNCHED', closedAt: null });
    const [entry] = await app.sql<{ after: { reason: string } }>(
      `select after from audit_entry where operation = 'reopenCampaign'`,
    );
    expect(entry?.after.reason).toBe(reason);
  });

  test('from the review on it stays as it is, and is put away', async () => {
    await admin().request(closeCampaign, await based());
    const { reviewCampaign: ahead } = await admin().request(reviewCampaign, {
      ...(await based()),
      on: '2999-01-01',
    });
    expect(ahead).toMatchObject({ refusalCode: 'INVALID', fields: ['on'] });
    const on = '2026-01-02';
    const { reviewCampaign: reviewed } = await admin().request(reviewCampaign, { ...(await based()), on });
    expect(reviewed).toMatchObject({ stage: 'REVIEWED', reviewOn: on });
    const { reopenCampaign: late } = await admin().request(reopenCampaign, {
      ...(await based()),
      reason: 'Muộn',
    });
    expect(late).toMatchObject({ message: 'Phong trào đã tổng kết.' });
    const { archiveCampaign: archived } = await admin().request(archiveCampaign, await based());
    expect(archived).toMatchObject({ stage: 'ARCHIVED' });
  });

  test('are read for a whole list in one statement', async () => {
    app.app.statements.length = 0;
    await app.as('admin-82')('{ campaigns(first: 10) { nodes { state { stage } } } }');
    expect(app.app.statements.filter((text) => text.includes('campaign_state'))).toHaveLength(1);
  });
});
