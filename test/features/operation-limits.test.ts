import { startTestApp, type TestApp } from '../support/app.ts';

describe('an operation that the document does not hold', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

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
  ])('is refused before anything runs: POST %s, operationName "%s"', async (path, operationName, query) => {
    app.statements.length = 0;
    app.log.length = 0;
    const response = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
    ]);
    expect([app.statements, app.log]).toEqual([[], []]);
  });
});
