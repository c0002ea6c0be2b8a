import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings } from '../../server/settings.ts';
import type { PersonaToken } from '../../server/sign-in/persona.ts';
import { openPersonas } from '../../server/sign-in/persona-tokens.ts';
import { type SignInApp, startSignInApp } from './sign-in.setup.ts';

const keyFields =
  'id userId name role operations prefix expiresAt lastUsedAt revokedAt active createdBy version unit { fullName }';
const refusals = '... on Refusal { code message fields } ... on Conflict { current yours version fields }';
const create = `mutation ($unitId: ID!, $name: String! = "Cổng dữ liệu", $role: Role! = PROVINCE_ADMIN, $operations: [String!]! = ["assignments"], $expiresAt: String!, $key: String) {
  made: createApiKey(unitId: $unitId, name: $name, role: $role, operations: $operations, expiresAt: $expiresAt, idempotencyKey: $key) {
    __typename ... on ApiKeyIssued { secret apiKey { ${keyFields} } } ${refusals} } }`;
const rotate = `mutation ($id: ID!, $version: Int!) { made: rotateApiKey(id: $id, version: $version) {
    __typename ... on ApiKeyIssued { secret apiKey { ${keyFields} } } ${refusals} } }`;
const revoke = `mutation ($id: ID!, $version: Int!) { made: revokeApiKey(id: $id, version: $version) {
    __typename ... on ApiKeyRevoked { apiKey { ${keyFields} } } ${refusals} } }`;
const list = `query ($unitId: ID!) { apiKeys(unitId: $unitId) { ${keyFields} } }`;
const who = '{ whoAmI { userId name signedInBy assignments { role allows { operation } } } }';

