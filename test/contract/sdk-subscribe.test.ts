import { createClient, type Document, type Reconnect, subscribe } from '@thi-dua/client-sdk';

type Count = Document<{ readonly count: number }, { readonly of: string }>;
const count = 'subscription count($of:ID!){count(of:$of)}' as Count;
const url = 'http://localhost/graphql';

const next = (n: number) => `event: next\ndata: {"data":{"count":${n}}}\n\n`;
const fault = (code: string) =>
  `event: next\ndata: {"data":null,"errors":[{"message":"x","extensions":{"code":"${code}"}}]}\n\nevent: complete\ndata:\n\n`;

/** A stream of these pieces; it breaks off with an error when the last one is one. */
const stream =
  (...pieces: (string | Error)[]) =>
  () => {
    const encoder = new TextEncoder();
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else if (piece instanceof Error) controller.error(piece);
        else controller.enqueue(encoder.encode(piece));
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  };
const away = () => Promise.reject(new TypeError('fetch failed'));
const refused = (code: string, status: number) => () =>
  new Response(JSON.stringify({ errors: [{ message: 'x', extensions: { code } }] }), { status });

function server(...responses: (() => Response | Promise<Response>)[]) {
  const asked: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    asked.push(new Request(input, init));
    return responses[Math.min(asked.length, responses.length) - 1]?.() ?? new Response();
  };
  return { asked, fetch };
}

/** What is told until it ends or fails, and how it was lost on the way. */
async function follow(fetch: typeof globalThis.fetch, token?: () => string | undefined) {
  const lost: Reconnect[] = [];
  const told: number[] = [];
  const client = createClient({ url, fetch, token });
  const options = { onReconnect: (why: Reconnect) => lost.push(why) };
  let error: unknown;
  try {
    for await (const data of subscribe(client, count, { of: 'a' }, options)) told.push(data.count);
  } catch (thrown) {
    error = thrown;
  }
  return { told, lost, error };
}

test('asks beside the endpoint and reads what comes in pieces of any size', async () => {
  const [half, rest] = [next(2).slice(0, 20), next(2).slice(20)];
  const { asked, fetch } = server(
    stream(':\n\n', next(1), half, `${rest}:\n\n${next(3)}`, 'event: complete\ndata:\n\n', next(4)),
  );
  expect(await follow(fetch)).toEqual({ told: [1, 2, 3], lost: [], error: undefined });
  expect(asked.map((request) => [request.url, request.headers.get('accept')])).toEqual([
    ['http://localhost/graphql/stream', 'text/event-stream'],
  ]);
  expect(await asked[0]?.json()).toEqual({ query: count, variables: { of: 'a' } });
});

test('comes back when the stream ends, breaks off, or the server is away; the failures are counted', async () => {
  const { asked, fetch } = server(
    stream(next(1), 'retry: 10\n\n'),
    stream(next(2), new TypeError('terminated')),
    away,
    refused('UNAVAILABLE', 503),
    stream(next(3), 'event: complete\ndata:\n\n'),
  );
  const { told, lost, error } = await follow(fetch);
  expect([told, error, asked.length]).toEqual([[1, 2, 3], undefined, 5]);
  expect(lost.map(({ attempt, error }) => [attempt, error?.code])).toEqual([
    [1, undefined],
    [1, 'NETWORK_ERROR'],
    [2, 'NETWORK_ERROR'],
    [3, 'UNAVAILABLE'],
  ]);
});

test('fails with what does not pass by itself, at the door or later', async () => {
  const atTheDoor = await follow(server(refused('FORBIDDEN', 403)).fetch);
  expect(atTheDoor).toMatchObject({ told: [], error: { code: 'FORBIDDEN', status: 403 } });
  const later = await follow(server(stream(next(1), fault('FORBIDDEN'))).fetch);
  expect(later).toMatchObject({ told: [1], lost: [], error: { code: 'FORBIDDEN' } });
  const page = await follow(server(() => new Response('<html>')).fetch);
  expect(page).toMatchObject({ error: { code: 'INVALID_RESPONSE' } });
});

test('asks for another token when the one it has runs out', async () => {
  const tokens = ['old', 'new'];
  const { asked, fetch } = server(
    stream(next(1), fault('UNAUTHENTICATED')),
    stream(next(2), 'event: complete\ndata:\n\n'),
  );
  expect((await follow(fetch, () => tokens.shift())).told).toEqual([1, 2]);
  expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new']);
});

test('ends without an error when its signal is given, also between two tries', async () => {
  const { fetch } = server(stream(next(1)), away);
  const controller = new AbortController();
  const told: number[] = [];
  const options = { signal: controller.signal, onReconnect: () => controller.abort() };
  const client = createClient({ url, fetch });
  for await (const data of subscribe(client, count, { of: 'a' }, options)) told.push(data.count);
  expect(told).toEqual([1]);
});

test('lets the connection go when one stops reading', async () => {
  let cancelled = false;
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(next(1))),
    cancel: () => {
      cancelled = true;
    },
  });
  const { fetch } = server(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  for await (const _ of subscribe(createClient({ url, fetch }), count, { of: 'a' })) break;
  expect(cancelled).toBe(true);
});
