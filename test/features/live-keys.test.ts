import { openStream, type Stream } from './live.setup.ts';
import { type SignInApp, startSignInApp } from './sign-in.setup.ts';

const follow = `subscription ($campaignId: ID!, $unitId: ID!) {
  standingsChanged(campaignId: $campaignId, unitId: $unitId) { eventId } }`;
const named = (operation: string) =>
  `mutation ($id: ID!) { done: ${operation}(id: $id, version: 1) { __typename } }`;

describe('a stream that a key opened', () => {
  let server: SignInApp;
  let unitId: string;
  let campaignId: string;
  const streams: Stream[] = [];

  beforeAll(async () => {
    server = await startSignInApp({
      personas: [{ name: 'a', title: 'A', role: 'PROVINCE_ADMIN', unit: 'PROVINCE', token: 'tdp_a_secret' }],
    });
    const [unit] = await server.owner.query<{ id: string }>(
      `select unit_id as id from unit_version where code = '82' and kind = 'PROVINCE' and upper_inf(valid)`,
    );
    const [campaign] = await server.owner.query<{ key: string }>(
      `select key from campaign where province_code = '82' limit 1`,
    );
    unitId = unit?.id ?? '';
    campaignId = campaign?.key ?? '';
    await server.owner.query(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       values ('82', 'persona:a', 'A', 'PROVINCE_ADMIN', $1, '2025-07-01', 'test')`,
      [unitId],
    );
  });
  afterAll(async () => {
    for (const stream of streams) stream.close();
    await server.close();
  });

  /** A key that follows the standings of its province, with a stream that has begun. */
  const begin = async (lasting = '1 day') => {
    const create = `mutation ($unitId: ID!, $name: String!, $expiresAt: String!) {
      made: createApiKey(unitId: $unitId, name: $name, role: PROVINCE_ADMIN, operations: ["standingsChanged"],
        expiresAt: $expiresAt) { ... on ApiKeyIssued { secret apiKey { id } } ... on Refusal { message } } }`;
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { body } = await server.post('tdp_a_secret', create, {
      unitId,
      name: `Bảng ${streams.length}`,
      expiresAt,
    });
    const { secret, apiKey } = body.data?.made ?? {};
    await server.owner.query(`update api_key set expires_at = now() + $1::interval where id = $2`, [
      lasting,
      apiKey.id,
    ]);
    const open = () =>
      openStream(server.app.url, { userId: secret, query: follow, variables: { campaignId, unitId } });
    const stream = await open();
    streams.push(stream);
    expect(await stream.next()).toMatchObject({ event: 'next' });
    return { id: apiKey.id, stream, open };
  };

  test.each(['revokeApiKey', 'rotateApiKey'])(
    'ends with %s, and nobody comes back with its secret',
    async (operation) => {
      const { id, stream, open } = await begin();
      const { body } = await server.post('tdp_a_secret', named(operation), { id });
      expect(body.data?.done).toEqual({ __typename: expect.stringMatching(/^ApiKey(Revoked|Issued)$/) });
      expect(await stream.next()).toBeUndefined();
      expect(stream.text()).toMatch(/retry: \d+\n\n$/);
      expect((await open()).status).toBe(401);
    },
  );

  test('ends when the key expires', async () => {
    const { stream, open } = await begin('2 seconds');
    expect(await stream.next()).toBeUndefined();
    expect((await open()).status).toBe(401);
  });
});
