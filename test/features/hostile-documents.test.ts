import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { hostileDocument } from '../../scripts/bench/hostile-documents.mjs';
import { allowances, limits } from '../../server/operation-limits/limits.ts';
import { fragmentsOf, sizeOf } from '../../server/operation-limits/operation-size.ts';
import { rights } from '../../server/rights/table.ts';
import { buildThiDuaSchema } from '../../server/schema.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

/** An id that the generator has is one of something else here and there. */
const expected = ['OPERATION_TOO_LARGE', 'BAD_USER_INPUT'];

describe('the most expensive documents that anybody may send', () => {
  let app: TestApp;
  let documents: string[];
  beforeAll(async () => {
    app = await startTestApp();
    const schema = await buildThiDuaSchema();
    const publicFields = Object.entries(rights).flatMap(([name, rule]) => (rule === 'PUBLIC' ? [name] : []));
    const fits = (document: DocumentNode, text: string) => {
      const operation = document.definitions.find(
        (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
      );
      if (operation === undefined) return false;
      const size = sizeOf({ schema, operation, fragments: fragmentsOf(document), variables: {} });
      const within = size.depth <= limits.depth && size.cost <= allowances.anonymous.cost;
      return within && text.split(/\W+/).length * 2 < limits.tokens;
    };
    documents = [1, 2, 3, 4].map((seed) => hostileDocument(schema, { seed, publicFields, fits }));
  });
  afterAll(() => app.close());

  // The figures of CPU are `npm run bench:hostile`'s; here it is asked only whether something is far out of hand.
  test('are answered in full within the limit of bytes, or refused as too large', async () => {
    for (const query of documents) {
      for (const _execution of ['as it is', 'compiled']) {
        const before = process.cpuUsage();
        const response = await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        const text = await response.text();
        const { user } = process.cpuUsage(before);
        expect([query, user < 2_000_000]).toEqual([query, true]);
        expect(text.length).toBeLessThan(allowances.anonymous.bytes);
        const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
        const others = errors.filter(({ extensions }) => !expected.includes(extensions.code));
        expect([query, others]).toEqual([query, []]);
      }
    }
  });
});
