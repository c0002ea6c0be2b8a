import {
  type ApiError,
  campaigns,
  createClient,
  inboxChanged,
  type Reconnect,
  standingsChanged,
  subscribe,
  type Token,
  upload,
} from '@thi-dua/client-sdk';
import { notSignedIn } from '../../server/sign-in/refused.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { askAs, openOwner, type Province } from './assignments.setup.ts';
import { tell } from './live.setup.ts';

describe('two servers on one database, followed with the client', () => {
  let one: TestApp;
  let other: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let here: Province;
  let campaignId: string;
  let campaignRow: string;
  const controllers: AbortController[] = [];

  /** Follows the standings; `told` resolves with the next message. */
  const follow = (url: string, token: Token) => {
    const controller = new AbortController();
    controllers.push(controller);
    const lost: Reconnect[] = [];
    const stream = subscribe(
      createClient({ url: `${url}/graphql`, token }),
      standingsChanged,
      { campaignId, unitId: here.commune },
      { signal: controller.signal, onReconnect: (why) => lost.push(why) },
    );
    const told = async () => BigInt((await stream.next()).value?.standingsChanged.eventId ?? -1);
    return { told, lost };
  };
  const changed = () =>
    tell(owner.database, {
      kind: 'standings',
      provinceCode: '82',
      campaignId: campaignRow,
      unitIds: [here.commune],
    });

  beforeAll(async () => {
    one = await startTestApp();
    other = await startTestApp({ databaseUrl: one.databaseUrl });
    owner = await openOwner(one);
    here = await owner.province('82');
    await owner.give({ userId: 'admin', role: 'PROVINCE_ADMIN', unitId: here.id });
    await owner.give({ userId: 'police', role: 'COMMUNE_POLICE', unitId: here.commune });
    const { campaigns: page } = await one.client.request(campaigns, { first: 1 });
    campaignId = page.nodes[0]?.id ?? '';
    const rows = await owner.database.query<{ id: string }>('select id from campaign where key = $1', [
      campaignId,
    ]);
    campaignRow = rows[0]?.id ?? '';
  });
  afterEach(() => {
    for (const controller of controllers.splice(0)) controller.abort();
  });
  afterAll(async () => {
    await owner.close();
    await other.close();
    await one.close();
  });

  test('both tell of what either has committed, and the greater number is the newer state', async () => {
    const [here, there] = [follow(one.url, 'police'), follow(other.url, 'police')];
    const first = await Promise.all([here.told(), there.told()]);
    await changed();
    const second = await Promise.all([here.told(), there.told()]);
    for (const late of second) for (const early of first) expect(late > early).toBe(true);
  });

  test('no connection waits in a transaction while nothing happens', async () => {
    const { told } = follow(one.url, 'police');
    await told();
    const waiting = await owner.database.query(
      `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(waiting).toEqual([]);
  });

  test('a server that stops sends its streams away, and their clients go on with the one that comes', async () => {
    const stopping = await startTestApp({ databaseUrl: one.databaseUrl });
    const { told, lost } = follow(stopping.url, 'police');
    const before = await told();
    const after = told();
    const began = performance.now();
    await stopping.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    const env = { PORT: new URL(stopping.url).port };
    const started = await startTestApp({ databaseUrl: one.databaseUrl, env });
    try {
      expect((await after) > before).toBe(true);
      expect(lost[0]).toEqual({ attempt: 1, error: undefined });
    } finally {
      await started.close();
    }
  });

  test('a token that runs out ends the stream at the next answer, and the client comes back with another', async () => {
    const valid = new Set(['old', 'new']);
    const server = await startTestApp({
      databaseUrl: one.databaseUrl,
      identify: async (authorization) => {
        const known = valid.has(authorization?.replace('Bearer ', '') ?? '');
        if (known) return { userId: 'police', name: 'police', operations: null };
        throw notSignedIn('Mã đăng nhập đã hết hạn.');
      },
    });
    try {
      const tokens = ['old', 'new'];
      const { told, lost } = follow(server.url, () => tokens.shift());
      await told();
      valid.delete('old');
      const after = told();
      await changed();
      expect((await after) > 0n).toBe(true);
      expect(lost.map(({ error }) => error?.code)).toEqual(['UNAUTHENTICATED']);
    } finally {
      await server.close();
    }
  });

  test('a right taken back at one server ends the stream at the other, with a code', async () => {
    const id = await owner.give({ userId: 'officer', role: 'COMMUNE_OFFICER', unitId: here.commune });
    const { told } = follow(other.url, 'officer');
    await told();
    const query = 'mutation ($id: ID!) { revokeAssignment(id: $id, version: 1) { __typename } }';
    const after = told().catch((error: ApiError) => error.code);
    await askAs(one, 'admin', { query, variables: { id } });
    expect(await after).toBe('FORBIDDEN');
  });

  test('a subscription without variables needs none', async () => {
    const client = createClient({ url: `${one.url}/graphql`, token: 'police' });
    for await (const data of subscribe(client, inboxChanged, {})) {
      expect(data.inboxChanged.at).toMatch(/^20.*Z$/);
      break;
    }
  });

  test('a file is uploaded beside the endpoint: an answer, a refusal, an error', async () => {
    const template = new Blob([await (await fetch(`${one.url}/import/template.csv`)).arrayBuffer()]);
    const as = (token: string | undefined) => createClient({ url: `${one.url}/graphql`, token });
    const options = { query: { mode: 'check' } };
    const path = `import/${here.commune}`;
    expect(await upload(as('police'), path, template, options)).toHaveProperty('report.faults');
    const refused = await upload(as('stranger'), path, template, options);
    expect(refused).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const error = await upload(as(undefined), path, template, options).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', status: 401, requestId: expect.any(String) });
  });
});
