import { getIntrospectionQuery } from 'graphql';
import { startTestApp, type TestApp } from '../support/app.ts';

describe('an operation', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
    app.statements.length = 0;
    app.log.length = 0;
    const response = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  };

  const costly =
    'query Big { units(first: 100) { nodes { descendants(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }';

  test.each([
    ['/graphql', '', 'query A { units(first: 1) { nodes { id } } }'],
    ['/graphql', ' ', 'query A { units(first: 1) { nodes { id } } }'],
    ['/graphql', 'B', '{ units(first: 1) { nodes { id } } }'],
    ['/graphql', 'a', 'query A { units(first: 1) { nodes { id } } }'],
    ['/graphql', 'constructor', costly],
    ['/graphql', 'B', 'mutation A { launchCampaign(campaignId: "x") { __typename } }'],
    ['/graphql/stream', '', 'subscription A { inboxChanged { __typename } }'],
    ['/graphql/stream', 'B', 'subscription A { inboxChanged { __typename } }'],
  ])(
    'that the document does not hold is refused before anything runs: POST %s, operationName "%s"',
    async (path, operationName, query) => {
      const { status, answer } = await send(path, { query, operationName });
      expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
      expect([app.statements, app.log]).toEqual([[], []]);
    },
  );

  /** `field` below itself by way of `back`, so often. */
  const again = (times: number, field: string, back: string, leaf: string): string =>
    times === 0 ? leaf : `${field} { ${leaf} ${back} { ${again(times - 1, field, back, leaf)} } }`;

  test.each([
    ['a plan of its items of its plan', `{ workPlans { ${again(3, 'items', 'workPlan', 'id')} } }`, 'cost'],
    [
      'a campaign of its targets of its campaign',
      `{ campaigns(first: 100) { nodes { ${again(2, 'targets', 'campaign', 'id')} } } }`,
      'cost',
    ],
    [
      'units of units of units',
      '{ units(first: 100) { nodes { children(first: 100) { nodes { children(first: 10) { nodes { id } } } } } } }',
      'cost',
    ],
    [
      'a statement for each of a hundred units',
      `{ units(first: 100) { nodes { ${[...'abcdef'].map((name) => `${name}: descendants(first: 1) { nodes { id } }`).join(' ')} } } }`,
      'cost',
    ],
    ['what is deep below a union', below(again(3, 'targets', 'campaign', 'id')), 'depth'],
    [
      'lists of lists below a union',
      below(
        'targets { campaign { targets { id code says every judgedAt wholeProvince notes { kind text } source { __typename } requirement { kind text unitKinds awardedBy rank grade comparator } } } }',
      ),
      'cost',
    ],
    [
      'the aliases of a union’s members',
      preview(`... on PeriodPreview { ${aliases(8)} } ... on Refusal { ${aliases(8)} }`),
      'aliases',
    ],
    [
      'directives on fields, fragments and their spreads',
      `{ ...F @skip(if: true) ... @skip(if: true) { __typename } ${directed(3)} } fragment F on Query { __typename @skip(if: true) }`,
      'directives',
    ],
  ] as const)('is measured truly: %s', async (_what, query, limit) => {
    const { status, answer } = await send('/graphql', { query, variables: { input: {} } });
    expect([status, answer.errors?.[0]?.extensions]).toMatchObject([
      400,
      { code: 'OPERATION_TOO_LARGE', limit },
    ]);
    expect(app.statements).toEqual([]);
  });

  test('that reads the whole schema is let through, and none that reads it many times over', async () => {
    expect((await send('/graphql', { query: getIntrospectionQuery() })).status).toBe(200);
    const types = (name: string) =>
      `${name}: __schema { types { name description fields { name description args { name description type { name } } type { ofType { name fields { name description type { name } } } } } } }`;
    const query = `{ ${[...'abcdefghi'].map(types).join(' ')} }`;
    const { answer } = await send('/graphql', { query });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE', limit: 'cost' });
  });
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

function preview(selections: string): string {
  return `query ($input: ConfigurePeriodInput!) { previewPeriod(input: $input) { ${selections} } }`;
}

function below(campaign: string): string {
  return preview(`... on PeriodPreview { after { campaign { ${campaign} } } }`);
}

function directed(count: number): string {
  return Array.from({ length: count }, () => '__typename @skip(if: false)').join(' ');
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');
}
