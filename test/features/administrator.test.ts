import {
  auditTrail,
  createClient,
  createUnit,
  grantAssignment,
  importUnits,
  mergeUnits,
  previewMerge,
  unit,
  units,
  whoAmI,
} from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { day } from './assignments.setup.ts';
import { csv, type ImportApp, startImportApp, teamRow } from './import.setup.ts';

/** A day of a new province administrator, with the client alone: each test goes on where the one before ended. */
describe('a new administrator of a province', () => {
  const test = chapters();
  let app: ImportApp;
  let [first, second, third] = [
    { id: '', code: '' },
    { id: '', code: '' },
    { id: '', code: '' },
  ];
  let merged = '';
  beforeAll(async () => {
    app = await startImportApp();
    [first = first, second = second, third = third] = app.communes;
  });
  afterAll(() => app.close());

  const as = (userId: string) => createClient({ url: `${app.url}/graphql`, token: userId });
  const admin = () => as('admin');

  test('is told who he is and what he may do', async () => {
    const { whoAmI: me } = await admin().request(whoAmI);
    expect(me.assignments.map(({ role, unit: held }) => [role, held?.fullName])).toEqual([
      ['PROVINCE_ADMIN', 'Tỉnh Đồng Tháp'],
    ]);
    const allowed = me.assignments[0]?.allows.map(({ operation }) => operation);
    expect(allowed).toEqual(expect.arrayContaining(['createUnit', 'mergeUnits']));
  });

  test('adds an ấp and its team', async () => {
    const make = async (
      parentId: string,
      kind: 'HAMLET' | 'SECURITY_TEAM',
      kindWord: string,
      name: string,
    ) => {
      const input = {
        parentId,
        kind,
        kindWord,
        name,
        validFrom: '2026-01-01',
        idempotencyKey: `make-one-${kind}`,
      };
      const { createUnit: made } = await admin().request(createUnit, { input });
      if (made.__typename !== 'Unit') throw new Error(made.message);
      return made.id;
    };
    const hamlet = await make(first.id, 'HAMLET', 'ấp', 'Bình Hòa');
    const team = await make(hamlet, 'SECURITY_TEAM', 'Tổ bảo vệ ANTT', 'Tổ ấp Bình Hòa');
    const { unit: found } = await admin().request(unit, { id: team });
    expect(found?.ancestors.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['PROVINCE', 'HAMLET']));
  });

  test('imports 200 teams from a spreadsheet with three bad rows, and sees exactly which', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => teamRow(third.code, `Ấp ${index + 1}`));
    for (const [index, column, value] of [
      [9, 6, 'Tổ trưởg'],
      [49, 7, '31/02/2025'],
      [149, 0, '99999'],
    ] as const) {
      const row = rows[index];
      if (row) row[column] = value;
    }
    const content = csv(rows);
    const { importUnits: report } = await admin().request(importUnits, {
      unitId: app.provinceId,
      content,
      mode: 'VALID',
    });
    if (report.__typename !== 'ImportReport') throw new Error(report.message);
    expect(report.faults.map(({ row, column }) => [row, column])).toEqual([
      [11, 'Chức vụ'],
      [51, 'Từ ngày'],
      [151, 'Mã xã'],
    ]);
    expect(report.importedRows).toBe(197);
  });

  test('gives a commune officer rights over one commune until a date', async () => {
    const input = {
      userId: 'officer',
      userName: 'Cán bộ xã',
      role: 'COMMUNE_OFFICER' as const,
      unitId: first.id,
      startsOn: day(),
      endsOn: '2099-12-31',
    };
    const { grantAssignment: granted } = await admin().request(grantAssignment, { input });
    expect(granted).toMatchObject({ __typename: 'AssignmentGranted', assignment: { endsOn: '2099-12-31' } });
    const { whoAmI: officer } = await as('officer').request(whoAmI);
    expect(officer.assignments.map(({ unit: held, endsOn }) => [held?.id, endsOn])).toEqual([
      [first.id, '2099-12-31'],
    ]);
  });

  test('merges two communes as of a decision, after seeing what it would do', async () => {
    const input = {
      from: [first.id, second.id],
      into: {
        name: 'Hợp Nhất',
        kind: 'COMMUNE' as const,
        kindWord: 'xã',
        code: '99990',
        parentId: app.provinceId,
      },
      on: '2098-01-01',
      decree: 'Nghị quyết 01/2026/NQ-HĐND',
    };
    const { previewMerge: preview } = await admin().request(previewMerge, { input });
    expect(preview).toMatchObject({ faults: [], unitsMoved: 1 });
    expect(preview.assignments.map(({ userName }) => userName)).toContain('Cán bộ xã');
    const { mergeUnits: result } = await admin().request(mergeUnits, { input });
    if (result.__typename !== 'Unit') throw new Error(result.message);
    merged = result.id;
  });

  test('sees the tree before and after', async () => {
    const before = await admin().request(unit, { id: first.id, asOf: '2097-12-31' });
    const after = await admin().request(unit, { id: merged, asOf: '2098-01-01' });
    expect(before.unit).toMatchObject({ inForce: true });
    expect(
      after.unit?.lineage.predecessors
        .map(({ unit: predecessor, decree }) => [predecessor.id, decree])
        .sort(),
    ).toEqual([first.id, second.id].map((id) => [id, 'Nghị quyết 01/2026/NQ-HĐND']).sort());
    const below = await admin().request(units, {
      filter: { withinId: merged },
      asOf: '2098-01-01',
      first: 100,
    });
    expect(below.units.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Bình Hòa']));
  });

  test('reads in the audit trail who did it', async () => {
    const { auditTrail: trail } = await admin().request(auditTrail, {
      filter: { unitId: app.provinceId },
      first: 100,
    });
    const done = (trail?.nodes ?? []).map(({ operation, userId }) => [operation, userId]);
    for (const operation of ['createUnit', 'importUnits', 'grantAssignment', 'mergeUnits']) {
      expect(done).toContainEqual([operation, 'admin']);
    }
  });

  test('is seen by no neighbour', async () => {
    const { units: found } = await as('neighbour').request(units, {
      filter: { search: 'Bình Hòa', provinceCode: '82', kinds: ['HAMLET'] },
      first: 10,
    });
    expect(found.totalCount).toBe(0);
    const { auditTrail: trail } = await as('neighbour').request(auditTrail, {
      filter: { unitId: app.provinceId },
      first: 10,
    });
    expect(trail).toBeNull();
  });
});
