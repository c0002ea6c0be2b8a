import { readFile } from 'node:fs/promises';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { everybody, type Lists, startLists } from './lists.setup.ts';

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Answer {
  readonly data?: Tree | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

type Tree = { readonly [field: string]: Tree | Connection | null };

const cursor = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** What every list answers to a cursor that is not one of its own. */
const refused = {
  message:
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận từ chính danh sách này.',
  extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'after' }),
};

describe('the lists of the API', () => {
  let lists: Lists;
  beforeAll(async () => {
    lists = await startLists();
  });
  afterAll(() => lists.app.close());

  async function ask(field: string, page: { first: number; after?: string | null }): Promise<Answer> {
    const shown = '{ totalCount edges { cursor } pageInfo { hasNextPage endCursor } }';
    const body = (lists.fields[field] ?? '')
      .replace('PAGE', 'first: $first, after: $after')
      .replace('SHOWN', shown);
    const response = await fetch(new URL('/graphql', lists.app.app.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${everybody}` },
      body: JSON.stringify({
        query: `query ($first: Int!, $after: String) { ${body} }`,
        variables: { after: null, ...page },
      }),
    });
    return (await response.json()) as Answer;
  }

  async function read(field: string, page: { first: number; after?: string | null }): Promise<Connection> {
    const { data, errors } = await ask(field, page);
    const found = data && listIn(data);
    if (!found) throw new Error(`${field}: ${JSON.stringify(errors ?? data)}`);
    return found;
  }

  test('all stand in these tests', async () => {
    const text = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    const paged = Object.values(buildSchema(text).getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
          .filter((field) => field.args.some(({ name }) => name === 'after'))
          .map((field) => `${type.name}.${field.name}`),
      );
    const here = new Set(Object.keys(lists.fields).map((field) => field.split(',')[0]));
    expect([...here].toSorted()).toEqual(paged.toSorted());
  });

  test('refuse the cursor of another list, one of an earlier release and one that was changed, in the same words', async () => {
    const units = (await read('Query.units', { first: 1 })).pageInfo.endCursor ?? '';
    const campaigns = (await read('Query.campaigns', { first: 1 })).pageInfo.endCursor ?? '';
    const id = '00000000-0000-0000-0000-000000000000';
    for (const field of Object.keys(lists.fields)) {
      const own = (await read(field, { first: 1 })).pageInfo.endCursor;
      const isOfUnits = /^(Unit\.|Query\.units$)/.test(field);
      const wrong = [
        isOfUnits ? campaigns : units,
        cursor('An', id),
        cursor('2026-08-03T10:00:00.000001+07:00', id),
        cursor('1'),
        ...(own === null ? [] : [own.slice(0, -4), `${own}=`, `${own} `, own.toLowerCase(), changed(own)]),
        Buffer.from('null').toString('base64url'),
        'x',
        '',
      ];
      for (const after of wrong) {
        const { errors } = await ask(field, { first: 1, after });
        expect({ field, after, errors }).toEqual({
          field,
          after,
          errors: [expect.objectContaining(refused)],
        });
      }
    }
  });

  test('are read row by row as they are read at once: none is lost or comes twice, also among equals', async () => {
    for (const field of Object.keys(lists.fields)) {
      const whole = await read(field, { first: 100 });
      const cursors = whole.edges.map((edge) => edge.cursor);
      expect(new Set(cursors).size).toBe(cursors.length);
      const single: string[] = [];
      for (let after: string | null = null, more = true; more && single.length < 12; ) {
        const page: Connection = await read(field, { first: 1, after });
        single.push(...page.edges.map((edge) => edge.cursor));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect({ field, single }).toEqual({ field, single: cursors.slice(0, 12) });
      // The other lists of reports in the inbox are the same list with another filter.
      if (!/Inbox\.(returned|stale|to(Verify|Approve))/.test(field))
        expect([field, cursors.length > 1]).toEqual([field, true]);
    }
  });

  test('know at their last row that none follows', async () => {
    for (const field of Object.keys(lists.fields)) {
      const { edges, totalCount } = await read(field, { first: 100 });
      if (edges.length < totalCount) continue;
      const end = await read(field, { first: Math.max(edges.length, 1) });
      expect({ field, more: end.pageInfo.hasNextPage }).toEqual({ field, more: false });
      if (edges.length < 2) continue;
      const before = await read(field, { first: edges.length - 1 });
      expect({ field, more: before.pageInfo.hasNextPage }).toEqual({ field, more: true });
      const last = await read(field, { first: 1, after: before.pageInfo.endCursor });
      expect({ field, more: last.pageInfo.hasNextPage }).toEqual({ field, more: false });
    }
  });
});

/** Its last value made into one of another type. */
function changed(own: string): string {
  const parts = JSON.parse(Buffer.from(own, 'base64url').toString()) as readonly string[];
  return cursor(...parts.slice(0, -1), '\0');
}

function listIn(tree: Tree | Connection): Connection | null {
  if ('edges' in tree) return tree as Connection;
  const [below] = Object.values(tree);
  return below ? listIn(below) : null;
}
