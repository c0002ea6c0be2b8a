import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import * as sdk from '@thi-dua/client-sdk';
import fc from 'fast-check';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { RATE_ANONYMOUS: '0' } });
});
afterAll(() => app.close());

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** By Node's own client: `fetch` mends what a hostile one sends on purpose. */
async function send({ method, path, headers, body }: Sent): Promise<number> {
  const asking = httpRequest(new URL(app.url), { method, path, headers });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode ?? 0;
}

/** Whatever is sent is the sender's fault. The seed is fixed: a run that fails can be run again. */
async function neverOurs(sent: fc.Arbitrary<Sent>, numRuns: number): Promise<void> {
  app.log.length = 0;
  const property = fc.asyncProperty(sent, async (one) => {
    const status = await send(one);
    if (status < 200 || status >= 500) throw new Error(`answered ${status}; ${app.log.at(-1)}`);
  });
  await fc.assert(property, { seed: 8, numRuns });
  expect(app.log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
}

const names = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000',
  '\ud800',
  'units',
  'ô',
];
const text = fc.oneof(
  fc.constantFrom(...names, 'x'.repeat(5_000)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const anything = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }));

const operations = [sdk.units, sdk.unit, sdk.campaigns, sdk.standings, sdk.createUnit, sdk.watchStandings];
const aliased = fc.constantFrom('__proto__', 'constructor', 'toString', 'then', 'data', 'errors');
const query = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...operations,
      '{ __typename }',
      'query a { __typename } query b { __typename }',
    ),
  },
  { weight: 2, arbitrary: aliased.map((name) => `{ ${name}: units(first: 1) { ${name}: totalCount } }`) },
  {
    weight: 2,
    arbitrary: aliased.map((name) => `query ($${name}: Int!) { units(first: $${name}) { totalCount } }`),
  },
  anything,
);

const filter = fc.dictionary(fc.constantFrom('kinds', 'search', 'withinId', 'asOf', ...names), anything, {
  maxKeys: 3,
});
const keys = fc.constantFrom(
  'first',
  'after',
  'id',
  'code',
  'campaignId',
  'unitId',
  'input',
  'filter',
  ...names,
);
const variables = fc.oneof(fc.dictionary(keys, fc.oneof(anything, filter), { maxKeys: 4 }), anything);

const hash = fc.oneof(fc.constantFrom('a'.repeat(64), 'A'.repeat(64)), anything);
const persistedQuery = fc.oneof(
  fc.record({ version: fc.oneof(fc.constant(1), anything), sha256Hash: hash }, { requiredKeys: [] }),
  anything,
);
const extensions = fc.oneof(fc.record({ persistedQuery }), anything);
const documentId = fc.oneof(
  hash.map((id) => `sha256:${id}`),
  anything,
);
const parameters = fc.record(
  { query, operationName: anything, variables, extensions, documentId },
  { requiredKeys: ['query'] },
);
const named = fc.record({ documentId, extensions, variables, operationName: text }, { requiredKeys: [] });

const json = { 'content-type': 'application/json' };
const posted = (path: string) => (body: string) => ({ method: 'POST', path, headers: json, body });
const path = fc.constantFrom('/graphql', '/graphql/stream');

describe('nothing that a client sends is answered 500:', () => {
  test('no name, variable, extension or hash', async () => {
    const bodies = fc.oneof(parameters, named).map((body) => JSON.stringify(body));
    await neverOurs(
      fc.tuple(path, bodies).map(([where, body]) => posted(where)(body)),
      400,
    );
  });

  test('no body', async () => {
    const bodies = fc.oneof(
      fc.constantFrom(
        '',
        'null',
        '[]',
        '[{}]',
        '7',
        '{"__proto__":{}}',
        '{"query":',
        '\ufeff{}',
        '{"query":"{a}","query":1}',
      ),
      fc.constantFrom('['.repeat(50_000), `{"variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`),
      fc
        .constantFrom('1e999', '-0', '9007199254740993')
        .map((first) => `{"query":${JSON.stringify(sdk.units)},"variables":{"first":${first}}}`),
      fc
        .constantFrom('{', '[', '(', '$')
        .map((part) => JSON.stringify({ query: `{ units(first: ${part.repeat(900)} }` })),
      fc.json(),
      text,
    );
    await neverOurs(
      fc.tuple(path, bodies).map(([where, body]) => posted(where)(body)),
      150,
    );
  });

  test('no header', async () => {
    const junk = fc.string({ unit: fc.constantFrom(...'a/;=,*" q0.é'), maxLength: 20 });
    const types = [
      'application/json; charset=utf-7',
      'application/graphql',
      'text/plain',
      'multipart/form-data',
      'application/json;;',
      '',
    ];
    const headers = fc.record({
      'content-type': fc.oneof(fc.constantFrom('application/json', ...types), junk),
      accept: fc.oneof(
        fc.constantFrom('*/*', 'text/html', 'text/event-stream', 'multipart/mixed; deferSpec=20220824'),
        junk,
      ),
      host: fc.oneof(fc.constantFrom('a b', '%%%', '[', '[::1', 'x:99999', ''), junk),
      authorization: fc.constantFrom('', 'Bearer', 'Bearer é', 'Basic x', 'Bearer nobody'),
    });
    const method = fc.constantFrom('POST', 'GET');
    const body = JSON.stringify({ query: '{ __typename }' });
    const sent = fc.tuple(method, headers).map(([how, given]) => ({
      method: how,
      path: '/graphql',
      headers: given,
      body: how === 'POST' ? body : undefined,
    }));
    await neverOurs(sent, 120);
  });

  test('no address', async () => {
    const where = [
      '/graphql',
      '/export/standings.xlsx',
      '/export/units.csv',
      '/grid/template.xlsx',
      '/import/template.csv',
    ];
    const parts = ['evidence', 'graphql', 'import', '..', '%', '%00', '%ff', '%ED%A0%80', 'x'.repeat(3_000)];
    const search = fc.dictionary(
      fc.constantFrom(
        'query',
        'documentId',
        'extensions',
        'variables',
        'operationName',
        'unitId',
        'periodId',
      ),
      fc
        .oneof(query, text, extensions)
        .map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
      { maxKeys: 4 },
    );
    const address = fc.oneof(
      fc.tuple(fc.constantFrom(...where), search).map(([at, asked]) => `${at}?${new URLSearchParams(asked)}`),
      fc
        .tuple(fc.constantFrom(...where), fc.constantFrom('%', '?', '&&==', '%00', 'a[]=1', '//'))
        .map(([at, odd]) => `${at}?${odd}`),
      fc.array(fc.constantFrom(...parts), { maxLength: 3 }).map((all) => `/${all.join('/')}`),
    );
    await neverOurs(
      address.map((at) => ({ method: 'GET', path: at, headers: {} })),
      250,
    );
  });
});