describe('an API key', () => {
  let server: SignInApp;
  let folder: string;
  let province: string;
  let neighbour: string;
  const tokens = new Map<string, string>();
  const later = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const personas: PersonaToken[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thi-dua-personas-'));
    server = await startSignInApp({ personas });
    const settings = { host: '127.0.0.1', production: false, oidc: undefined, dataDirectory: folder };
    personas.push(...(await openPersonas(server.owner, settings)));
    for (const { name, token } of personas) tokens.set(name, token);
    province = await unitOf('82');
    neighbour = await unitOf('08');
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const unitOf = async (code: string) => {
    const [unit] = await server.owner.query<{ id: string }>(
      'select unit_id as id from unit_version where code = $1 and upper_inf(valid)',
      [code],
    );
    return unit?.id ?? '';
  };
  const admin = () => tokens.get('province-admin');
  let named = 0;
  /** A unit has one key of a name at a time. */
  const nextName = () => {
    named += 1;
    return named === 1 ? 'Cổng dữ liệu' : `Cổng dữ liệu ${named}`;
  };
  const make = async (changes: object = {}, token = admin()) => {
    const variables = { unitId: province, name: nextName(), expiresAt: later, ...changes };
    const { status, body } = await server.post(token, create, variables);
    return { status, errors: body.errors, ...body.data?.made };
  };

  test('lets a system sign in, with its role, narrowed to what was named', async () => {
    const { __typename, secret, apiKey } = await make();
    expect(__typename).toBe('ApiKeyIssued');
    expect(secret).toMatch(/^tdk_[0-9a-f]{12}_[\w-]{43}$/);
    expect(apiKey).toMatchObject({ active: true, lastUsedAt: null, createdBy: 'persona:province-admin' });
    const { body } = await server.post(secret, who);
    expect(body.data.whoAmI).toEqual({
      userId: `key:${apiKey.id}`,
      name: expect.stringMatching(/^Cổng dữ liệu/),
      signedInBy: 'API_KEY',
      assignments: [{ role: 'PROVINCE_ADMIN', allows: [{ operation: 'assignments' }] }],
    });
    expect(await make({}, secret)).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
  });

  test('is made, rotated and revoked once, of twenty equal requests at once', async () => {
    const twenty = async (
      ask: () => Promise<{ __typename: string; apiKey: { id: string; version: number } }>,
    ) => {
      const answers = await Promise.all(Array.from({ length: 20 }, ask));
      const done = answers.filter(({ __typename }) => __typename.startsWith('ApiKey'));
      expect(done).toHaveLength(1);
      return done[0]?.apiKey;
    };
    const made = await twenty(() => make({ name: 'Hai mươi' }));
    const seen = async (document: string, { id = '', version = 0 } = {}) =>
      (await server.post(admin(), document, { id, version })).body.data.made;
    const rotated = await twenty(() => seen(rotate, made));
    await twenty(() => seen(revoke, rotated));
    expect(await make({ name: 'Hai mươi' })).toMatchObject({ __typename: 'ApiKeyIssued' });
  });

  test('is shown without its secret, which stands nowhere in the database', async () => {
    const { secret, apiKey } = await make({ key: 'khoa-bi-mat-1' });
    const { body } = await server.post(admin(), list, { unitId: province });
    expect(body.data.apiKeys).toContainEqual(
      expect.objectContaining({ id: apiKey.id, prefix: secret.slice(0, 16) }),
    );
    expect(JSON.stringify(body)).not.toContain(secret.slice(17));
    for (const table of ['api_key', 'audit_entry', 'idempotency_key', 'assignment']) {
      const [row] = await server.owner.query<{ text: string }>(
        `select json_agg(t)::text as text from ${table} t`,
      );
      expect(row?.text).toContain(apiKey.id);
      expect(row?.text).not.toContain(secret.slice(17));
    }
  });

  test('is made once, however often the request comes; only the first answer has the secret', async () => {
    const same = { name: 'Lặp lại', key: 'khoa-lap-lai-1' };
    const first = await make(same);
    const second = await make(same);
    expect(second.apiKey).toEqual(first.apiKey);
    expect([typeof first.secret, second.secret]).toEqual(['string', null]);
  });

  test('that is revoked opens nothing from the next request on, and has no rights left', async () => {
    const { secret, apiKey } = await make();
    const { body } = await server.post(admin(), revoke, { id: apiKey.id, version: 1 });
    expect(body.data.made.apiKey).toMatchObject({ active: false, revokedAt: expect.any(String) });
    const { status, body: refused } = await server.post(secret, who);
    expect({ status, code: refused.errors[0].extensions.code }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    const held = await server.owner.query(
      'select from assignment where user_id = $1 and revoked_at is null',
      [apiKey.userId],
    );
    expect(held).toEqual([]);
    const again = await server.post(admin(), revoke, { id: apiKey.id, version: 2 });
    expect(again.body.data.made.code).toBe('INVALID');
  });

  test('that is rotated has another secret at once, and the same rights', async () => {
    const { secret, apiKey } = await make();
    const { body } = await server.post(admin(), rotate, { id: apiKey.id, version: 1 });
    expect((await server.post(secret, who)).status).toBe(401);
    const { data } = (await server.post(body.data.made.secret, who)).body;
    expect(data.whoAmI.userId).toBe(apiKey.userId);
    const late = await server.post(admin(), rotate, { id: apiKey.id, version: 1 });
    expect(late.body.data.made).toMatchObject({ __typename: 'Conflict', version: 2 });
  });

  test('ends with its time', async () => {
    const { secret, apiKey } = await make();
    await server.owner.query('update api_key set expires_at = now() where id = $1', [apiKey.id]);
    const { status, body } = await server.post(secret, who);
    expect(status).toBe(401);
    expect(body.errors[0].message).toContain('hết hạn');
  });

  test('notes its last use, once a minute at most', async () => {
    const { secret, apiKey } = await make();
    await Promise.all(Array.from({ length: 5 }, () => server.post(secret, who)));
    const lastUse = async () => {
      const [row] = await server.owner.query<{ at: string | null }>(
        'select last_used_at::text as at from api_key where id = $1',
        [apiKey.id],
      );
      return row?.at ?? null;
    };
    while ((await lastUse()) === null) await pause(10);
    const noted = await lastUse();
    await server.post(secret, who);
    await pause(100);
    expect(await lastUse()).toBe(noted);
  });

  const wrong: [string, object, object][] = [
    ['for a province that is not his', { unitId: 'neighbour' }, { code: 'NOT_FOUND' }],
    ['for what is not a unit', { unitId: 'x' }, { code: 'NOT_FOUND' }],
    [
      'for the whole country',
      { role: 'NATIONAL_VIEWER' },
      { code: 'INVALID', fields: ['role', 'operations'] },
    ],
    ['that may make keys', { operations: ['createApiKey'] }, { code: 'INVALID', fields: ['operations'] }],
    [
      'that may grant rights',
      { operations: ['grantAssignment'] },
      { code: 'INVALID', fields: ['operations'] },
    ],
    ['for what is not there', { operations: ['constructor'] }, { code: 'INVALID', fields: ['operations'] }],
    ['for nothing', { operations: [] }, { code: 'INVALID', fields: ['operations'] }],
    ['without a name', { name: ' ' }, { code: 'INVALID', fields: ['name'] }],
    ['with a name that turns around', { name: 'a\u202eb' }, { code: 'INVALID', fields: ['name'] }],
    ['that has ended', { expiresAt: '2020-01-01T00:00:00Z' }, { code: 'INVALID', fields: ['expiresAt'] }],
    [
      'that ends in ten years',
      { expiresAt: '2036-01-01T00:00:00Z' },
      { code: 'INVALID', fields: ['expiresAt'] },
    ],
    [
      'that ends on no day',
      { expiresAt: '2027-02-31T00:00:00Z' },
      { code: 'INVALID', fields: ['expiresAt'] },
    ],
    ['that ends some time', { expiresAt: 'tomorrow' }, { code: 'INVALID', fields: ['expiresAt'] }],
  ];
  test.each(wrong)('%s is refused', async (_what, changes, expected) => {
    const asked = 'unitId' in changes && changes.unitId === 'neighbour' ? { unitId: neighbour } : changes;
    expect(await make(asked)).toMatchObject({ __typename: 'Refusal', ...expected });
  });

  test('is never wider than its maker: it ends with his right', async () => {
    await server.owner.query(
      `update assignment set ends_on = current_date + 7 where user_id = 'persona:province-admin'`,
    );
    const refused = await make();
    await server.owner.query(`update assignment set ends_on = null where user_id = 'persona:province-admin'`);
    expect(refused).toMatchObject({ code: 'WIDER_THAN_YOURS' });
  });

  test.each(['national-viewer', 'provincial-police', 'commune-police', 'team-head', 'inspector'])(
    'is not made by a %s',
    async (name) => {
      expect(await make({}, tokens.get(name))).toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  test('is not made by nobody', async () => {
    const { status, errors } = await make({}, '');
    expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('is neither seen nor ended by a neighbour', async () => {
    const { apiKey } = await make();
    await server.owner.query(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       values ('08', 'persona:inspector', 'x', 'PROVINCE_ADMIN', $1, '2025-07-01', 'test')`,
      [neighbour],
    );
    await server.owner.query(
      `update assignment set revoked_at = now() where user_id = 'persona:inspector' and province_code = '82'`,
    );
    const token = tokens.get('inspector');
    expect((await server.post(token, list, { unitId: province })).body.data.apiKeys).toEqual([]);
    for (const document of [rotate, revoke]) {
      const { body } = await server.post(token, document, { id: apiKey.id, version: 1 });
      expect(body.data.made).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('cannot be judged while the database does not answer: 503', async () => {
    const lost = { query: () => Promise.reject(new Error('the connection is gone')) };
    const other = await startSignInApp({ database: lost });
    const { status, body } = await other.post(`tdk_0123456789ab_${'a'.repeat(43)}`, who);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 503, code: 'UNAVAILABLE' });
    expect(JSON.stringify(body)).not.toContain('connection');
    await other.close();
  });

  test('hides its hash from every request: the role of requests may not read it', async () => {
    const session = server.owner.session('persona:province-admin');
    await expect(session.query('select secret_hash from api_key')).rejects.toThrow('permission denied');
    await session.rollback();
  });
});

describe('the personas', () => {
  const asked: string[] = [];
  const database = {
    query: async (text: string) => {
      asked.push(text);
      return [];
    },
  };
  const oidc = { issuer: 'https://sso.example', audience: 'a', userClaim: 'sub', nameClaim: 'name' };
  const here = { host: '127.0.0.1', production: false, oidc: undefined, dataDirectory: '/nowhere' };

  test.each([
    ['from other machines', { ...here, host: '0.0.0.0' }],
    ['from a name that only begins like this machine', { ...here, host: '127.0.0.1.example.com' }],
    ['in production', { ...here, production: true }],
    ['from an issuer', { ...here, oidc }],
  ])('are off where people come %s, and nothing is written', async (_how, settings) => {
    expect(await openPersonas(database, settings)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('the settings of an issuer', () => {
  test.each([
    [{ OIDC_ISSUER: 'https://sso.example' }, 'OIDC_ISSUER and OIDC_AUDIENCE go together.'],
    [{ OIDC_AUDIENCE: 'thi-dua' }, 'OIDC_ISSUER and OIDC_AUDIENCE go together.'],
    [{ OIDC_ISSUER: 'http://sso.example', OIDC_AUDIENCE: 'thi-dua' }, 'give an https:// address'],
    [{ OIDC_ISSUER: 'http://localhost.example', OIDC_AUDIENCE: 'thi-dua' }, 'give an https:// address'],
  ])('%j are refused before anything starts', (env, words) => {
    expect(() => readSettings(env)).toThrow(words);
  });

  test('have the usual claims when none are named', () => {
    const { oidc } = readSettings({ OIDC_ISSUER: 'https://sso.example/realms/a', OIDC_AUDIENCE: 'thi-dua' });
    expect(oidc).toEqual({
      issuer: 'https://sso.example/realms/a',
      audience: 'thi-dua',
      userClaim: 'sub',
      nameClaim: 'name',
    });
  });
});
