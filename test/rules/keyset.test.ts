import { decodeCursor, encodeCursor } from '../../server/data/keyset/cursor.ts';
import { type KeyType, keyTypes } from '../../server/data/keyset/key-type.ts';
import { keyset, pageSql } from '../../server/data/keyset/keyset.ts';
import { checkPage, emptyPage, mapNodes, pageOf } from '../../server/data/keyset/page.ts';

const newest = keyset('reports', ['r.at', 'instant', 'desc'], ['r.id', 'uuid']);
const byName = keyset('units', ['u.place', 'int'], ['u.name', 'text']);
const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const instant = '2026-08-20T10:00:00.123456Z';

const wrong = {
  message: expect.stringMatching(
    /^Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận/,
  ),
  extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
};
const refused = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test('a cursor holds the sort key of its row, to the microsecond', () => {
  expect(decodeCursor(newest, encodeCursor(newest, [instant, id]))).toEqual([instant, id]);
});

test('a part of a cursor that is no text is refused, whatever its column is', () => {
  const cursor = Buffer.from('["units","1",5]').toString('base64url');
  expect(refused(() => decodeCursor(byName, cursor))).toMatchObject(wrong);
});

test.each([
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('["reports"').toString('base64url')],
  ['no list', Buffer.from('{"0":"reports"}').toString('base64url')],
  ['of another list', encodeCursor({ ...newest, list: 'extensions' }, [instant, id])],
  ['too short', encodeCursor(newest, [instant])],
  ['too long', encodeCursor(newest, [instant, id, id])],
  ['with an instant that is none', encodeCursor(newest, ['yesterday', id])],
  ['with an id that is none', encodeCursor(newest, [instant, 'x'])],
  ['with a number in place of a text', Buffer.from(`["reports",1,"${id}"]`).toString('base64url')],
  ['written otherwise', Buffer.from(`["reports", "${instant}", "${id}"]`).toString('base64url')],
  ['with something behind it', `${encodeCursor(newest, [instant, id])}=`],
])('a cursor %s is refused in the same words', (_what, cursor) => {
  expect(refused(() => decodeCursor(newest, cursor))).toMatchObject(wrong);
});

test.each<[KeyType, readonly string[], readonly string[]]>([
  ['instant', [instant, '2026-01-01T00:00:00Z'], ['2026-13-01T00:00:00Z', '']],
  ['date', ['2026-02-28'], ['2026-02-30', '28/2/2026', '2026-02-28T00:00:00Z']],
  ['uuid', [id], ['x', `${id}0`]],
  [
    'int',
    ['0', '-1', '2147483647', '-2147483647'],
    ['2147483648', '-2147483648', '1.5', '', 'x1', '1x', '00000000001'],
  ],
  ['bigint', ['0', '-5', '9'.repeat(18)], ['9'.repeat(19), '1.5', '', 'x1', '1x']],
  ['text', ['', 'Tổ ấp 1'], ['a\0b']],
])('a key of the type %s holds what PostgreSQL can cast, and nothing else', (type, good, bad) => {
  expect(good.map(keyTypes[type].holds)).toEqual(good.map(() => true));
  expect(bad.map(keyTypes[type].holds)).toEqual(bad.map(() => false));
});

test('the first page has no condition, and its limit follows the parameters of the statement', () => {
  expect(pageSql(byName, 2, false)).toEqual({
    sortKey: 'array[(u.place)::text, (u.name)::text] as "sortKey"',
    beyond: 'true',
    order: 'u.place, u.name',
    limit: '$3',
  });
});

test('the next page begins behind the cursor, whose values come between the parameters and the limit', () => {
  expect(pageSql(byName, 2, true)).toMatchObject({
    beyond: '(u.place, u.name) > ($3::int, $4::text)',
    limit: '$5',
  });
  expect(pageSql(keyset('one', ['x', 'date', 'desc']), 0, true)).toMatchObject({
    beyond: '(x) < ($1::date)',
    order: 'x desc',
    limit: '$2',
  });
});

test('a column that runs against the first one changes sides', () => {
  expect(pageSql(newest, 1, true)).toMatchObject({
    sortKey: expect.stringContaining('US'),
    beyond: '(r.at, $3::uuid) < ($2::timestamptz, r.id)',
    order: 'r.at desc, r.id',
  });
});

const rows = ['1', '2', '3'].map((place) => ({ sortKey: [place, `Tổ ${place}`] }));
const total = async () => 7;

test('a row more than was asked for tells of a next page, and is not shown', async () => {
  const page = pageOf(byName, rows, { page: { first: 2 }, total });
  expect(page.nodes).toEqual(rows.slice(0, 2));
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(page.pageInfo.startCursor).toBe(encodeCursor(byName, ['1', 'Tổ 1']));
  expect(page.pageInfo.endCursor).toBe(encodeCursor(byName, ['2', 'Tổ 2']));
  expect(page.edges.map(({ cursor }) => decodeCursor(byName, cursor)[0])).toEqual(['1', '2']);
  expect(await page.totalCount).toBe(7);
});

test('a page ends with its last row, however many it has', () => {
  const page = pageOf(byName, rows, { page: { first: 3 }, total });
  expect(page.pageInfo.endCursor).toBe(encodeCursor(byName, ['3', 'Tổ 3']));
});

test('the last page has none behind it; one behind a cursor has one before it, unless its list says otherwise', () => {
  const after = encodeCursor(byName, ['0', '']);
  expect(pageOf(byName, rows, { page: { first: 3, after }, total }).pageInfo).toMatchObject({
    hasNextPage: false,
    hasPreviousPage: true,
  });
  const said = pageOf(byName, rows, { page: { first: 3, after }, total, hasPreviousPage: false });
  expect(said.pageInfo.hasPreviousPage).toBe(false);
  expect(pageOf(byName, rows, { page: { first: 3, after: null }, total }).pageInfo.hasPreviousPage).toBe(
    false,
  );
});

test('an empty page has no cursors, and refuses wrong arguments all the same', async () => {
  const page = emptyPage(byName, { first: 1 });
  expect({ ...page.pageInfo }).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
  expect([page.nodes, page.edges, await page.totalCount]).toEqual([[], [], 0]);
  expect(refused(() => emptyPage(byName, { first: 1, after: 'x' }))).toMatchObject(wrong);
});

test('a page holds 1 to 100 rows', () => {
  expect([1, 100].map((first) => checkPage(byName, { first }))).toEqual([null, null]);
  for (const first of [0, 101]) {
    expect(refused(() => checkPage(byName, { first }))).toMatchObject({
      message: `"first" phải từ 1 đến 100; đã nhận ${first}.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  }
});

test('a page whose nodes are mapped keeps its cursors and its total', async () => {
  const page = pageOf(byName, rows, { page: { first: 2 }, total });
  const mapped = mapNodes(page, ({ sortKey }) => sortKey[1]);
  expect(mapped.nodes).toEqual(['Tổ 1', 'Tổ 2']);
  expect(mapped.edges).toEqual(
    page.edges.map(({ cursor }, index) => ({ cursor, node: mapped.nodes[index] })),
  );
  expect([mapped.pageInfo, await mapped.totalCount]).toEqual([page.pageInfo, 7]);
});
