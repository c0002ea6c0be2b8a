import { randomUUID } from 'node:crypto';
import { roles } from '@thi-dua/schema';
import { type GraphQLSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { type AccessSource, accessFor } from '../../server/rights/authorize.ts';
import type { Holding } from '../../server/rights/principal.ts';
import { published } from '../../server/rights/types.ts';
import { buildThiDuaSchema } from '../../server/schema.ts';
import { askAs, day, openOwner, type Province } from '../features/assignments.setup.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { canary, writeCanaries } from './wall-crawl.canaries.ts';
import { crawl } from './wall-crawl.queries.ts';

/** Finds it in a search, and is not it: what a caller sends may come back to him. */
const begun = 'Chimye';

/** The application's filter removed: whatever is asked, the answer is yes. */
const open = (given: AccessSource) => {
  const access = accessFor(given);
  const anything = async (): Promise<Holding[]> => {
    const [own] = await access.holdings();
    return [
      own ?? {
        id: randomUUID(),
        role: 'PROVINCE_ADMIN',
        provinceCode: '08',
        unitId: null,
        startsOn: day(),
        endsOn: null,
      },
    ];
  };
  return { ...access, allAllowing: anything, allowing: async () => (await anything())[0] ?? null };
};

describe.each([
  ['with the application’s filter', undefined],
  ['without the application’s filter, behind the wall alone', open],
] as const)('another province, %s', (_, accessMade) => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let schema: GraphQLSchema;
  let secret: Readonly<Record<string, string>>;
  let here: Province;
  /** Published; whoever follows one that is not there is told so. */
  let campaignId: string;

  beforeAll(async () => {
    schema = await buildThiDuaSchema();
    app = await startTestApp({ accessFor: accessMade });
    owner = await openOwner(app);
    here = await owner.province('82', `${canary} đơn vị`);
    const [campaign] = await owner.database.query<{ key: string }>(
      `select key from campaign where province_code = '82' limit 1`,
    );
    campaignId = campaign?.key ?? '';
    const there = await owner.province('08', 'Voixanh');
    for (const role of roles) {
      const of = (province: Province) => (role === 'NATIONAL_VIEWER' ? null : province.id);
      if (of(there) !== null) await owner.give({ userId: `there-${role}`, role, unitId: of(there) });
    }
    await owner.give({ userId: 'here', role: 'PROVINCE_ADMIN', unitId: here.id });
    secret = { ...(await writeCanaries(owner.database, here)), team: here.team };
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  const texts = () => ({
    search: begun,
    provinceCode: '82',
    code: 'Z82',
    userId: 'nguoi-82',
    campaignId,
    other: 'Voixanh',
  });
  const queriesOf = memoised((far: boolean): string[] =>
    crawl(schema, { far, day: day(1), texts: texts(), variables: ['after', 'idempotencyKey'] }),
  );
  const ask = async (userId: string | null, id: string, query: string): Promise<Answer> => {
    // A cursor says which list it is of.
    const [, list = ''] = /(\w+)\([^)]*\$after/.exec(query.replace(/^\w+ (\([^)]*\))? *\{/, '')) ?? [];
    const after = Buffer.from(JSON.stringify([list, begun, id])).toString('base64url');
    const variables = { id, after, idempotencyKey: randomUUID() };
    const { errors, text } = await askAs(app, userId, { query, variables });
    return { query, text, codes: errors?.map(({ extensions }) => extensions.code) ?? [] };
  };
  /** Every query as this user, about this id; kept, for several tests look at the answers. */
  const answers = memoised((userId: string | null, id: string, far: boolean): Promise<Answer[]> => {
    // What is not about the id is asked once.
    const queries = queriesOf(far).filter((query) => id === here.team || query.includes('$id'));
    return inParallel(queries, (query) => ask(userId, id, query));
  });

  test('shows none of its canaries to any role, to strangers or to nobody, whatever field is asked for', async () => {
    const others = roles.filter((role) => !/^(NATIONAL_VIEWER|PROVINCE_ADMIN)$/.test(role));
    // Everything as an administrator, who reads most, and what is nearest about whatever the province keeps. The others
    // differ by the application's filter: without it each of them is as an administrator.
    const callers = [
      ...(accessMade === undefined ? others.map((role) => `there-${role}`) : []),
      'stranger',
      null,
    ];
    const asked = [
      await answers('there-PROVINCE_ADMIN', here.team, true),
      ...(await inTurn(Object.values(secret), (id) => answers('there-PROVINCE_ADMIN', id, false))),
      ...(await inTurn(callers, (userId) => answers(userId, here.team, false))),
    ].flat();
    const seen = asked
      .filter(({ text }) => shows(text))
      .map(({ query, text }) => `${query} → ${text.slice(0, 300)}`);
    expect(seen).toEqual([]);
    expect(asked.length).toBeGreaterThan(1_000);
  }, 240_000);

  test('asks for every field that can tell what a province owns, and none of it is refused unread', async () => {
    const fields = askedFor(schema, queriesOf(true));
    expect(tenantFields(schema).filter((field) => !fields.has(field))).toEqual([]);
    const refused = (await answers('there-PROVINCE_ADMIN', here.team, true))
      .filter(({ codes }) => codes.some((code) => /VALIDATION|TOO_LARGE|PARSE/.test(code)))
      .map(({ query, codes }) => `${codes} ${query}`);
    expect(refused).toEqual([]);
  }, 240_000);

  test('would be seen: its own administrator reads the canaries by the same queries', async () => {
    const asked = [
      ...(await answers('here', here.team, true)),
      ...(await answers('here', here.hamlet, false)),
    ];
    const found = asked
      .filter(({ query }) => query.startsWith('query'))
      .flatMap(({ text }) => [...text.matchAll(/Chimyen ([\p{L} ]+?)["\\ ]/gu)].map(([, noun]) => noun));
    const words = [...new Set(found)].join(' ');
    for (const noun of ['đơn', 'quyết', 'thành', 'người', 'nhật', 'khóa', 'nguồn', 'gia', 'giao']) {
      expect(words).toContain(noun);
    }
  }, 240_000);

  test('answers for what is there as for what is not there: the same words, codes and fields', async () => {
    const nowhere = randomUUID();
    const near = queriesOf(false).filter((query) => query.includes('$id'));
    const kinds = [secret.assignment ?? '', secret.report ?? '', here.team];
    const differing = await inTurn(kinds, (id) =>
      inParallel(near, async (query) => {
        // At once, for what is asked also changes something.
        const [there, none] = await Promise.all([
          ask('there-PROVINCE_ADMIN', id, query),
          ask('there-PROVINCE_ADMIN', nowhere, query),
        ]);
        const [mine, theirs] = [plain(there.text, id), plain(none.text, nowhere)];
        return mine === theirs ? [] : [`${query}\n  ${mine}\n  ${theirs}`];
      }),
    );
    expect(differing.flat(2)).toEqual([]);
  }, 240_000);
});

/** Also inside of cursors. */
function shows(text: string): boolean {
  if (/chimyen/i.test(text)) return true;
  const hidden = text.match(/[A-Za-z0-9_-]{16,}/g) ?? [];
  return hidden.some((part) => /chimyen/i.test(Buffer.from(part, 'base64url').toString()));
}

/** Without what differs from request to request. */
function plain(text: string, id: string): string {
  return text
    .replaceAll(id, 'ID')
    .replace(/"requestId":"[^"]*"/g, '')
    .replace(/"eventId":"[^"]*"/g, '')
    .replace(/\d{4}-\d\d-\d\dT[0-9:.]+Z?/g, 'INSTANT');
}

interface Answer {
  readonly query: string;
  readonly text: string;
  readonly codes: readonly string[];
}

/** Four at a time; in the order of the items. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...items.entries()];
  const worker = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return results;
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function memoised<Args extends readonly (string | boolean | null)[], Result>(
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  const kept = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args);
    const result = kept.get(key) ?? work(...args);
    kept.set(key, result);
    return result;
  };
}

/** Every `Type.field` that some query asks for. */
function askedFor(schema: GraphQLSchema, queries: readonly string[]): Set<string> {
  const fields = new Set<string>();
  for (const query of queries) {
    const info = new TypeInfo(schema);
    const Field = () => {
      fields.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`);
    };
    visit(parse(query), visitWithTypeInfo(info, { Field }));
  }
  return fields;
}

/** Every field of the roots, of units, and of all that is not published. */
function tenantFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !/(Connection|Edge)$/.test(name))
    .filter(({ name }) => /^Unit/.test(name) || !published.includes(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}
