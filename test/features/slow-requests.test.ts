import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { openDatabase } from '../../server/data/database.ts';
import { openBodies } from '../../server/front-door/traffic/arrival.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { ask, bearer } from './traffic.setup.ts';

/** As in production, and so many times shorter that a test can wait for their end. */
const arrival = { headers: 500, body: 1_500, file: 4_000, check: 50 };

describe('a request that does not arrive', () => {
  let app: TestApp;
  let opened: Socket[];
  beforeAll(async () => {
    app = await startTestApp({ arrival });
  });
  beforeEach(() => {
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((socket) => socket.closed || once(socket.destroy(), 'close')));
  });
  afterAll(() => app.close());

  /** Sends this much and no more. */
  const begin = async (text: string): Promise<Begun> => {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    opened.push(socket);
    await once(socket, 'connect');
    const began = performance.now();
    let answer = '';
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    // A connection that is reset has ended too.
    socket.on('error', () => undefined);
    const ended = once(socket, 'close').then(() => ({ answer, ms: performance.now() - began }));
    socket.write(text);
    return { ended };
  };

  test('is ended with 408 as every error is told: half a body of somebody who has not signed in', async () => {
    const { answer, ms } = await (await begin(half('/graphql'))).ended;
    expect(answer).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'REQUEST_TIMEOUT' } }],
    });
    expect(ms).toBeGreaterThan(arrival.body - 50);
  });

  test('is ended soon at an address that is none, too', async () => {
    expect((await (await begin(half('/nowhere'))).ended).answer).toMatch(/^HTTP\/1.1 408/);
  });

  test('is ended as soon for GraphQL of somebody who has signed in, and his file has the longer time', async () => {
    const file = begin(half(`/import/${await administered(app, 'an')}`, 'an'));
    const query = begin(half('/graphql', 'an'));
    const [{ ms: short }, { ms: long, answer }] = await Promise.all([
      (await query).ended,
      (await file).ended,
    ]);
    expect(answer).toMatch(/^HTTP\/1.1 408/);
    expect(long - short).toBeGreaterThan((arrival.file - arrival.body) / 2);
  });

  test('is ended when its headers, or anything at all, do not come', async () => {
    for (const text of ['POST /graphql HTTP/1.1\r\nhost: thi-dua\r\nx-slow: ', '']) {
      expect((await (await begin(text)).ended).answer).toMatch(/^HTTP\/1.1 408/);
    }
  });

  test('holds one of few places: by address, and freed when it ends', async () => {
    const { each } = openBodies.anonymous;
    const all = await Promise.all(Array.from({ length: each + 5 }, () => begin(half('/graphql'))));
    // One that comes as a whole needs no place, and somebody else behind the address has places of his own.
    expect((await ask(app.url)).status).toBe(200);
    const other = await begin(half('/graphql', 'an'));
    const answers = (await Promise.all(all.map(({ ended }) => ended))).map(({ answer }) => answer);
    const refused = answers.filter((answer) => answer.startsWith('HTTP/1.1 429'));
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatch(/retry-after: 5\r\n/);
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 408'))).toHaveLength(each);
    for (const { ended } of [other, await begin(half('/graphql'))]) {
      expect((await ended).answer).toMatch(/^HTTP\/1.1 408/);
    }
  });

  test('holds one of the places of its user, wherever he comes from', async () => {
    const { each } = openBodies.signedIn;
    const all = await Promise.all(Array.from({ length: each + 1 }, () => begin(half('/graphql', 'binh'))));
    const answers = await Promise.all(all.map(({ ended }) => ended));
    expect(answers.filter(({ answer }) => answer.startsWith('HTTP/1.1 429'))).toHaveLength(1);
  });

  test('keeps nobody from working: 300 of them, and somebody who has signed in is answered', async () => {
    await Promise.all(Array.from({ length: 300 }, () => begin(half('/graphql'))));
    expect(await ask(app.url, { headers: bearer('an') })).toMatchObject({ status: 200 });
  });

  test('and what is no HTTP at all is told in the same shape', async () => {
    const { answer } = await (await begin('hello\r\n\r\n')).ended;
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });
});

/** The province whose administrator somebody is. */
async function administered({ databaseUrl }: TestApp, userId: string): Promise<string> {
  const owner = await openDatabase({ url: databaseUrl, poolSize: 1 });
  const [province] = await owner.query<{ readonly unitId: string }>(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     select '82', $1, $1, 'PROVINCE_ADMIN', unit_id, '2025-07-01', 'test'
     from unit_version where code = '82' and kind = 'PROVINCE' and upper_inf(valid) returning unit_id as "unitId"`,
    [userId],
  );
  await owner.close();
  return province?.unitId ?? '';
}

interface Begun {
  readonly ended: Promise<{ readonly answer: string; readonly ms: number }>;
}

/** A request whose body is announced with 100 bytes, of which one comes. */
function half(path: string, userId?: string): string {
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: thi-dua',
    'content-type: application/json',
    'content-length: 100',
    ...(userId === undefined ? [] : [`authorization: Bearer ${userId}`]),
  ];
  return `${head.join('\r\n')}\r\n\r\n{`;
}
