import { afterTreeChange } from '../../server/after-tree-change.ts';
import { openDatabase } from '../../server/data/database.ts';
import { loadUnits } from '../../server/modules/unit/national/load.ts';
import {
  communes,
  type NoAnswer,
  outcome,
  type Staffed,
  startStaffed,
  type UnitAnswer,
} from './unit-admin.setup.ts';

type Answer = UnitAnswer & NoAnswer;

interface Preview {
  readonly ends: readonly { readonly fullName: string }[];
  readonly becomes: readonly string[];
  readonly unitsMoved: number;
  readonly moves: readonly { readonly fullName: string }[];
  readonly membersMoved: number;
  readonly campaignsInFlight: readonly { readonly id: string }[];
  readonly assignments: readonly {
    readonly userName: string;
    readonly becomes: readonly string[];
    readonly gains: readonly string[];
  }[];
  readonly faults: readonly { readonly code: string; readonly message: string; readonly fields: string[] }[];
}

const preview = `ends { fullName } becomes unitsMoved moves { fullName } membersMoved campaignsInFlight { id }
  assignments { userName becomes gains } faults { code message fields }`;
const previewMerge = `query ($input: MergeUnitsInput!) { preview: previewMerge(input: $input) { ${preview} } }`;
const previewSplit = `query ($input: SplitUnitInput!) { preview: previewSplit(input: $input) { ${preview} } }`;
const merge = `mutation ($input: MergeUnitsInput!) { mergeUnits(input: $input) { ${outcome} } }`;
const split = `mutation ($input: SplitUnitInput!) { splitUnit(input: $input) {
  __typename ... on UnitSplit { parts { id fullName childCount } } ... on Refusal { code message fields } } }`;
const on = '2026-12-01';
const decree = 'Nghị quyết số 99/NQ-UBTVQH16 ngày 15/11/2026';

