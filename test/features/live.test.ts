import { setTimeout as pause } from 'node:timers/promises';
import { campaigns } from '@thi-dua/client-sdk';
import { notifyServers as tellWith } from '../../server/data/live-event.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { askAs, openOwner, type Province } from './assignments.setup.ts';
import { type Asking, openStream, type Stream, tell } from './live.setup.ts';

const standings = `subscription standings($campaignId: ID!, $unitId: ID!, $periodId: ID) {
  standingsChanged(campaignId: $campaignId, unitId: $unitId, periodId: $periodId) { eventId at campaignId unitId }
}`;
const inbox = 'subscription inbox { inboxChanged { eventId at } }';

describe('a stream', () => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let here: Province;
  let campaignId: string;
  let campaignRow: string;
  const opened: Stream[] = [];

  const open = async (asking: Asking) => {
    const stream = await openStream(app.url, asking);
    opened.push(stream);
    return stream;
  };
  const follow = (userId: string | null, unitId = here.commune) =>
    open({ userId, query: standings, variables: { campaignId, unitId } });
  const changed = (unitIds = [here.team, here.commune, here.id]) =>
    tell(owner.database, { kind: 'standings', provinceCode: '82', campaignId: campaignRow, unitIds });

  beforeAll(async () => {
    app = await startTestApp();
    owner = await openOwner(app);
    here = await owner.province('82');
    const there = await owner.province('08');
    await owner.give({ userId: 'police', role: 'COMMUNE_POLICE', unitId: here.commune });
    await owner.give({ userId: 'admin', role: 'PROVINCE_ADMIN', unitId: here.id });
    await owner.give({ userId: 'far', role: 'PROVINCE_ADMIN', unitId: there.id });
    const filter = { provinceCode: '82' };
    const { campaigns: page } = await app.client.request(campaigns, { first: 1, filter });
    campaignId = page.nodes[0]?.id ?? '';
    const rows = await owner.database.query<{ id: string }>('select id from campaign where key = $1', [
      campaignId,
    ]);
    campaignRow = rows[0]?.id ?? '';
  });
  afterEach(() => {
    for (const stream of opened.splice(0)) stream.close();
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  test('begins with the state of now, and tells again when a transaction has said so', async () => {
    const stream = await follow('police');
    expect([stream.status, stream.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    expect(stream.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
    expect(stream.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(stream.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const first = await stream.next();
    const standingsChanged = { campaignId, unitId: here.commune, at: expect.stringMatching(/^20.*Z$/) };
    expect(first).toMatchObject({ event: 'next', data: { data: { standingsChanged } } });
    await changed();
    const second = await stream.next();
    const numberOf = (message: typeof first) => Number(message?.data.data?.standingsChanged?.eventId);
    expect(numberOf(second)).toBeGreaterThan(numberOf(first));
  });

  test('tells nothing before the commit, and nothing of what was rolled back', async () => {
    const stream = await follow('police');
    await stream.next();
    let quietBefore = false;
    const event = { kind: 'standings', provinceCode: '82', campaignId: campaignRow } as const;
    const undone = owner.database.transaction(async (queries) => {
      await tellWith(queries, event);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await owner.database.transaction(async (queries) => {
      await tellWith(queries, event);
      quietBefore = await stream.quiet(600);
    });
    expect(quietBefore).toBe(true);
    expect(await stream.next()).toMatchObject({ event: 'next' });
  });

  test('tells of what is followed alone: this campaign, this unit and what stands below it', async () => {
    const stream = await follow('police');
    await stream.next();
    await changed([here.siblingHamlet, here.sibling, here.id]);
    await tell(owner.database, { kind: 'standings', provinceCode: '82', campaignId: here.id });
    await tell(owner.database, { kind: 'inbox', provinceCode: '82' });
    expect(await stream.quiet(600)).toBe(true);
  });

  test('draws a hundred changes together into one answer, or two', async () => {
    const stream = await follow('admin', here.id);
    await stream.next();
    app.statements.length = 0;
    await owner.database.transaction(async (queries) => {
      for (let period = 0; period < 100; period += 1) {
        const changed = { campaignId: campaignRow, periodIds: [`${period}`] };
        await tellWith(queries, { kind: 'standings', provinceCode: '82', ...changed });
      }
    });
    await pause(1_300);
    expect(stream.text().match(/event: next/g)?.length).toBeLessThanOrEqual(3);
    expect(app.statements.length).toBeLessThan(10);
  });

  test('of the inbox is for those it names, those with a right for the unit, or the whole province', async () => {
    const [mine, far] = [
      await open({ userId: 'police', query: inbox }),
      await open({ userId: 'far', query: inbox }),
    ];
    await Promise.all([mine.next(), far.next()]);
    const event = { kind: 'inbox', provinceCode: '82' } as const;
    for (const whom of [{ userIds: ['police'] }, { unitIds: [here.team, here.commune] }, {}]) {
      await tell(owner.database, { ...event, ...whom });
      expect(await mine.next()).toMatchObject({ data: { data: { inboxChanged: {} } } });
    }
    await tell(owner.database, { ...event, userIds: ['somebody'] });
    expect(await mine.quiet(600)).toBe(true);
    expect(await far.quiet(0)).toBe(true);
  });

  test('of the inbox counts unread notices, also when they are read in another window', async () => {
    const [notice] = await owner.database.query<{ id: string }>(
      `insert into notice (province_code, user_id, kind, subject, title, body, in_app)
       values ('82', 'police', 'REPORT_DUE', 'test', 'Sắp đến hạn', 'Hạn: mai', true) returning id`,
    );
    const query = 'subscription { inboxChanged { eventId unreadNotices } }';
    const stream = await open({ userId: 'police', query });
    expect(await stream.next()).toMatchObject({ data: { data: { inboxChanged: { unreadNotices: 1 } } } });
    await askAs(app, 'police', {
      query: 'mutation ($ids: [ID!]!) { markNoticesRead(ids: $ids) { __typename } }',
      variables: { ids: [notice?.id] },
    });
    expect(await stream.next()).toMatchObject({ data: { data: { inboxChanged: { unreadNotices: 0 } } } });
  });

  test.each([
    ['nobody', null, 401, 'UNAUTHENTICATED'],
    ['a stranger', 'stranger', 403, 'FORBIDDEN'],
    ['an administrator of another province', 'far', 403, 'FORBIDDEN'],
  ])('is refused to %s, before it begins', async (_who, userId, status, code) => {
    const stream = await follow(userId);
    const { refusal, headers } = stream;
    const requestId = headers.get('x-request-id');
    expect([stream.status, refusal?.errors?.[0]?.extensions]).toEqual([status, { code, requestId }]);
  });

  test.each([
    ['a query', '{ plugins { id } }', 'BAD_REQUEST'],
    ['something the schema does not have', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong variable', standings, 'BAD_USER_INPUT'],
    [
      'too much',
      `subscription { inboxChanged { ${Array.from({ length: 16 }, (_, index) => `a${index}: at`).join(' ')} } }`,
      'OPERATION_TOO_LARGE',
    ],
  ])('is not opened for %s', async (_what, query, code) => {
    const stream = await open({ userId: 'police', query });
    expect([stream.status, stream.refusal?.errors?.[0]?.extensions.code]).toEqual([400, code]);
  });

  test('is not opened for a campaign that is not there', async () => {
    const variables = { campaignId: 'no', unitId: here.commune };
    const { status, refusal } = await open({ userId: 'police', query: standings, variables });
    const argument = 'campaignId';
    expect([status, refusal?.errors?.[0]?.extensions]).toMatchObject([
      400,
      { code: 'BAD_USER_INPUT', argument },
    ]);
  });

  test('is no operation for /graphql, which says where to send it', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer police' },
      body: JSON.stringify({ query: inbox }),
    });
    expect(await response.text()).toContain('POST /graphql/stream');
    expect(response.status).toBe(400);
  });

  test('ends without a word when a right is taken back, and is refused from then on', async () => {
    const id = await owner.give({ userId: 'officer', role: 'COMMUNE_OFFICER', unitId: here.commune });
    const stream = await follow('officer');
    await stream.next();
    const query = 'mutation ($id: ID!) { revokeAssignment(id: $id, version: 1) { __typename } }';
    const { data } = await askAs<{ revokeAssignment: object }>(app, 'admin', { query, variables: { id } });
    expect(data.revokeAssignment).toEqual({ __typename: 'AssignmentRevoked' });
    expect(await stream.next()).toBeUndefined();
    expect(stream.text()).toMatch(/retry: \d+\n\n$/);
    expect((await follow('officer')).status).toBe(403);
  });

  test('asks for the right before each answer, however it was lost', async () => {
    const id = await owner.give({ userId: 'short', role: 'COMMUNE_OFFICER', unitId: here.commune });
    const stream = await follow('short');
    await stream.next();
    await owner.database.query('update assignment set revoked_at = now() where id = $1', [id]);
    await changed();
    const last = await stream.next();
    expect(last?.data).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await stream.next()).toMatchObject({ event: 'complete' });
    expect(await stream.next()).toBeUndefined();
  });

  test('is not one of too many', async () => {
    const streams = await Promise.all(
      Array.from({ length: 21 }, () => open({ userId: 'admin', query: inbox })),
    );
    const refused = streams.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, refusal }) => [status, refusal?.errors?.[0]?.extensions])).toEqual([
      [429, expect.objectContaining({ code: 'TOO_MANY_STREAMS', limit: 'perUser', atMost: 20 })],
    ]);
  });

  test('goes on when the listening connection is cut, and looks again at what it may have missed', async () => {
    const stream = await follow('police');
    await stream.next();
    const cut = await owner.database.query<{ cut: boolean }>(
      `select pg_terminate_backend(pid) as cut from pg_stat_activity
       where datname = current_database() and query = 'listen thi_dua'`,
    );
    expect(cut).toEqual([{ cut: true }]);
    expect(await stream.next()).toMatchObject({ event: 'next' });
    await changed();
    expect(await stream.next()).toMatchObject({ event: 'next' });
  });
});
