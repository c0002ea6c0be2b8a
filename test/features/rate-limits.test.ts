import { randomBytes } from 'node:crypto';
import { readSettings } from '../../server/settings.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { type SignInApp, startSignInApp } from './sign-in.setup.ts';
import { ask, bearer, type QuickIssuer, startQuickIssuer } from './traffic.setup.ts';

const wrongKey = () => `tdk_${randomBytes(6).toString('hex')}_${randomBytes(32).toString('base64url')}`;
const together = <Result>(count: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('wrong tokens', () => {
  let issuer: QuickIssuer;
  let server: SignInApp;
  beforeAll(async () => {
    issuer = await startQuickIssuer();
    const oidc = { issuer: issuer.url, audience: 'urn:thi-dua', userClaim: 'sub', nameClaim: 'name' };
    server = await startSignInApp({ oidc });
  });
  afterAll(async () => {
    await server.close();
    issuer.stop();
  });

  test('are answered 401 thirty times a minute, then 429 that says when to come again', async () => {
    const answers = await together(200, () => ask(server.app.url, { headers: bearer(wrongKey()) }));
    expect(answers.filter(({ code }) => code === 'UNAUTHENTICATED')).toHaveLength(30);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(170);
    for (const { code, retryAfter } of refused) {
      expect(code).toBe('TOO_MANY_REQUESTS');
      expect(retryAfter).toBeGreaterThan(0);
      expect(retryAfter).toBeLessThanOrEqual(60);
    }
    expect(server.app.log.filter((line) => line.includes('a rate limit is reached'))).toHaveLength(1);
  });

  test('keep none of 3,000 clerks behind the same address from working', async () => {
    const tokens = await together(3_000, (index) => issuer.token(`clerk-${index}`));
    const wrong: number[] = [];
    const answers = await inTurns(tokens, 32, async (token, index) => {
      if (index % 10 === 0) wrong.push((await ask(server.app.url, { headers: bearer('wrong') })).status);
      return ask(server.app.url, { path: '/import/template.csv', method: 'GET', headers: bearer(token) });
    });
    expect(wrong.filter((status) => status === 429).length).toBeGreaterThanOrEqual(270);
    expect(answers).toHaveLength(3_000);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  }, 120_000);

  test('hide from nobody that his own session has ended', async () => {
    const token = await issuer.token('late', -60);
    const { status, code } = await ask(server.app.url, { headers: bearer(token) });
    expect({ status, code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('somebody who has not signed in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { RATE_ANONYMOUS: '3', RATE_SIGNED_IN: '5' } });
  });
  afterAll(() => app.close());

  test('is counted by address, at every door, and whoever has signed in is not', async () => {
    const doors = [
      { path: '/graphql' },
      { path: '/graphql/stream' },
      { path: '/import/82?mode=check' },
      { path: '/grid/import' },
      { path: '/evidence' },
      { path: '/import/template.csv', method: 'GET' },
      { path: '/grid/template.csv', method: 'GET' },
      { path: '/evidence/1', method: 'GET' },
      { path: '/export/standings.csv', method: 'GET' },
    ];
    await together(3, () => ask(app.url));
    for (const door of doors) {
      expect(await ask(app.url, door)).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
    }
    expect((await ask(app.url, { headers: bearer('an') })).status).toBe(200);
    for (const path of ['/health', '/ready']) {
      expect((await ask(app.url, { path, method: 'GET' })).status).toBe(200);
    }
  });

  test('is not believed to come from elsewhere: nobody’s X-Forwarded-For is, unless it is said whose', async () => {
    await together(3, () => ask(app.url));
    for (const headers of [{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }]) {
      expect((await ask(app.url, { headers })).status).toBe(429);
    }
  });

  test('is counted for himself only, once he has signed in', async () => {
    const busy = { headers: bearer('busy') };
    const answers = await together(8, () => ask(app.url, busy));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect((await ask(app.url, { headers: bearer('other') })).status).toBe(200);
  });
});

describe('behind a proxy that the settings name', () => {
  test('the address it says counts, and not what whoever asks has put before it', async () => {
    const app = await startTestApp({ env: { RATE_ANONYMOUS: '2', TRUST_PROXY: '127.0.0.1' } });
    try {
      const from = (addresses: string) => ask(app.url, { headers: { 'x-forwarded-for': addresses } });
      await together(2, (index) => from(`198.51.100.${index}, 203.0.113.7`));
      expect((await from('198.51.100.9, 203.0.113.7')).status).toBe(429);
      expect((await from('203.0.113.8')).status).toBe(200);
    } finally {
      await app.close();
    }
  });

  test.each([['2'], ['all'], ['0.0.0.0/0'], ['10.0.0.0/33'], ['10.0.0.1,proxy']])(
    'TRUST_PROXY=%s is refused at the start: it would believe whoever comes past the proxy, or nobody',
    (TRUST_PROXY) => {
      expect(() => readSettings({ TRUST_PROXY })).toThrow('TRUST_PROXY has "');
    },
  );
});

/** So many at once, as a browser or a load balancer would: not all connections together. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results.push(await work(items[index] as Item, index));
    }
  };
  await together(atOnce, worker);
  return results;
}