describe('a merger and a split as of a decision', () => {
  let staffed: Staffed;
  let first: string;
  let second: string;
  let province: string;
  beforeEach(async () => {
    staffed = await startStaffed();
    [first, second, province] = await Promise.all([
      staffed.unitId(communes[0]),
      staffed.unitId(communes[1]),
      staffed.unitId('82'),
    ]);
    for (const [parentId, name] of [
      [first, 'Một'],
      [first, 'Hai'],
      [second, 'Ba'],
    ]) {
      await staffed.createUnit('admin-82', {
        parentId,
        name,
        kind: 'HAMLET',
        kindWord: 'ấp',
        validFrom: '2026-01-01',
      });
    }
  });
  afterEach(() => staffed.close());

  const merger = (more: object = {}) => ({
    from: [first, second],
    into: { name: 'Tân Phước', kind: 'COMMUNE', kindWord: 'xã', code: communes[0], parentId: province },
    on,
    decree,
    ...more,
  });

  async function asked<Result>(user: string, text: string, input: object): Promise<Result> {
    const data = await staffed.as(user)<Record<string, Result>>(text, { input });
    return Object.values(data)[0] as Result;
  }

  async function hamletsOf(id: string, asOf: string): Promise<string[]> {
    const { units } = await staffed.as('admin-82')<{ units: { nodes: { fullName: string }[] } }>(
      `query ($id: ID!, $asOf: Date!) {
        units(first: 100, filter: { withinId: $id, kinds: [HAMLET] }, asOf: $asOf) { nodes { fullName } } }`,
      { id, asOf },
    );
    return units.nodes.map(({ fullName }) => fullName);
  }

  test('the preview says what moves, which campaigns run, who gains scope, and changes nothing', async () => {
    const seen = await asked<Preview>('admin-82', previewMerge, merger());
    expect(seen).toMatchObject({
      ends: [{ fullName: 'Xã Tân Phước 1' }, { fullName: 'Xã Tân Phước 2' }],
      becomes: ['Xã Tân Phước'],
      unitsMoved: 3,
      faults: [],
    });
    expect(seen.moves.map(({ fullName }) => fullName).sort()).toEqual(['Ấp Ba', 'Ấp Hai', 'Ấp Một']);
    expect(seen.campaignsInFlight.length).toBeGreaterThan(0);
    expect(seen.assignments).toContainEqual({
      userName: 'police-2',
      becomes: ['Xã Tân Phước'],
      gains: ['Xã Tân Phước 1'],
    });
    expect(await hamletsOf(first, on)).toEqual(['Ấp Hai', 'Ấp Một']);
  });

  test('two communes become one: the tree answers as it was before and as it is after', async () => {
    const made = await asked<Answer>('admin-82', merge, merger());
    expect(made).toMatchObject({
      fullName: 'Xã Tân Phước',
      validFrom: on,
      parent: { fullName: 'Tỉnh Đồng Tháp' },
    });
    expect(await hamletsOf(first, '2026-11-30')).toEqual(['Ấp Hai', 'Ấp Một']);
    expect(await hamletsOf(made.id, '2026-11-30')).toEqual([]);
    expect(await hamletsOf(made.id, on)).toEqual(['Ấp Ba', 'Ấp Hai', 'Ấp Một']);
    expect(await hamletsOf(first, on)).toEqual([]);
    const { before, after } = await staffed.as('nobody')<
      Record<'before' | 'after', { id: string; lineage: unknown }>
    >(
      `{ before: unit(code: "${communes[0]}", asOf: "2026-11-30") { id lineage { successors { kind decree effectiveOn unit { fullName } } } }
         after: unit(code: "${communes[0]}", asOf: "${on}") { id lineage { predecessors { unit { fullName } } } } }`,
    );
    expect(before).toEqual({
      id: first,
      lineage: {
        successors: [{ kind: 'MERGED', decree, effectiveOn: on, unit: { fullName: 'Xã Tân Phước' } }],
      },
    });
    expect(after).toMatchObject({
      id: made.id,
      lineage: {
        predecessors: [{ unit: { fullName: 'Xã Tân Phước 1' } }, { unit: { fullName: 'Xã Tân Phước 2' } }],
      },
    });
  });

  test('rights on what ends go on in the successor from that day; the old ones end on its eve', async () => {
    const { id } = await asked<Answer>('admin-82', merge, merger());
    const rights = await staffed.sql(
      `select unit_id as unit, starts_on as "startsOn", ends_on as "endsOn" from assignment
       where user_id = 'police-2' order by starts_on`,
    );
    expect(rights).toEqual([
      { unit: second, startsOn: '2020-01-01', endsOn: '2026-11-30' },
      { unit: id, startsOn: on, endsOn: null },
    ]);
  });

  test('a right taken back before the day does not come back in the successor, nor what was passed on from it', async () => {
    const passed = async (unit: string) =>
      staffed.sql(
        `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by, delegated_from)
         select province_code, 'helper', 'helper', role, $1, starts_on, 'police-2', id from assignment where user_id = 'police-2'`,
        [unit],
      );
    await passed(second);
    await asked<Answer>('admin-82', merge, merger());
    const [right] = await staffed.sql<{ id: string; version: number }>(
      `select id, version from assignment where user_id = 'police-2' and unit_id = $1`,
      [second],
    );
    const revoke = `mutation ($id: ID!, $version: Int!) { revokeAssignment(id: $id, version: $version) { __typename } }`;
    expect(await staffed.as('admin-82')(revoke, { ...right })).toEqual({
      revokeAssignment: { __typename: 'AssignmentRevoked' },
    });
    const left = await staffed.sql(
      `select from assignment where user_id in ('police-2', 'helper') and revoked_at is null`,
    );
    expect(left).toEqual([]);
  });

  test('nobody merges who does not keep all of it, and he is told nothing', async () => {
    for (const user of ['police-1', 'officer-1', 'admin-08']) {
      expect(await asked(user, merge, merger())).toMatchObject({ code: 'NOT_FOUND' });
      const seen = await asked<Preview>(user, previewMerge, merger());
      expect(seen).toMatchObject({ ends: [], moves: [], assignments: [], faults: [{ code: 'NOT_FOUND' }] });
      expect(seen.campaignsInFlight).toEqual([]);
    }
  });

  test('the preview gives all faults, and the merger is refused for them', async () => {
    const wrong = merger({
      decree: ' ',
      on: '2025-07-01',
      into: { name: 'Tân Phước', kind: 'COMMUNE', kindWord: 'xã', code: '28336', parentId: province },
    });
    const { faults } = await asked<Preview>('admin-82', previewMerge, wrong);
    const fields = faults.map(({ code, fields: [field] }) => `${code} ${field}`);
    expect(fields).toEqual(expect.arrayContaining(['INVALID decree', 'INVALID on', 'OVERLAP code']));
    expect(await asked('admin-82', merge, wrong)).toMatchObject({ __typename: 'Refusal' });
    expect((await asked<Preview>('admin-82', previewMerge, merger({ from: [first] }))).faults).toMatchObject([
      { code: 'INVALID', fields: ['from'] },
    ]);
  });

  test('a commune is taken in by its neighbour, which stays who it is', async () => {
    const taken = await asked<Answer>('admin-82', merge, merger({ from: [first], into: { id: second } }));
    expect(taken).toMatchObject({ id: second, fullName: 'Xã Tân Phước 2' });
    expect(await hamletsOf(second, on)).toEqual(['Ấp Ba', 'Ấp Hai', 'Ấp Một']);
    expect(await hamletsOf(second, '2026-11-30')).toEqual(['Ấp Ba']);
  });

  test('loading the national list again leaves what a province decided', async () => {
    const { id } = await asked<Answer>('admin-82', merge, merger());
    const tree = () =>
      staffed.sql('select unit_id, valid, code, name, parent_id from unit_version order by unit_id, valid');
    const before = await tree();
    await staffed.sql('delete from unit_source');
    const database = await openDatabase({ url: staffed.app.databaseUrl, poolSize: 1 });
    expect((await loadUnits(database, afterTreeChange)).loaded).toBe(true);
    await database.close();
    expect(await tree()).toEqual(before);
    const lines = await staffed.sql('select from unit_lineage where successor_id = $1', [id]);
    expect(lines).toHaveLength(2);
  });

  test('a merger sent twice with one key is done once', async () => {
    const input = merger({ idempotencyKey: 'sap-nhap-01' });
    const [one, other] = await Promise.all([1, 2].map(() => asked<Answer>('admin-82', merge, input)));
    expect(one?.id).toBe(other?.id);
    expect(await asked('admin-82', merge, merger())).toMatchObject({
      __typename: 'Refusal',
      code: 'INVALID',
    });
  });

  test('a commune is split: every ấp goes to one part, and rights go on in all of them', async () => {
    const [one, two] = await staffed.sql<{ id: string }>(
      'select unit_id as id from unit_version where parent_id = $1 order by name',
      [first],
    );
    const parts = (children: readonly (string | undefined)[]) => ({
      unit: first,
      on,
      decree,
      into: [
        { name: 'Đông', kind: 'COMMUNE', kindWord: 'xã', code: communes[0], children: [one?.id] },
        { name: 'Tây', kind: 'WARD', kindWord: 'phường', code: '99991', children },
      ],
    });
    const { faults } = await asked<Preview>('admin-82', previewSplit, parts([]));
    expect(faults).toMatchObject([{ code: 'INVALID', fields: ['children'] }]);
    expect(await asked('police-1', split, parts([two?.id]))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asked('admin-82', split, parts([two?.id]))).toMatchObject({
      parts: [
        { fullName: 'Xã Đông', childCount: 1 },
        { fullName: 'Phường Tây', childCount: 1 },
      ],
    });
    expect(await hamletsOf(first, '2026-11-30')).toHaveLength(2);
    const rights = await staffed.sql(`select from assignment where user_id = 'police-1' and starts_on = $1`, [
      on,
    ]);
    expect(rights).toHaveLength(2);
  });
});
