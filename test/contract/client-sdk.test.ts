import { ApiError, createClient, type Document, paginate } from '@thi-dua/client-sdk';

type Names = Document<{ readonly names: readonly string[] }, { readonly first: number }>;
const names = 'query names($first:Int!){names(first:$first)}' as Names;

/** A server that answers the same to everyone, and what it was asked. */
function answering(...responses: (() => Response | Promise<Response>)[]) {
  const asked: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    asked.push(new Request(input, init));
    init?.signal?.throwIfAborted();
    const respond = responses[Math.min(asked.length, responses.length) - 1];
    return respond?.() ?? new Response();
  };
  return { asked, fetch: send };
}

const json = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);
const url = 'http://localhost/graphql';

async function failure(respond: () => Response | Promise<Response>, signal?: AbortSignal): Promise<ApiError> {
  const client = createClient({ url, fetch: answering(respond).fetch, retries: 0 });
  const error = await client.request(names, { first: 1 }, { signal }).catch((thrown: unknown) => thrown);
  if (error instanceof ApiError) return error;
  throw new Error(`not an ApiError: ${error}`);
}

test('an operation is sent as text, with its variables and the token', async () => {
  const { asked, fetch } = answering(json({ data: { names: ['An'] } }));
  const client = createClient({ url, fetch, token: 'secret' });
  await expect(client.request(names, { first: 1 })).resolves.toEqual({ names: ['An'] });
  const [request] = asked;
  expect(request?.headers.get('authorization')).toBe('Bearer secret');
  expect(await request?.json()).toEqual({ query: names, variables: { first: 1 } });
});

test('a token that has run out is asked for once more', async () => {
  const tokens = ['old', 'new'];
  const { asked, fetch } = answering(json({}, { status: 401 }), json({ data: { names: [] } }));
  await createClient({ url, fetch, token: async () => tokens.shift() }).request(names, { first: 1 });
  expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new']);
});

test('a token that stays refused is not asked for again', async () => {
  const refusal = json(
    { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] },
    { status: 401 },
  );
  const { asked, fetch } = answering(refusal);
  const request = createClient({ url, fetch, token: () => 'old' }).request(names, { first: 1 });
  await expect(request).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  expect(asked).toHaveLength(2);
});

test('an error of the server keeps its code, its status and the number of the request', async () => {
  const errors = [{ message: 'Không được phép', path: ['names'], extensions: { code: 'FORBIDDEN' } }];
  const error = await failure(json({ data: null, errors }, { headers: { 'x-request-id': 'r-1' } }));
  expect(error).toMatchObject({
    code: 'FORBIDDEN',
    message: 'Không được phép',
    status: 200,
    requestId: 'r-1',
    errors,
  });
});

test('an answer with errors is an error, even when some data came along', async () => {
  const error = await failure(json({ data: { names: [] }, errors: [{ message: 'half' }] }));
  expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: 'half' });
});

test.each([
  ["a proxy's page", () => new Response('<html>Bad Gateway</html>', { status: 502 }), 502],
  ['half an answer', () => new Response('{"data":{"na'), 200],
  ['nothing', () => new Response(''), 200],
  ['something else', json([]), 200],
])('%s is no answer of the API', async (_what, respond, status) => {
  expect(await failure(respond)).toMatchObject({ code: 'INVALID_RESPONSE', status });
});

test('a server that cannot be reached', async () => {
  const error = await failure(() => Promise.reject(new TypeError('fetch failed')));
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', status: 0, message: 'fetch failed' });
});

test('a request that was given up, and one that took too long', async () => {
  const never = () => new Promise<Response>(() => undefined);
  expect(await failure(never, AbortSignal.abort())).toMatchObject({ code: 'ABORTED' });
  const late = AbortSignal.abort(new DOMException('too long', 'TimeoutError'));
  expect(await failure(never, late)).toMatchObject({ code: 'TIMEOUT' });
});

test('the pages of a list are asked for one after the other', async () => {
  type List = Document<
    { readonly list: { nodes: number[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } },
    { readonly first: number; readonly after?: string | null }
  >;
  const page = (nodes: number[], endCursor: string | null) =>
    json({ data: { list: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } } });
  const { asked, fetch } = answering(page([1, 2], 'two'), page([3], null));
  const found: number[] = [];
  const list = paginate(createClient({ url, fetch }), 'query' as List, { first: 2 }, (data) => data.list);
  for await (const node of list) found.push(node);
  expect(found).toEqual([1, 2, 3]);
  expect(await asked[1]?.json()).toMatchObject({ variables: { first: 2, after: 'two' } });
});
