import * as sdk from '@thi-dua/client-sdk';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { loadExamples } from '../../server/graphiql/examples.ts';
import { allowances, limits } from '../../server/operation-limits/limits.ts';
import { sizeOf } from '../../server/operation-limits/operation-size.ts';
import { buildThiDuaSchema } from '../../server/schema.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { freePort } from './start.setup.ts';

describe('the front door', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const post = async (query: string, variables: Record<string, unknown> = {}) => {
    app.statements.length = 0;
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors = [], data } = (await response.json()) as Answer;
    return { status: response.status, headers: response.headers, error: errors[0], data };
  };

  test.each([
    ['tokens', `{ plugins { ${'id '.repeat(1_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['depth', deep(9), 'OPERATION_TOO_LARGE'],
    [
      'aliases',
      `{ ${Array.from({ length: 16 }, (_, index) => `p${index}: __typename`).join(' ')} }`,
      'OPERATION_TOO_LARGE',
    ],
    [
      'directives',
      `{ __typename ${'@include(if: true) '.repeat(1)} ${Array.from({ length: 5 }, (_, index) => `... @include(if: true) { p${index}: __typename }`).join(' ')} }`,
      'OPERATION_TOO_LARGE',
    ],
    [
      'cost',
      '{ units(first: 100) { nodes { children(first: 100) { nodes { id code name kind parent { id } } } } } }',
      'OPERATION_TOO_LARGE',
    ],
    ['operations', 'query A { __typename } query B { __typename }', 'OPERATION_TOO_LARGE'],
  ])('refuses too many or too much of: %s, before any SQL', async (_limit, query, code) => {
    const { status, error } = await post(query);
    expect([status, error?.extensions.code]).toEqual([400, code]);
    expect(app.statements).toEqual([]);
  });

  test('is not passed by fragments that spread each other', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, index) => `fragment F${index} on Query { a: __typename ...F${index + 1} ...F${index + 1} }`,
    );
    const { error } = await post(`{ ...F0 } ${fragments.join(' ')} fragment F20 on Query { __typename }`);
    expect(error?.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE', limit: 'aliases' });
  });

  test('lets every operation of the client and every example through', async () => {
    const schema = await buildThiDuaSchema();
    const operations = Object.values(sdk).filter((value): value is string => typeof value === 'string');
    expect(operations.length).toBeGreaterThan(5);
    for (const query of [...operations, ...(await loadExamples()).map((example) => example.query)]) {
      const { definitions } = parse(query, { maxTokens: limits.tokens });
      const operation = definitions.find(
        ({ kind }) => kind === Kind.OPERATION_DEFINITION,
      ) as OperationDefinitionNode;
      const fragments = new Map(
        definitions.flatMap((node) =>
          node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
        ),
      );
      const size = sizeOf({ schema, operation, fragments, variables: { first: 100 } });
      const most = { ...limits, cost: allowances.signedIn.cost / 2 };
      for (const limit of ['depth', 'aliases', 'directives', 'cost'] as const) {
        expect([operation.name?.value, limit, size[limit] <= most[limit] || size[limit]]).toEqual([
          operation.name?.value,
          limit,
          true,
        ]);
      }
    }
  });

  test('lets GraphiQL read the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await post(getIntrospectionQuery())).status).toBe(200);
  });

  test.each([
    ['{ campaigns(first: 0) { totalCount } }', 'first'],
    ['{ campaigns(first: 101) { totalCount } }', 'first'],
    ['{ campaigns(first: 1, after: "nonsense") { totalCount } }', 'after'],
    ['{ units(first: 1, filter: { parentId: "1 or 1=1" }) { totalCount } }', 'filter.parentId'],
  ])('says in words which argument is wrong: %s', async (query, argument) => {
    const { error } = await post(query);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test.each([
    '{ unit(code: "\\u0000") { name } }',
    '{ campaign(id: "a\\u0000b") { title } }',
    '{ campaigns(first: 1, after: "WyJhIiwiYiJd") { totalCount nodes { id } } }',
    '{ campaigns(first: 1, filter: { year: 2147483647 }) { totalCount } }',
  ])(
    'takes a value that the database cannot take for the caller’s mistake, not for ours: %s',
    async (query) => {
      const { status, error } = await post(query);
      expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );

  test('does not search for more than 200 characters', async () => {
    const { error } = await post(
      'query ($search: String) { units(first: 1, filter: { search: $search }) { totalCount } }',
      {
        search: 'p '.repeat(20_000),
      },
    );
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'search' });
  });

  test('answers 200 with any data, and with none the status of the first error', async () => {
    expect((await post('{ a: campaigns(first: 0) { totalCount } }')).status).toBe(400);
    expect((await post('{ unit { name } plugins { id } }')).status).toBe(200);
    const together = await post('{ unit(code: "\\u0000") { name } plugins { id } }');
    expect([together.status, together.data]).toEqual([200, { unit: null, plugins: expect.any(Array) }]);
  });

  test('refuses a day that does not exist', async () => {
    const { status, error } = await post(
      'query ($on: Date) { campaigns(first: 1, filter: { on: $on }) { totalCount } }',
      { on: '2026-02-30' },
    );
    expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(error?.message).toContain('YYYY-MM-DD');
  });

  test('names the request in the header and in every error', async () => {
    const { headers, error } = await post('{ campaigns(first: 0) { totalCount } }');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(error?.extensions.requestId).toBe(headers.get('x-request-id'));
  });

  test('takes POST alone, JSON alone, and no more than 256 KB', async () => {
    const shown = await fetch(`${app.url}/graphql`, { redirect: 'manual' });
    expect([shown.status, shown.headers.get('location')]).toEqual([302, '/graphiql']);
    const form = {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    };
    expect((await fetch(`${app.url}/graphql`, form)).status).toBeGreaterThanOrEqual(400);
    const large = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ' '.repeat(257 * 1024) }),
    };
    const refused = await fetch(`${app.url}/graphql`, large);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
    const broken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":' };
    expect(await (await fetch(`${app.url}/graphql`, broken)).json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) } }],
    });
  });

  test('lets a front end that is being written on this machine call it from a browser, and no other page', async () => {
    const allowed = async (origin: string) => {
      const headers = { origin, 'access-control-request-method': 'POST' };
      const { headers: answered } = await fetch(`${app.url}/graphql`, { method: 'OPTIONS', headers });
      return answered.get('access-control-allow-origin');
    };
    expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowed('https://example.com')).not.toBe('https://example.com');
  });

  test('tells such a front end what a file is called, which request it was, and when to come again', async () => {
    const { headers } = await fetch(`${app.url}/import/template.csv`, {
      headers: { origin: 'http://localhost:5173' },
    });
    expect(headers.get('access-control-expose-headers')).toBe(
      'content-disposition, x-request-id, retry-after',
    );
  });

  test('forbids browsers what an API has no use for', async () => {
    const { headers } = await fetch(`${app.url}/health`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('in production', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { NODE_ENV: 'production' } });
  });
  afterAll(() => app.close());

  const code = async (query: string) => {
    const error = await app.client
      .request(query as sdk.Document<unknown, Record<string, never>>)
      .catch((caught: unknown) => caught);
    return error instanceof sdk.ApiError ? [error.code, error.message] : error;
  };

  test('the schema cannot be read, nor guessed from suggestions', async () => {
    expect(await code('{ __schema { types { name } } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      expect.any(String),
    ]);
    const [, message] = (await code('{ campain(id: "x") { id } }')) as [string, string];
    expect(message).not.toContain('Did you mean');
  });
});

describe('the figures for Prometheus', () => {
  test('are served on a port of their own, with operations, cost, pool and plugins, and without what was asked', async () => {
    const metricsPort = await freePort();
    const app = await startTestApp({ env: { METRICS_PORT: String(metricsPort) } });
    try {
      await app.client.request(sdk.campaigns, { first: 1, filter: { search: 'mot nguoi' } });
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      expect(text).toMatch(/thi_dua_operation_seconds_count\{operation="campaigns",code="OK"\} 1/);
      expect(text).toMatch(/thi_dua_operation_cost_sum \d+/);
      expect(text).toMatch(/thi_dua_pool_connections\{state="total"\} \d+/);
      expect(text).toContain('thi_dua_plugin{plugin="dong-thap",state="ACTIVE"} 1');
      expect(text).toContain('thi_dua_jobs{state="parked"} 0');
      expect(text).not.toContain('mot nguoi');
      expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
    } finally {
      await app.close();
    }
  });
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A chain of parents so many fields deep. */
function deep(fields: number): string {
  return `{ units(first: 1) { nodes { ${'parent { '.repeat(fields - 3)} id ${'} '.repeat(fields - 3)} } } }`;
}
