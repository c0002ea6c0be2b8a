import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { startTestApp, type TestApp } from '../support/app.ts';

// What tools for attackers try on a server they know nothing of: clairvoyance, which learns the schema from errors, and
// graphql-cop, which looks for what is left open.

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !/^(__|String|Int|Float|Boolean|ID$)/.test(name),
);
const fieldNames = new Set(
  types.flatMap((type) =>
    isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [],
  ),
);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { NODE_ENV: 'production' } });
});
afterAll(() => app.close());

interface Asking {
  readonly query: string;
  readonly variables?: object;
}

/** The whole answer, without the request's own id. */
async function ask(body: Asking | readonly Asking[], path = '/graphql'): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(app.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = (await response.text()).replace(/"requestId":"[0-9a-f-]{36}"/, '"requestId":"…"');
  return `${response.status} ${response.headers.get('content-type')} ${text}`;
}

const generic = /^400 .*"code":"GRAPHQL_VALIDATION_FAILED","requestId":"…"\}\}\]\}\n?$/;

describe('whoever guesses names in production', () => {
  test.each([
    ['a field without its selection', '{ units(first: 1) }', '{ unitz(first: 1) }'],
    ['a field without its argument', '{ campaign { id } }', '{ campaignz { id } }'],
    ['a value with a selection', '{ plugins { id { x } } }', '{ plugins { idd { x } } }'],
    ['a field below', '{ plugins { version(x: 1) } }', '{ plugins { versionn(x: 1) } }'],
    ['an argument', '{ campaign(id: {}) { id } }', '{ campaign(idd: {}) { id } }'],
    ['an argument more', '{ unit(code: "1", x: 1) { id } }', '{ unit(codee: "1", x: 1) { id } }'],
    ['a type', '{ ... on Unit { id } }', '{ ... on Unitt { id } }'],
    [
      'the type of a fragment',
      'fragment F on Unit { id } { __typename }',
      'fragment F on Unitt { id } { __typename }',
    ],
    [
      'the type of a variable',
      'query ($x: UnitFilter) { __typename }',
      'query ($x: UnitFilterr) { __typename }',
    ],
    ['an output type', 'query ($x: Unit) { __typename }', 'query ($x: Unitt) { __typename }'],
    [
      'an enum value',
      '{ units(first: 1, filter: { kinds: [COMMUNE, 1] }) { totalCount } }',
      '{ units(first: 1, filter: { kinds: [COMMUNEE, 1] }) { totalCount } }',
    ],
    [
      'an input field',
      '{ units(first: 1, filter: { kinds: {} }) { totalCount } }',
      '{ units(first: 1, filter: { kindz: {} }) { totalCount } }',
    ],
    ['a directive', '{ __typename @include }', '{ __typename @includee }'],
    ['a mutation', 'mutation { createUnit { id } }', 'mutation { createUnitt { id } }'],
    ['a type for __schema', '{ __schema { types { name } } }', '{ __schema { typez { name } } }'],
  ])('hears nothing about %s: one answer, there or not', async (_what, real, made) => {
    const answers = await Promise.all([real, made, '{ nothing_at_all }'].map((query) => ask({ query })));
    expect(answers[0]).toMatch(generic);
    expect(new Set(answers).size).toBe(1);
  });

  test('hears nothing about a subscription', async () => {
    const guess = (field: string) => ask({ query: `subscription { ${field} }` }, '/graphql/stream');
    expect(await guess('standingsChanged')).toMatch(generic);
    expect(await guess('standingsChanged')).toBe(await guess('standingsChangedd'));
  });

  test.each([
    ['an input field', { kinds: {} }, { kindz: {} }],
    ['more than one', { kinds: [1, 2, 3] }, { kindz: [1, 2, 3] }],
    ['an enum value', { kinds: ['COMMUNE', 'X'] }, { kinds: ['COMMUNEE', 'X'] }],
    ['a scalar', { parentId: {} }, { parentIdd: {} }],
  ])('hears of a variable which one it is, and nothing about %s', async (_what, real, made) => {
    const query = 'query ($given: UnitFilter) { units(first: 1, filter: $given) { totalCount } }';
    const answers = await Promise.all([real, made, 7].map((given) => ask({ query, variables: { given } })));
    expect(answers[0]).toMatch(/^400 .*\$given.*"code":"BAD_USER_INPUT","variable":"given"/);
    expect(new Set(answers).size).toBe(1);
  });

  test('is answered null for every type that is asked for by name', async () => {
    const typeNamed = (name: string) =>
      ask({ query: `{ __type(name: "${name}") { name fields { name } } }` });
    expect(await typeNamed('Unit')).toContain('{"data":{"__type":null}}');
    expect(await typeNamed('Unit')).toBe(await typeNamed('Unitt'));
    const besides = await ask({ query: '{ __type(name: "Unit") { name } plugins { id } }' });
    expect(besides).toMatch(generic);
  });

  test('recovers no name of the schema with the list of all its names', async () => {
    const values = types.flatMap((type) =>
      isEnumType(type) ? type.getValues().map(({ name }) => name) : [],
    );
    const bucketsOf = (words: readonly string[]) =>
      Array.from({ length: Math.ceil(words.length / 60) }, (_, index) =>
        words.slice(index * 60, index * 60 + 60),
      );
    const probes = [
      ...bucketsOf([...fieldNames, 'campaignz']).map((words) => `{ ${words.join(' ')} }`),
      ...bucketsOf([...fieldNames]).map((words) => `mutation { ${words.join(' ')} }`),
      ...bucketsOf([...fieldNames]).map(
        (words) => `{ units(first: 1, ${words.map((word) => `${word}: 7`).join(' ')}) { x } }`,
      ),
      ...bucketsOf(types.map(({ name }) => name)).map(
        (words) => `{ ${words.map((word) => `... on ${word} { x }`).join(' ')} }`,
      ),
      ...bucketsOf(values).map(
        (words) => `{ units(first: 1, filter: { kinds: [${words.join(' ')}] }) { x } }`,
      ),
    ];
    expect(probes.length).toBeGreaterThan(40);
    const answers = new Set<string>();
    for (const query of probes) answers.add(await ask({ query }));
    expect([...answers]).toEqual([expect.stringMatching(generic)]);
  });
});

