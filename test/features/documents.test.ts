import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sdk from '@thi-dua/client-sdk';
import { readDocuments } from '../../server/documents/documents.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persistedQuery = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What a server answers: its status, and its data or the code of its first error. */
async function answerOf(response: Response): Promise<readonly unknown[]> {
  const { data, errors } = (await response.json()) as Answer;
  return [response.status, errors?.[0]?.extensions.code ?? data];
}

const posting = (app: () => TestApp, path: string) => async (body: object) =>
  answerOf(
    await fetch(`${app().url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const getting = (app: () => TestApp) => (parameters: Record<string, string>) =>
  fetch(`${app().url}/graphql?${new URLSearchParams(parameters)}`);

const hello = 'query hello{__typename}';
const answered = [200, { __typename: 'Query' }];
let folder: string;
let manifest: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-manifests-'));
  manifest = join(folder, 'portal.json');
  await writeFile(manifest, JSON.stringify({ 'portal-1': hello }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a document that a manifest lists', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { DOCUMENT_MANIFESTS: manifest } });
  });
  afterAll(() => app.close());
  const post = posting(() => app, '/graphql');
  const get = getting(() => app);

  test('is named by its id alone, when a client of the SDK is told so', async () => {
    const bodies: string[] = [];
    const spying: typeof fetch = (url, init) => {
      bodies.push(String(init?.body));
      return fetch(url, init);
    };
    const url = `${app.url}/graphql`;
    const client = sdk.createClient({ url, documents: sdk.persisted, fetch: spying });
    const { plugins } = await client.request(sdk.plugins);
    expect(plugins.length).toBeGreaterThan(0);
    expect(bodies).toEqual([JSON.stringify({ documentId: `sha256:${sha256(sdk.plugins)}` })]);
  });

  test.each([
    ['the id of GraphQL over HTTP', { documentId: `sha256:${sha256(hello)}` }],
    ['the id its manifest gives it', { documentId: 'portal-1' }],
    ['the hash of Apollo', { extensions: persistedQuery(hello) }],
    ['its text and its id', { query: hello, documentId: `sha256:${sha256(hello)}` }],
    ['its text', { query: hello }],
  ])('is run by %s', async (_way, body) => {
    expect(await post(body)).toEqual(answered);
  });

  test('is answered by GET, if it is a query, and kept by nobody', async () => {
    const response = await get({ documentId: `sha256:${sha256(hello)}`, operationName: '' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await answerOf(response)).toEqual(answered);
    expect(await answerOf(await get({ query: hello }))).toEqual(answered);
    const apollo = JSON.stringify(persistedQuery(hello));
    expect(await answerOf(await get({ extensions: apollo }))).toEqual(answered);
    const page = { query: sdk.units, variables: JSON.stringify({ first: 1 }) };
    expect(await answerOf(await get(page))).toMatchObject([200, { units: { nodes: [{}] } }]);
  });

  test('is not changed anything by: GET refuses a listed mutation, and says which method it takes', async () => {
    const response = await get({ query: sdk.createUnit, variables: '{}' });
    expect(response.headers.get('allow')).toBe('POST');
    expect(await answerOf(response)).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(await answerOf(await get({ query: sdk.watchStandings }))).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  test.each([
    ['a text that is not listed', { query: '{__typename}' }, 'DOCUMENT_NOT_ALLOWED'],
    [
      'a hash that is not listed',
      { extensions: JSON.stringify(persistedQuery('x')) },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['variables that are no JSON', { query: hello, variables: '{' }, 'BAD_REQUEST'],
    ['nothing', { variables: '{}' }, 'BAD_REQUEST'],
  ])('is all that GET answers: not %s', async (_what, parameters, code) => {
    expect(await answerOf(await get(parameters as Record<string, string>))).toEqual([400, code]);
  });
});

describe('a document that no manifest lists', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  const post = posting(() => app, '/graphql');
  const text = '{ __typename }';

  test('is run when documents are open, and by its hash once it was sent with it', async () => {
    expect(await post({ query: text })).toEqual(answered);
    const other = `${text} # ${Math.random()}`;
    const extensions = persistedQuery(other);
    expect(await post({ extensions })).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(await post({ query: other, extensions })).toEqual(answered);
    expect(await post({ extensions })).toEqual(answered);
  });

  test.each([
    ['another hash', { query: text, extensions: persistedQuery('other') }, 'PERSISTED_QUERY_MISMATCH'],
    ['another id', { query: text, documentId: 'sha256:00' }, 'PERSISTED_QUERY_MISMATCH'],
    ['two ids', { documentId: 'one', extensions: persistedQuery('other') }, 'PERSISTED_QUERY_MISMATCH'],
    ['an id nobody knows', { documentId: 'sha256:00' }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['an id that is no text', { documentId: 7 }, 'BAD_REQUEST'],
    ['no hash', { extensions: { persistedQuery: { version: 1 } } }, 'BAD_REQUEST'],
    [
      'a hash that is no text',
      { extensions: { persistedQuery: { version: 1, sha256Hash: {} } } },
      'BAD_REQUEST',
    ],
    [
      'another version',
      { extensions: { persistedQuery: { version: 2, sha256Hash: sha256(text) } } },
      'BAD_REQUEST',
    ],
    ['a word for the hash', { query: text, extensions: { persistedQuery: 'apq' } }, 'BAD_REQUEST'],
  ])('is refused with %s', async (_what, body, code) => {
    expect(await post(body)).toEqual([400, code]);
    expect(app.log).toEqual([]);
  });
});

