import { openUnits, type UnitsUnderTest } from './units.setup.ts';

interface Page {
  readonly nodes: readonly { readonly id: string; readonly fullName: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const search = `query ($filter: UnitFilter, $asOf: Date, $after: String) {
  units(filter: $filter, first: 100, after: $after, asOf: $asOf) {
    nodes { id fullName } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
  }
}`;

describe('the unit API', () => {
  let units: UnitsUnderTest;
  beforeAll(async () => {
    units = await openUnits();
  });
  afterAll(() => units.close());

  async function page(filter: object, more: object = {}): Promise<Page> {
    return (await units.ask<{ units: Page }>(search, { filter, asOf: '2025-07-01', ...more })).units;
  }

  async function names(filter: object, asOf = '2025-07-01'): Promise<string[]> {
    return (await page(filter, { asOf })).nodes.map(({ fullName }) => fullName);
  }

  async function idOf(code: string, asOf: string): Promise<string> {
    return (await units.ask<{ unit: { id: string } }>(`{ unit(code: "${code}", asOf: "${asOf}") { id } }`))
      .unit.id;
  }

  test.each(['phuong tien', 'PHƯỢNG TIẾN', 'xa phuong tien', '  phượng   ti '])(
    'the search "%s" finds xã Phượng Tiến',
    async (words) => {
      expect(await names({ search: words, provinceCode: '19' })).toContain('Xã Phượng Tiến');
    },
  );

  test('a search finds both spellings of a name, whichever is typed', async () => {
    const found = await names({ search: 'hòa bình' }, '2025-06-30');
    expect(found).toEqual(expect.arrayContaining(['Tỉnh Hoà Bình', 'Xã Hòa Bình']));
    expect(await names({ search: 'hoà bình' }, '2025-06-30')).toEqual(found);
  });

  test('a search finds beginnings of words, not what is inside them', async () => {
    expect(await names({ search: 'hượng tiến' })).toEqual([]);
  });

  test('a name with an apostrophe is found however the apostrophe is typed', async () => {
    for (const words of ["m'drak", 'm’drak', 'mdrak'])
      expect(await names({ search: words })).toContain('Xã M’Drắk');
  });

  test('names sort as Vietnamese does', async () => {
    const provinces = await names({ kinds: ['PROVINCE'] });
    expect(provinces).toHaveLength(34);
    expect(provinces.slice(0, 5)).toEqual([
      'Tỉnh An Giang',
      'Tỉnh Bắc Ninh',
      'Tỉnh Cà Mau',
      'Tỉnh Cao Bằng',
      'Thành phố Cần Thơ',
    ]);
    expect(provinces.at(-1)).toBe('Tỉnh Vĩnh Long');
    expect(provinces.indexOf('Tỉnh Điện Biên')).toBeGreaterThan(provinces.indexOf('Tỉnh Cao Bằng'));
    expect(provinces.indexOf('Tỉnh Điện Biên')).toBeLessThan(provinces.indexOf('Tỉnh Gia Lai'));
  });

  test('pages follow each other without a gap or a repetition', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const { nodes, pageInfo, totalCount }: Page = await page({ provinceCode: '38' }, { after });
      expect(totalCount).toBe(167);
      expect(pageInfo.hasPreviousPage).toBe(pages > 0);
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect(pages).toBe(2);
    expect(new Set(ids).size).toBe(167);
  });

  test('the units within a province are its communes, and before July 2025 its districts and theirs', async () => {
    const since = await idOf('19', '2025-07-01');
    const before = await idOf('19', '2025-06-30');
    expect(before).not.toBe(since);
    expect((await page({ withinId: since })).totalCount).toBe(92);
    expect((await page({ withinId: before, kinds: ['DISTRICT'] }, { asOf: '2025-06-30' })).totalCount).toBe(
      9,
    );
    expect((await page({ withinId: before }, { asOf: '2025-06-30' })).totalCount).toBe(9 + 172);
    expect((await page({ parentId: before }, { asOf: '2025-06-30' })).totalCount).toBe(9);
  });

  test('children and descendants have pages and counts of their own', async () => {
    const { unit } = await units.ask<{ unit: unknown }>(`{
      unit(code: "19", asOf: "2025-06-30") {
        childCount
        children(first: 1) { totalCount nodes { fullName childCount } pageInfo { hasNextPage } }
        cities: children(first: 5, kinds: [DISTRICT, WARD]) { totalCount }
        descendants(first: 1, kinds: [WARD]) { totalCount }
      }
    }`);
    expect(unit).toMatchObject({
      childCount: 9,
      children: { totalCount: 9, pageInfo: { hasNextPage: true }, nodes: [{ fullName: 'Huyện Đại Từ' }] },
      cities: { totalCount: 9 },
    });
  });

  test('a unit asked for on a day on which it was not in force is shown as it was nearest to it', async () => {
    const id = await idOf('05566', '2025-06-30');
    const { unit } = await units.ask<{ unit: unknown }>(
      `query ($id: ID) { unit(id: $id, asOf: "2026-01-15") { fullName inForce asOf validTo parent { fullName } } }`,
      { id },
    );
    expect(unit).toEqual({
      fullName: 'Xã Phượng Tiến',
      inForce: false,
      asOf: '2025-06-30',
      validTo: '2025-06-30',
      parent: { fullName: 'Huyện Định Hóa' },
    });
  });

  test('without a day, today in Vietnam counts', async () => {
    const { unit } = await units.ask<{ unit: { asOf: string } }>(`{ unit(code: "01") { asOf } }`);
    const [clock] = await units.database.query<{ today: string }>(
      `select to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as today`,
    );
    expect(unit.asOf).toBe(clock?.today);
  });

  test('an id or a code nobody bears finds nothing', async () => {
    expect(await units.ask(`{ a: unit(id: "x") { id } b: unit(code: "99999") { id } }`)).toEqual({
      a: null,
      b: null,
    });
  });

  test.each([
    ['{ units(first: 0) { totalCount } }', '"first" phải từ 1 đến 100; đã nhận 0.'],
    ['{ units(first: 101) { totalCount } }', '"first" phải từ 1 đến 100; đã nhận 101.'],
    ['{ units(first: 1, after: "abc") { totalCount } }', 'Con trỏ trang "after" không hợp lệ'],
    [
      '{ units(first: 1, filter: { withinId: "abc" }) { totalCount } }',
      '"filter.withinId" phải là id của một đơn vị',
    ],
    ['{ units(first: 1, asOf: "2025-02-30") { totalCount } }', 'Ngày phải có dạng YYYY-MM-DD và có thật'],
    ['{ unit { id } }', 'Hãy cho đúng một trong hai: "id" hoặc "code".'],
    ['{ unit(id: "a", code: "01") { id } }', 'Hãy cho đúng một trong hai: "id" hoặc "code".'],
    [
      '{ unit(code: "01") { children(first: 200) { totalCount } } }',
      '"first" phải từ 1 đến 100; đã nhận 200.',
    ],
  ])('%s is refused in words', async (query, words) => {
    expect((await units.refusal(query)).join()).toContain(words);
  });

  test('a page of 100 units with parents, counts and the total costs 4 statements', async () => {
    units.statements.length = 0;
    const { units: list } = await units.ask<{ units: Page }>(
      `{ units(first: 100, asOf: "2025-06-30", filter: { kinds: [COMMUNE] }) {
          totalCount nodes { fullName childCount parent { fullName } } } }`,
    );
    expect(list.nodes).toHaveLength(100);
    expect(units.statements).toHaveLength(4);
  });

  test('the first children of all provinces cost 2 statements, with counts and lineage 5', async () => {
    units.statements.length = 0;
    await units.ask(
      `{ units(first: 100, filter: { kinds: [PROVINCE] }) { nodes { children(first: 3) { nodes { fullName } } } } }`,
    );
    expect(units.statements).toHaveLength(2);
    units.statements.length = 0;
    await units.ask(
      `{ units(first: 100, filter: { kinds: [PROVINCE] }) {
          nodes { children(first: 3) { totalCount nodes { childCount lineage { predecessors { unit { fullName } } } } } } } }`,
    );
    expect(units.statements).toHaveLength(5);
  });
});
