import { execFile } from 'node:child_process';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { OidcSettings } from '../../server/settings.ts';
import { type Issuer, type SignInApp, startIssuer, startSignInApp } from './sign-in.setup.ts';
import { freePort } from './start.setup.ts';

const who = '{ whoAmI { userId name signedInBy assignments { role } allows { operation } } }';

describe('a token of the issuer', () => {
  let issuer: Issuer;
  let server: SignInApp;
  let clock: () => Date = () => new Date();
  let settings: OidcSettings;
  beforeAll(async () => {
    issuer = await startIssuer();
    settings = { issuer: issuer.url, audience: 'urn:thi-dua', userClaim: 'sub', nameClaim: 'name' };
    server = await startSignInApp({ oidc: settings, now: () => clock() });
  });
  afterEach(() => {
    clock = () => new Date();
  });
  afterAll(async () => {
    await server.close();
    await issuer.stop();
  });

  test('says who somebody is', async () => {
    const { status, body } = await server.post(await issuer.token(), who);
    expect(status).toBe(200);
    expect(body.data.whoAmI).toMatchObject({
      userId: 'an',
      name: 'Nguyễn Văn An',
      signedInBy: 'TOKEN',
      assignments: [],
    });
  });

  test('names a person by the claim that is configured', async () => {
    const other = await startSignInApp({
      oidc: { ...settings, userClaim: 'ma_dinh_danh', nameClaim: 'missing' },
    });
    const { body } = await other.post(await issuer.token(), who);
    expect(body.data.whoAmI).toMatchObject({ userId: '082000000001', name: '082000000001' });
    await other.close();
  });

  const refused: [string, string, (token: string) => string | Promise<string>][] = [
    ['made for somebody else', '"aud"', () => issuer.token('an', 'urn:other')],
    ['with another content than was signed', 'chữ ký', (token) => withPayload(token, { sub: 'admin' })],
    ['not signed at all', 'chữ ký', (token) => `${part({ alg: 'none' })}.${token.split('.')[1]}.`],
    ['signed with a secret both sides know', 'chữ ký', (token) => signedWithSecret(token)],
    ['signed by somebody else', 'chữ ký', (token) => signedByStranger(token)],
    ['of a user who is named like a persona', '"sub"', () => issuer.token('persona:province-admin')],
    ['of a user who is named like a key', '"sub"', () => issuer.token('key:1')],
    ['that is no token', 'không hợp lệ', () => 'abc'],
    ['that looks like a persona of a server that has none', 'dùng thử', () => 'tdp_province-admin_abc'],
    ['that looks like an API key', 'Khóa API', () => `tdk_0123456789ab_${'a'.repeat(43)}`],
  ];
  test.each(refused)('%s proves nothing', async (_what, words, forge) => {
    const { status, headers, body } = await server.post(await forge(await issuer.token()), who);
    expect({ status, code: body.errors?.[0].extensions.code }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    expect(body.errors[0].message).toContain(words);
    expect(body.errors[0].extensions).toEqual({
      code: 'UNAUTHENTICATED',
      requestId: headers.get('x-request-id'),
    });
    expect(headers.get('www-authenticate')).toContain('Bearer');
    expect(body.data).toBeUndefined();
  });

  test('ends with its time, give or take five seconds', async () => {
    const token = await issuer.token();
    clock = () => new Date(Date.now() + 304_000);
    expect((await server.post(token, who)).status).toBe(200);
    clock = () => new Date(Date.now() + 306_000);
    const { status, body } = await server.post(token, who);
    expect(status).toBe(401);
    expect(body.errors[0].message).toBe('Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.');
  });

  test('cannot be judged while the issuer does not answer: 503, and not “sign in again”', async () => {
    const token = await issuer.token();
    const lonely = { ...settings, issuer: `http://127.0.0.1:${await freePort()}` };
    const other = await startSignInApp({ oidc: lonely });
    const { status, body } = await other.post(token, who);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 503, code: 'UNAVAILABLE' });
    expect((await other.post(undefined, who)).status).toBe(200);
    await other.close();
  });

  test('that is refused is counted, so that guessing shows', async () => {
    const metricsPort = await freePort();
    const other = await startSignInApp({ oidc: settings }, { METRICS_PORT: String(metricsPort) });
    await other.post('guess', who);
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(text).toContain('thi_dua_operation_seconds_count{operation="",code="UNAUTHENTICATED"} 1');
    await other.close();
  });

  test('is looked at by npm run sign-in:check, which says what is wrong', async () => {
    const check = async (token: string) => {
      const env = { ...process.env, NODE_OPTIONS: '', OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'urn:thi-dua' };
      const run = promisify(execFile)(process.execPath, ['scripts/sign-in-check.mjs', token], { env });
      return run.catch((error: { stdout: string; stderr: string }) => error);
    };
    expect((await check(await issuer.token())).stdout).toBe('✓ an (Nguyễn Văn An)\n');
    const { stderr } = await check(await issuer.token('an', 'urn:other'));
    expect(stderr).toContain('✗ Mã đăng nhập không hợp lệ: thông tin "aud" không đúng.');
    expect(stderr).toContain('"aud":"urn:other"');
  });

  test('whoever sends none is the public, and may read what is published', async () => {
    const { status, body } = await server.post(undefined, who);
    expect(status).toBe(200);
    expect(body.data.whoAmI).toMatchObject({ userId: null, name: 'Công chúng', signedInBy: 'NOBODY' });
    expect(body.data.whoAmI.allows).toContainEqual({ operation: 'campaigns' });
  });

  test('whoAmI says which rights are held today, and what they allow', async () => {
    await server.owner.query(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, ends_on, granted_by)
       select '82', 'an', 'An', 'PROVINCE_ADMIN', unit_id, day::date, null, 'test'
       from unit_version, unnest(array['2025-07-01', '2999-01-01']) day where code = '82' and upper_inf(valid)`,
    );
    const query = `{ whoAmI { assignments { role startsOn endsOn unit { fullName } allows { operation relations } } } }`;
    const { body } = await server.post(await issuer.token(), query);
    expect(body.errors).toBeUndefined();
    expect(body.data.whoAmI.assignments).toHaveLength(1);
    const [right] = body.data.whoAmI.assignments;
    expect(right).toMatchObject({ role: 'PROVINCE_ADMIN', startsOn: '2025-07-01', endsOn: null });
    expect(right.unit.fullName).toBe('Tỉnh Đồng Tháp');
    expect(right.allows).toContainEqual({ operation: 'createApiKey', relations: ['OWN', 'BELOW'] });
  });
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const read = (text = '') => JSON.parse(Buffer.from(text, 'base64url').toString()) as object;

function withPayload(token: string, changes: object): string {
  const [head, payload, seal] = token.split('.');
  return `${head}.${part({ ...read(payload), ...changes })}.${seal}`;
}

function signedWithSecret(token: string): string {
  const text = `${part({ alg: 'HS256', typ: 'at+jwt' })}.${token.split('.')[1]}`;
  return `${text}.${createHmac('sha256', 'secret').update(text).digest('base64url')}`;
}

/** With the issuer's own key id, so that its key is found and does not fit. */
function signedByStranger(token: string): string {
  const [head, payload] = token.split('.');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return `${head}.${payload}.${sign('sha256', Buffer.from(`${head}.${payload}`), privateKey).toString('base64url')}`;
}
