import { afterTreeChange } from '../../server/after-tree-change.ts';
import { loadUnits } from '../../server/modules/unit/national/load.ts';
import { openUnits, type UnitsUnderTest } from './units.setup.ts';

/** Who bears the code 05563, which passed from xã Tân Dương to xã Phượng Tiến on 1 July 2025. */
const bearer = `query ($asOf: Date) {
  unit(code: "05563", asOf: $asOf) {
    id fullName inForce validFrom validTo provinceCode
    ancestors { code fullName }
    lineage { predecessors { kind effectiveOn decree unit { code fullName } } successors { kind unit { code fullName } } }
  }
}`;

describe('the national units', () => {
  let units: UnitsUnderTest;
  beforeAll(async () => {
    units = await openUnits();
  });
  afterAll(() => units.close());

  async function countsOn(asOf: string): Promise<Record<string, number>> {
    const rows = await units.database.query<{ kind: string; count: number }>(
      'select kind, count(*)::int as count from unit_version where valid @> $1::date group by kind',
      [asOf],
    );
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }

  test('until 30 June 2025 there are 63 provinces, 696 districts and 10,035 communes', async () => {
    const counts = await countsOn('2025-06-30');
    expect(counts).toEqual({ PROVINCE: 63, DISTRICT: 696, COMMUNE: 7692, TOWNSHIP: 617, WARD: 1726 });
    expect(7692 + 617 + 1726).toBe(10_035);
  });

  test('since 1 July 2025 there are 34 provinces and 3,321 communes, and no district', async () => {
    expect(await countsOn('2025-07-01')).toEqual({
      PROVINCE: 34,
      COMMUNE: 2621,
      WARD: 687,
      SPECIAL_ZONE: 13,
    });
  });

  test('the communes that became wards in 2026 are wards from their day on', async () => {
    expect(await countsOn('2026-04-30')).toMatchObject({ COMMUNE: 2611, WARD: 697 });
    expect(await countsOn('2026-09-20')).toMatchObject({ PROVINCE: 34, COMMUNE: 2599, WARD: 709 });
  });

  test('all names are NFC', async () => {
    const rows = await units.database.query(
      'select name from unit_version where name is not nfc normalized or kind_word is not nfc normalized',
    );
    expect(rows).toEqual([]);
  });

  test('every unit in force stands under one that is in force, up to a province', async () => {
    const orphans = await units.database.query(
      `select v.name, day.it from (values ('2025-06-30'::date), ('2025-07-01'), ('2026-11-01')) as day (it)
       join unit_version v on v.valid @> day.it and v.kind <> 'PROVINCE'
       where not exists (select from unit_version above where above.unit_id = v.parent_id and above.valid @> day.it)`,
    );
    expect(orphans).toEqual([]);
  });

  test('each xã Thạnh Lộc of Kiên Giang became what the resolution says', async () => {
    const query = `{ units(first: 5, asOf: "2025-06-30", filter: { search: "Thạnh Lộc", provinceCode: "91", kinds: [COMMUNE] }) {
      nodes { code lineage { successors { kind unit { code fullName } } } }
    } }`;
    const { units: found } = await units.ask<{ units: { nodes: object[] } }>(query);
    expect(found.nodes).toEqual(
      expect.arrayContaining([
        {
          code: '30901',
          lineage: { successors: [{ kind: 'MERGED', unit: { code: '30886', fullName: 'Xã Thạnh Lộc' } }] },
        },
        {
          code: '30913',
          lineage: { successors: [{ kind: 'MERGED', unit: { code: '30910', fullName: 'Xã Thạnh Hưng' } }] },
        },
      ]),
    );
  });

  test('the code 05563 is xã Tân Dương until 30 June 2025', async () => {
    const { unit } = await units.ask<{ unit: unknown }>(bearer, { asOf: '2025-06-30' });
    expect(unit).toMatchObject({
      fullName: 'Xã Tân Dương',
      validFrom: null,
      validTo: '2025-06-30',
      ancestors: [
        { code: '19', fullName: 'Tỉnh Thái Nguyên' },
        { code: null, fullName: 'Huyện Định Hóa' },
      ],
      lineage: {
        predecessors: [],
        successors: [{ kind: 'MERGED', unit: { code: '05563', fullName: 'Xã Phượng Tiến' } }],
      },
    });
  });

  test('the code 05563 is xã Phượng Tiến since, made of three communes of which one had its name', async () => {
    const { unit } = await units.ask<{ unit: unknown }>(bearer, { asOf: '2025-07-01' });
    const merged = { kind: 'MERGED', effectiveOn: '2025-07-01', decree: 'Nghị quyết 1683/NQ-UBTVQH15' };
    expect(unit).toMatchObject({
      fullName: 'Xã Phượng Tiến',
      provinceCode: '19',
      validFrom: '2025-07-01',
      validTo: null,
      ancestors: [{ code: '19', fullName: 'Tỉnh Thái Nguyên' }],
      lineage: {
        predecessors: [
          { ...merged, unit: { code: '05566', fullName: 'Xã Phượng Tiến' } },
          { ...merged, unit: { code: '05563', fullName: 'Xã Tân Dương' } },
          { ...merged, unit: { code: '05548', fullName: 'Xã Tân Thịnh' } },
        ],
        successors: [],
      },
    });
  });

  test('a commune that was split has more than one successor', async () => {
    const { unit } = await units.ask<{ unit: unknown }>(
      `{ unit(code: "25996", asOf: "2025-06-30") { fullName lineage { successors { kind unit { fullName } } } } }`,
    );
    expect(unit).toEqual({
      fullName: 'Phường Tân Phong',
      lineage: {
        successors: [
          { kind: 'SPLIT', unit: { fullName: 'Phường Tân Triều' } },
          { kind: 'SPLIT', unit: { fullName: 'Phường Trấn Biên' } },
        ],
      },
    });
  });

  test.each([
    ['07663', 'Xã Tuấn Đạo', 'Nghị quyết 1658/NQ-UBTVQH15'],
    ['23938', 'Xã Ia Mơ', 'Nghị quyết 1664/NQ-UBTVQH15'],
  ])(
    '%s %s, which was not rearranged, keeps its id and moves from its district to its province',
    async (code, fullName, decree) => {
      const { before, since } = await units.ask<Record<'before' | 'since', Record<string, unknown>>>(
        `query ($code: String) {
        before: unit(code: $code, asOf: "2025-06-30") { id fullName parent { kind } }
        since: unit(code: $code, asOf: "2025-07-01") {
          id fullName parent { kind } lineage { predecessors { kind } } history { validFrom validTo decree }
        }
      }`,
        { code },
      );
      expect(before).toEqual({ id: since.id, fullName, parent: { kind: 'DISTRICT' } });
      expect(since).toMatchObject({ fullName, parent: { kind: 'PROVINCE' }, lineage: { predecessors: [] } });
      expect(since.history).toEqual([
        { validFrom: null, validTo: '2025-06-30', decree: null },
        { validFrom: '2025-07-01', validTo: null, decree },
      ]);
    },
  );

  test('five special zones have no predecessor, everything else has', async () => {
    const rows = await units.database.query<{ name: string }>(
      `select name from unit_version v where valid @> '2025-07-01'::date and lower(valid) = '2025-07-01'
       and not exists (select from unit_lineage where successor_id = v.unit_id)
       and not exists (select from unit_version earlier where earlier.unit_id = v.unit_id and earlier.valid << v.valid)
       order by name`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Bạch Long Vĩ', 'Cồn Cỏ', 'Côn Đảo', 'Hoàng Sa', 'Lý Sơn']);
  });

  test('a code of a province passes on too: 82 was Tiền Giang, and is the new Đồng Tháp', async () => {
    const { before, since } = await units.ask<Record<'before' | 'since', unknown>>(
      `{ before: unit(code: "82", asOf: "2025-06-30") { fullName provinceCode }
         since: unit(code: "82", asOf: "2025-07-01") { fullName lineage { predecessors { unit { code fullName } } } } }`,
    );
    expect(before).toEqual({ fullName: 'Tỉnh Tiền Giang', provinceCode: '82' });
    expect(since).toMatchObject({
      fullName: 'Tỉnh Đồng Tháp',
      lineage: {
        predecessors: [
          { unit: { code: '87', fullName: 'Tỉnh Đồng Tháp' } },
          { unit: { code: '82', fullName: 'Tỉnh Tiền Giang' } },
        ],
      },
    });
  });

  test('a province that was not merged keeps its id', async () => {
    const { before, since } = await units.ask<Record<'before' | 'since', unknown>>(
      `{ before: unit(code: "22", asOf: "2025-06-30") { id fullName } since: unit(code: "22", asOf: "2026-09-01") { id fullName } }`,
    );
    expect(before).toMatchObject({ fullName: 'Tỉnh Quảng Ninh' });
    expect(since).toMatchObject({ ...(before as object), fullName: 'Thành phố Quảng Ninh' });
  });

  test('a unit merged away before 2025 on an unknown day shows in lineage only', async () => {
    type Predecessor = { unit: { datesKnown: boolean } };
    const { unit } = await units.ask<{ unit: { lineage: { predecessors: Predecessor[] } } }>(
      `{ unit(code: "18073", asOf: "2025-07-01") { fullName lineage { predecessors {
          effectiveOn unit { fullName inForce datesKnown validFrom validTo parent { fullName } } } } } }`,
    );
    const former = unit.lineage.predecessors.filter((link) => !link.unit.datesKnown);
    expect(unit.lineage.predecessors).toHaveLength(12);
    expect(former).toHaveLength(3);
    expect(former[0]).toMatchObject({
      effectiveOn: null,
      unit: {
        inForce: false,
        datesKnown: false,
        validFrom: null,
        validTo: null,
        parent: { fullName: 'Thành phố Hà Tĩnh' },
      },
    });
  });

  test('a second load writes nothing, and reads nothing but the digest', async () => {
    units.statements.length = 0;
    expect(await loadUnits(units.database, afterTreeChange)).toEqual({ loaded: false, written: 0 });
    expect(units.statements).toHaveLength(1);
  });

  test('a load that starts anew finds every row as it is', async () => {
    await units.database.query('delete from unit_source');
    const before = await fingerprint(units);
    expect(await loadUnits(units.database, afterTreeChange)).toEqual({ loaded: true, written: 0 });
    expect(await fingerprint(units)).toEqual(before);
  });
});

/** `ctid` and `xmin` change with every write, even with one that writes the same values again. */
async function fingerprint({ database }: UnitsUnderTest): Promise<unknown> {
  const of = (table: string) =>
    `(select md5(string_agg(ctid::text || xmin::text, ',' order by ctid)) from ${table}) as ${table}`;
  return database.query(`select ${of('unit')}, ${of('unit_version')}, ${of('unit_lineage')}`);
}
