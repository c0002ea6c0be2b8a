import { type Database, openDatabase } from '../../server/data/database.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { chapters } from '../support/chapters.ts';
import { addressesOf } from '../support/database.ts';
import { addMember, grant } from './audit.setup.ts';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly userId: string;
  readonly userName: string;
  readonly role: string | null;
  readonly operation: string;
  readonly noun: string;
  readonly targetId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly requestId: string;
  readonly unit: { readonly fullName: string } | null;
}

interface Trail {
  readonly nodes: readonly Entry[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Filter = Readonly<Record<string, string>>;

const trailQuery = `query ($filter: AuditFilter!, $first: Int!, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    nodes { id at userId userName role operation noun targetId before after requestId unit { fullName } }
    totalCount pageInfo { hasNextPage endCursor }
  }
}`;

const createQuery = `mutation ($input: CreateUnitInput!) {
  createUnit(input: $input) { __typename ... on Unit { id fullName } ... on UserError { message } }
}`;

describe('the audit trail', () => {
  const test = chapters();
  let app: TestApp;
  let owner: Database;
  let province: string;
  let commune: string;
  let neighbour: string;
  let hamlet: string;

  const post = async (user: string | null, query: string, variables: object) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(user ? { authorization: `Bearer ${user}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: never; errors?: { extensions: { code: string } }[] };
    return { body, requestId: response.headers.get('x-request-id') };
  };
  const read = async (user: string, filter: Filter, first = 100, after: string | null = null) => {
    const { body } = await post(user, trailQuery, { filter, first, after });
    if (body.data === undefined || body.errors) throw new Error(JSON.stringify(body));
    return (body.data as { auditTrail: Trail | null }).auditTrail;
  };
  const create = async (user: string, parentId: string, name: string) => {
    const input = { parentId, kind: 'HAMLET', kindWord: 'ấp', name, validFrom: '2026-01-01' };
    const { body, requestId } = await post(user, createQuery, { input });
    const { createUnit: unit } = body.data as unknown as { createUnit: { id: string; __typename: string } };
    if (unit?.__typename !== 'Unit') throw new Error(JSON.stringify(body));
    return { id: unit.id, requestId };
  };
  const codeOf = async (parent: string, nth: number) => {
    const [row] = await owner.query<{ code: string }>(
      `select code from unit_version where parent_id = $1 and kind = 'COMMUNE' and gone_on > now()::date
       order by code offset $2 limit 1`,
      [parent, nth],
    );
    return row?.code ?? '';
  };

  beforeAll(async () => {
    app = await startTestApp();
    owner = await openDatabase({ ...addressesOf(app.databaseUrl), poolSize: 2 });
    ({ unitId: province } = await grant(owner, 'admin', 'PROVINCE_ADMIN', '82'));
    await grant(owner, 'stranger', 'PROVINCE_ADMIN', '08');
    ({ unitId: commune } = await grant(owner, 'commune-police', 'COMMUNE_POLICE', await codeOf(province, 0)));
    await grant(owner, 'inspector', 'INSPECTOR', await codeOf(province, 0));
    ({ unitId: neighbour } = await grant(owner, 'other-inspector', 'INSPECTOR', await codeOf(province, 1)));
    await owner.query(
      `insert into assignment (province_code, user_id, user_name, role, starts_on, granted_by)
       values ('00', 'viewer', 'viewer', 'NATIONAL_VIEWER', '2026-01-01', 'test')`,
    );
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  test('says who did what, in which role, before and after, when, and in which request', async () => {
    const before = Date.now();
    const { id, requestId } = await create('commune-police', commune, 'Bình Hòa');
    hamlet = id;
    const trail = await read('inspector', { unitId: commune });
    expect(trail?.totalCount).toBe(1);
    const [entry] = trail?.nodes ?? [];
    expect(entry).toMatchObject({
      userId: 'commune-police',
      role: 'COMMUNE_POLICE',
      operation: 'createUnit',
      noun: 'unit',
      targetId: id,
      before: null,
      requestId,
    });
    expect(entry?.after).toContain('Bình Hòa');
    expect(entry?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+07:00$/);
    expect(Date.parse(entry?.at ?? '')).toBeGreaterThanOrEqual(before - 1_000);
  });

  test('is read by the administrator of the province and the inspector of the scope, units below included', async () => {
    expect((await read('admin', { unitId: province }))?.totalCount).toBe(1);
    expect((await read('admin', { unitId: commune }))?.totalCount).toBe(1);
    expect((await read('inspector', { unitId: commune }))?.totalCount).toBe(1);
  });

  test('is an empty page for a unit of yours in which nothing happened', async () => {
    expect(await read('other-inspector', { unitId: neighbour })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test.each([
    ['the inspector of a sibling unit', 'other-inspector'],
    ['the inspector of a unit below', 'inspector'],
    ['another province', 'stranger'],
    ['who has another role there', 'commune-police'],
    ['a viewer of all provinces', 'viewer'],
    ['who has no role', 'nobody'],
  ])('answers %s as if there were no such unit', async ([_, user]) => {
    const unitId = user === 'inspector' ? province : commune;
    expect(await read(user, { unitId })).toBeNull();
    expect(await read(user, { unitId: '00000000-0000-4000-8000-000000000000' })).toBeNull();
    expect(await read(user, { unitId: `' or true --` })).toBeNull();
  });

  test('is refused to who has not signed in', async () => {
    const { body } = await post(null, trailQuery, { filter: { unitId: commune }, first: 1 });
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('is filtered by day, user and operation, and read page by page, latest first', async () => {
    for (const name of ['Một', 'Hai', 'Ba']) await create('admin', commune, name);
    const count = async (filter: Filter) => (await read('admin', { unitId: commune, ...filter }))?.totalCount;
    const [day] = await owner.query<{ today: string; tomorrow: string }>(
      `select today::text, (today + 1)::text as tomorrow
       from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) as day`,
    );
    const { today, tomorrow } = day ?? { today: '', tomorrow: '' };
    expect(await count({})).toBe(4);
    expect(await count({ userId: 'admin' })).toBe(3);
    expect(await count({ operation: 'renameUnit' })).toBe(0);
    expect(await count({ from: today, to: today, operation: 'createUnit' })).toBe(4);
    expect(await count({ from: tomorrow })).toBe(0);
    expect(await count({ to: '2026-01-01' })).toBe(0);
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Trail | null = await read('admin', { unitId: commune }, 1, after);
      names.push(
        ...(page?.nodes ?? []).map((entry) => /Một|Hai|Ba|Bình Hòa/.exec(entry.after ?? '')?.[0] ?? ''),
      );
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    expect(names).toEqual(['Ba', 'Hai', 'Một', 'Bình Hòa']);
  });

  test('refuses a cursor that is not one of its own', async () => {
    const after = Buffer.from('["2026","64","x"]').toString('base64url');
    const { body } = await post('admin', trailQuery, { filter: { unitId: commune }, first: 1, after });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('of a page and its count costs three statements, beside the rights and the units shown', async () => {
    await read('inspector', { unitId: commune });
    app.statements.length = 0;
    await read('inspector', { unitId: commune });
    expect(app.statements.filter((text) => text.includes('from audit_entry'))).toHaveLength(2);
    expect(app.statements.length).toBeLessThanOrEqual(6);
  });

  test('is itself not written down, unless it shows data of people', async () => {
    const count = async () => (await read('admin', { unitId: commune }))?.totalCount;
    const before = await count();
    expect(await count()).toBe(before);
    await addMember(owner, 'admin', { unitId: hamlet, name: 'Nguyễn Văn An' });
    const shown = await read('inspector', { unitId: commune });
    expect(shown?.nodes[0]?.after).toContain('Nguyễn Văn An');
    const [noted] = (await read('admin', { unitId: commune, userId: 'inspector' }))?.nodes ?? [];
    expect(noted).toMatchObject({ operation: 'auditTrail', noun: 'audit_entry', role: 'INSPECTOR' });
    expect(noted?.after).toContain(shown?.nodes[0]?.id);
    expect(noted?.after).not.toContain('Nguyễn');
  });

  test('stays with a unit that is closed, and follows it into the one it was merged into', async () => {
    await owner.query(
      `update unit_version set valid = daterange(lower(valid), current_date - 1) where unit_id = $1`,
      [hamlet],
    );
    const entries = async (unitId: string) => (await read('admin', { unitId }))?.totalCount ?? 0;
    expect(await entries(commune)).toBeGreaterThan(0);
    const { id: heir } = await create('admin', neighbour, 'Hợp Nhất');
    const alone = await entries(heir);
    await owner.query(
      `insert into unit_lineage (province_code, predecessor_id, successor_id, kind) values ('82', $1, $2, 'MERGED')`,
      [hamlet, heir],
    );
    expect(await entries(heir)).toBeGreaterThan(alone);
  });
});