/** As graphql-cop sends them; each says what it would have found. */
describe('of what graphql-cop looks for, production has nothing:', () => {
  const get = (search: string, accept = 'application/json') =>
    fetch(`${app.url}/graphql${search}`, { headers: { accept }, redirect: 'manual' });
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  test('no alias overloading', async () => {
    const query = `query cop { ${times(101, (index) => `alias${index}:__typename`)} }`;
    expect(await ask({ query })).toMatch(/^400 .*OPERATION_TOO_LARGE/);
  });

  test('no array-based batching', async () => {
    const one = { query: 'query cop { __typename }' };
    expect(await ask(Array.from({ length: 10 }, () => one))).toMatch(/^400 .*BAD_REQUEST/);
  });

  test('no directive overloading: ten unknown directives are one error', async () => {
    const answer = await ask({ query: `query cop { __typename ${'@aa'.repeat(10)} }` });
    expect(answer.match(/"message"/g)).toHaveLength(1);
  });

  test('no introspection, circular or plain', async () => {
    const circular = `query cop { __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`;
    expect(await ask({ query: circular })).toMatch(generic);
    expect(await ask({ query: 'query cop { __schema { types { name fields { name } } } }' })).toMatch(
      generic,
    );
  });

  test('no field duplication', async () => {
    expect(await ask({ query: `query cop { ${times(500, () => '__typename')} }` })).toMatch(generic);
    expect(await ask({ query: `query cop { ${times(10, () => '__typename')} }` })).toContain('"data"');
  });

  test('no queries and no mutations by GET', async () => {
    for (const query of ['query cop { __typename }', 'mutation cop { __typename }']) {
      const response = await get(`?${new URLSearchParams({ query })}`);
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringContaining('DOCUMENT_NOT_ALLOWED'),
      ]);
    }
  });

  test('no queries by POST that a form could send', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const body = 'query=query+cop+%7B__typename%7D';
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect([type, Math.floor(response.status / 100), await response.text()]).toEqual([
        type,
        4,
        expect.not.stringContaining('"data"'),
      ]);
    }
  });

  test('no explorer', async () => {
    for (const path of ['/', '/graphiql', '/graphql', '/graphql/console', '/console', '/altair']) {
      const response = await fetch(app.url + path, { headers: { accept: 'text/html' } });
      expect([path, response.status, response.headers.get('content-type')]).not.toEqual([
        path,
        200,
        expect.stringContaining('html'),
      ]);
      expect(await response.text()).not.toMatch(/graphiql\.min\.js|playground/i);
    }
  });

  test('no tracing, and no stack of an error', async () => {
    expect(await ask({ query: 'query cop { __typename }' })).toMatch(
      /\{"data":\{"__typename":"Query"\}\}\n?$/,
    );
    const answer = await ask({ query: 'qwerty cop { abc }' });
    expect(answer).toMatch(/^400 .*GRAPHQL_PARSE_FAILED/);
    expect(answer).not.toMatch(/exception|stack|node_modules|\.[jt]s:/);
  });

  test('no suggestions of names', async () => {
    expect(await ask({ query: 'query cop { __schema { directive } }' })).not.toMatch(/did you mean/i);
  });
});

describe('a server in production', () => {
  test('says once what open documents mean', () => {
    expect(app.log.filter((line) => line.includes('DOCUMENTS=open'))).toHaveLength(1);
  });

  test('tells who opens its address what it is, and shows GraphiQL when it is switched on', async () => {
    expect(await (await fetch(`${app.url}/`)).text()).toContain('POST /graphql');
    const open = await startTestApp({
      env: { NODE_ENV: 'production', GRAPHIQL: '1' },
      databaseUrl: app.databaseUrl,
    });
    const page = await fetch(`${open.url}/`);
    expect([page.url, page.status]).toEqual([`${open.url}/graphiql`, 200]);
    await open.close();
  });

  test.each([
    ['/graphql', 'POST'],
    ['/graphql', 'GET'],
    ['/graphql/stream', 'POST'],
    ['/import/template.csv', 'GET'],
    ['/grid/template.xlsx', 'GET'],
    ['/export/standings.xlsx', 'GET'],
    ['/evidence/1', 'GET'],
    ['/ready', 'GET'],
    ['/nowhere', 'GET'],
  ])('lets nobody on the way keep an answer: %s %s', async (path, method) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ __typename }' });
    const response = await fetch(app.url + path, method === 'GET' ? {} : { method, headers, body });
    expect(response.headers.get('cache-control')).toContain('no-store');
  });
});
