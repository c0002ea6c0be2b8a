import { createClient, type Document, download, upload } from '@thi-dua/client-sdk';

type Names = Document<{ readonly names: readonly string[] }, object>;
const names = 'query names{names}' as Names;
const rename = 'mutation rename($input:RenameInput!){rename(input:$input){id}}' as Names;
const url = 'https://example.vn/api/graphql';

const json = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);
const away = () => Promise.reject(new TypeError('fetch failed'));
const unavailable = json(
  { errors: [{ message: 'x', extensions: { code: 'UNAVAILABLE' } }] },
  { status: 503 },
);
const badGateway = () => new Response('<html>Bad Gateway</html>', { status: 502 });
const halfAnAnswer = () =>
  new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }));
const tooSlow = json({ errors: [{ message: 'x', extensions: { code: 'TIMEOUT' } }] }, { status: 504 });
const answer = json({ data: { names: ['An'] } });

/** Answers each in turn, the last one for ever. */
function server(...responses: (() => Response | Promise<Response>)[]) {
  const asked: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    asked.push(new Request(input, init));
    return responses[Math.min(asked.length, responses.length) - 1]?.() ?? new Response();
  };
  return { asked, client: createClient({ url, fetch }) };
}

test.each([
  ['no answer came', away],
  ['the server says it is away', unavailable],
  ['a proxy says so', badGateway],
  ['the answer broke off', halfAnAnswer],
])('a query is tried again when %s', async (_why, fault) => {
  const { asked, client } = server(fault, fault, answer);
  expect(await client.request(names)).toEqual({ names: ['An'] });
  expect(asked).toHaveLength(3);
});

test('two times, or as often as one says', async () => {
  const { asked, client } = server(away);
  await expect(client.request(names)).rejects.toMatchObject({ code: 'NETWORK_ERROR' });
  expect(asked).toHaveLength(3);
  await expect(client.request(names, {}, { retries: 0 })).rejects.toMatchObject({ code: 'NETWORK_ERROR' });
  expect(asked).toHaveLength(4);
});

test('what would go wrong again is not tried again', async () => {
  const { asked, client } = server(tooSlow);
  await expect(client.request(names)).rejects.toMatchObject({ code: 'TIMEOUT', status: 504 });
  expect(asked).toHaveLength(1);
});

test('a change is tried again only with an idempotency key, wherever it stands', async () => {
  const once = server(away, answer);
  await expect(once.client.request(rename, { input: { name: 'An' } })).rejects.toThrow('fetch failed');
  expect(once.asked).toHaveLength(1);
  for (const variables of [{ input: { idempotencyKey: 'k' } }, { idempotencyKey: 'k', id: null }]) {
    const keyed = server(away, answer);
    expect(await keyed.client.request(rename, variables)).toEqual({ names: ['An'] });
  }
});

test('the signal ends the waiting too', async () => {
  const { client } = server(away);
  const began = performance.now();
  const request = client.request(names, {}, { retries: 20, signal: AbortSignal.timeout(100) });
  await expect(request).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect(performance.now() - began).toBeLessThan(3_000);
});

describe('upload', () => {
  test('sends the file as it is beside the endpoint, and answers what is answered', async () => {
    const { asked, client } = server(json({ report: { faults: [] } }));
    const file = new Blob(['a;b'], { type: 'text/csv' });
    const query = { mode: 'check', empty: undefined };
    expect(await upload(client, '/import/1', file, { query })).toEqual({ report: { faults: [] } });
    expect(asked[0]?.url).toBe('https://example.vn/api/import/1?mode=check');
    expect(asked[0]?.headers.get('content-type')).toBe('text/csv');
    expect(await asked[0]?.text()).toBe('a;b');
  });

  test('a refusal is an answer; errors and pages of proxies are not', async () => {
    const { client } = server(
      json({ refusal: { code: 'INVALID' } }, { status: 422 }),
      json({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 }),
      badGateway,
    );
    expect(await upload(client, 'import/1', 'a')).toEqual({ refusal: { code: 'INVALID' } });
    await expect(upload(client, 'import/1', 'a')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(upload(client, 'import/1', 'a')).rejects.toMatchObject({ code: 'INVALID_RESPONSE' });
  });

  test('is tried again only with an idempotency key, which it sends', async () => {
    const bytes = new Uint8Array([1, 2]);
    const keyed = server(away, json({ report: {} }));
    expect(await upload(keyed.client, 'import/1', bytes, { idempotencyKey: 'khoa-1' })).toEqual({
      report: {},
    });
    expect(keyed.asked[1]?.headers.get('idempotency-key')).toBe('khoa-1');
    await expect(upload(server(away).client, 'import/1', bytes)).rejects.toMatchObject({
      code: 'NETWORK_ERROR',
    });
  });
});

describe('download', () => {
  const headers = {
    'content-disposition': `attachment; filename="Bao cao.csv"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.csv`,
  };
  const file = () => new Response('a;b', { headers });

  test('is tried again until a file comes, which is called what it is called', async () => {
    const { asked, client } = server(away, badGateway, file);
    const { name, blob } = await download(client, 'export/reports.csv', { query: { unitId: '1' } });
    expect([name, await (await blob()).text()]).toEqual(['Báo cáo.csv', 'a;b']);
    expect(asked.map(({ method, url: address }) => [method, address]).at(-1)).toEqual([
      'GET',
      'https://example.vn/api/export/reports.csv?unitId=1',
    ]);
  });

  test('a refusal, a page of a proxy and a file that breaks off are errors', async () => {
    const refusal = { code: 'NOT_FOUND', message: 'Không tìm thấy.' };
    const broken = () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }), {
        headers,
      });
    const { client } = server(json({ refusal }, { status: 404 }), () => new Response('<html>'), broken);
    await expect(download(client, 'a')).rejects.toMatchObject({ ...refusal, status: 404 });
    await expect(download(client, 'a')).rejects.toMatchObject({ code: 'INVALID_RESPONSE' });
    const { blob } = await download(client, 'a');
    await expect(blob()).rejects.toMatchObject({ code: 'NETWORK_ERROR' });
  });
});
