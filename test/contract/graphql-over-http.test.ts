import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { startTestApp, type TestApp } from '../support/app.ts';

/** What the audits send that is GraphQL and of every schema: the first two also by GET, for which they have to be listed. */
const documents = [
  '{ __typename }',
  'query Type($name: String!) { __type(name: $name) { name } }',
  '{ __type(name: "Run🏃Swim🏊") { name } }',
  'query Query { __typename }',
  'query CoerceFailure($id: ID!){ __typename }',
];

let folder: string;
let manifest: string;
let first: TestApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-audits-'));
  manifest = join(folder, 'audits.json');
  await writeFile(
    manifest,
    JSON.stringify(Object.fromEntries(documents.map((text, id) => [`audit-${id}`, text]))),
  );
  first = await startTestApp({ env: { NODE_ENV: 'production' } });
});
afterAll(async () => {
  await first.close();
  await rm(folder, { recursive: true });
});

interface Audited {
  readonly passed: number;
  readonly ofMust: number;
  /** The names of those that were not passed. */
  readonly left: readonly string[];
}

async function audit(mode: string, { url }: TestApp): Promise<Audited> {
  const audits = serverAudits({ url: `${url}/graphql` });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const passed = results.filter(({ status }) => status === 'ok');
  const left = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  const ofMust = passed.filter(({ name }) => name.startsWith('MUST')).length;
  console.info(
    [`graphql-http, ${mode}: ${passed.length} of ${results.length}, MUST ${ofMust} of 13`, ...left].join(
      '\n  ',
    ),
  );
  return { passed: passed.length, ofMust, left };
}

/** The same database each time: what is audited asks for no data. */
async function auditWith(mode: string, env: Readonly<Record<string, string>>): Promise<Audited> {
  const app = await startTestApp({ env, databaseUrl: first.databaseUrl });
  try {
    return await audit(mode, app);
  } finally {
    await app.close();
  }
}

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  const byGet = [
    expect.stringMatching(/^5A70/),
    expect.stringMatching(/^D6D5/),
    expect.stringMatching(/^6A70/),
  ];

  test('is kept in production, but for GET of what nobody has listed', async () => {
    expect(await audit('production', first)).toEqual({ passed: 58, ofMust: 13, left: byGet });
  });

  test.each(['production', 'development'])(
    'is kept whole in %s once the documents of its GET are listed',
    async (mode) => {
      const env = { NODE_ENV: mode, DOCUMENT_MANIFESTS: manifest };
      expect(await auditWith(`${mode}, documents of GET listed`, env)).toEqual({
        passed: 61,
        ofMust: 13,
        left: [],
      });
    },
  );

  test('is kept with an allow-list as far as the documents go that are on it', async () => {
    const env = { NODE_ENV: 'production', DOCUMENTS: 'allow-list' };
    const sdkAlone = await auditWith('production, allow-list of the SDK alone', env);
    expect(sdkAlone.ofMust).toBe(0);
    const listed = { ...env, DOCUMENT_MANIFESTS: manifest };
    expect(await auditWith('production, allow-list with the documents of the audits', listed)).toEqual({
      passed: 59,
      ofMust: 13,
      // A document that cannot be run is refused like any other that is not listed.
      left: [expect.stringMatching(/^572B/), expect.stringMatching(/^FDE2/)],
    });
  });
});