describe('with DOCUMENTS=allow-list', () => {
  let app: TestApp;
  beforeAll(async () => {
    const env = { DOCUMENTS: 'allow-list', DOCUMENT_MANIFESTS: manifest, NODE_ENV: 'production' };
    app = await startTestApp({ env });
  });
  afterAll(() => app.close());
  const post = posting(() => app, '/graphql');
  const stream = posting(() => app, '/graphql/stream');

  test('the operations of the SDK are served, by their texts and by their ids, and what an operator adds', async () => {
    expect((await app.client.request(sdk.plugins)).plugins.length).toBeGreaterThan(0);
    const client = sdk.createClient({ url: `${app.url}/graphql`, documents: sdk.persisted });
    expect((await client.request(sdk.plugins)).plugins.length).toBeGreaterThan(0);
    expect(await post({ documentId: 'portal-1' })).toEqual(answered);
  });

  test.each([
    ['another text', { query: '{__typename}' }],
    ['a text with one more space', { query: `${hello} ` }],
    ['what is not even GraphQL: nothing is parsed', { query: '{' }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['a text with its hash', { query: '{__typename}', extensions: persistedQuery('{__typename}') }],
    ['an id nobody knows', { documentId: 'sha256:00' }],
    ['a hash nobody knows', { extensions: persistedQuery('x') }],
    ['an empty text', { query: '' }],
  ])('nothing else is: not %s', async (_what, body) => {
    app.statements.length = 0;
    expect(await post(body)).toEqual([400, 'DOCUMENT_NOT_ALLOWED']);
    expect(await stream(body)).toEqual([400, 'DOCUMENT_NOT_ALLOWED']);
    expect(app.statements).toEqual([]);
  });

  test('a listed subscription is let in to the streams, by its id too', async () => {
    const variables = { campaignId: 'none', unitId: 'none', first: 1 };
    for (const named of [{ query: sdk.watchStandings }, { documentId: sha256(sdk.watchStandings) }]) {
      expect(await stream({ ...named, variables })).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  test('nothing is said about open documents, nor is there an explorer', async () => {
    expect(app.log).toEqual([]);
    expect((await fetch(`${app.url}/graphiql`)).status).toBe(404);
  });
});

describe('a manifest', () => {
  const settings = (documentManifests: string[]) => ({ documents: 'allow-list', documentManifests }) as const;
  const read = async (content: unknown) => {
    const file = join(folder, 'tried.json');
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return readDocuments(settings([file])).then(
      () => 'read',
      (error: Error) => error.message.replaceAll(file, 'FILE'),
    );
  };
  const ofApollo = (operations: unknown) => ({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations,
  });

  test('of the SDK holds every operation it exports, under the SHA-256 of its text', async () => {
    const documents = await readDocuments(settings([]));
    const texts = Object.values(sdk).filter((value): value is string => typeof value === 'string');
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => documents.byId(sha256(text))?.text !== text)).toEqual([]);
  });

  test('is read as Apollo’s tools write it, and as a plain list of texts by id', async () => {
    expect(await read(ofApollo([{ id: sha256(hello), body: hello, name: 'hello', type: 'query' }]))).toBe(
      'read',
    );
    expect(await read({ [sha256(hello)]: hello })).toBe('read');
  });

  test.each([
    ['no JSON', '{', 'it is not a JSON object'],
    ['a list', [hello], 'it is not a JSON object'],
    [
      'of a format to come',
      { ...ofApollo([]), version: 2 },
      'its format is not "apollo-persisted-query-manifest", version 1, with a list of operations',
    ],
    ['without texts', ofApollo([{ id: 'a' }]), 'document "a" has no text'],
    [
      'with a text that was changed',
      { [sha256('x')]: hello },
      `document "${sha256('x')}" has a text that its id, a SHA-256, is not made of`,
    ],
    [
      'with what is not GraphQL',
      { a: '{' },
      'document "a" is not GraphQL: Syntax Error: Expected Name, found <EOF>',
    ],
    [
      'with two operations in one',
      { a: 'query A{a} query B{b}' },
      'document "a" does not hold exactly one operation',
    ],
  ])('that is wrong keeps the server from starting: %s', async (_what, content, words) => {
    expect(await read(content)).toBe(`The manifest of documents FILE: ${words}.`);
  });

  test('that is not there, or has another text for the same id, is told with all other faults', async () => {
    const other = join(folder, 'other.json');
    await writeFile(other, JSON.stringify({ 'portal-1': '{__typename}' }));
    const missing = join(folder, 'missing.json');
    await expect(readDocuments(settings([manifest, other, missing]))).rejects.toThrow(
      [
        `The manifest of documents ${other}: the id "portal-1" stands for another text elsewhere.`,
        `The manifest of documents ${missing}: it cannot be read (ENOENT).`,
      ].join('\n'),
    );
  });
});
