import { randomUUID } from 'node:crypto';
import { addMember, changeMember, createClient } from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { makeSample } from '../../server/sample/make.ts';
import { chapters } from '../support/chapters.ts';
import { startImportApp } from './import.setup.ts';
import { communes, outcome, type Staffed, startStaffed } from './unit-admin.setup.ts';

type Row = Readonly<Record<string, unknown>>;
/** The columns that are deliberately not carried, each with its reason. */
type Left = Readonly<Record<string, string>>;

const ownRow = 'a row of its own';
const ofTheChange = 'says what the change itself decided';
const split = 'the earlier row ends where the later begins';

const left = {
  memberInOtherRole: {
    id: ownRow,
    role: ofTheChange,
    serves: split,
    version: 'counts the changes of the row',
  },
  mergedMember: { id: ownRow, team_id: ofTheChange, serves: split, version: 'counts the changes of the row' },
  mergedUnit: { parent_id: ofTheChange, decree: ofTheChange, valid: split, first_day: split, gone_on: split },
  importedMember: {
    id: ownRow,
    team_id: 'compared by the name of the team',
    version: 'counts the changes of the row',
  },
  importedUnit: {
    unit_id: ownRow,
    parent_id: 'compared by the code of the commune',
    code: 'what a province names for itself bears none, and the file has no column for it',
    decree: 'the file is itself what the units are made by',
    valid: 'a team begins with the first who serves in it',
    first_day: 'a team begins with the first who serves in it',
  },
  sampleMember: {
    decision: 'nobody appointed people who are made up',
    version: 'counts the changes of the row',
  },
  sampleUnit: { code: 'no official list knows them', decree: 'no decree made them' },
} as const satisfies Readonly<Record<string, Left>>;

describe('the columns of members and of states of units', () => {
  const test = chapters();
  let staffed: Staffed;
  let [commune, province, one, two, hamlet] = ['', '', '', '', ''];
  let member: Row;
  const admin = () => createClient({ url: new URL('/graphql', staffed.app.url), token: 'admin-82' });
  beforeAll(async () => {
    staffed = await startStaffed();
    [commune, province] = await Promise.all([staffed.unitId(communes[0]), staffed.unitId('82')]);
    [one, two, hamlet] = [await unit('Một'), await unit('Hai'), await unit('Ba', 'HAMLET', 'ấp')];
    await staffed.sql(`update unit_version set code = 'AP-3', decree = '1/NQ-HĐND' where unit_id = $1`, [
      hamlet,
    ]);
    await add(one);
    member = await rowOf('member', `team_id = '${one}'`);
  });
  afterAll(() => staffed.close());

  /** A member of whom everything is said that can be said. */
  const add = async (teamId: string) => {
    const said = {
      name: 'Nguyễn Văn An',
      role: 'DEPUTY',
      since: '2026-01-05',
      decision: '12/QĐ-UBND',
    } as const;
    const { addMember: added } = await admin().request(addMember, { teamId, ...said });
    if (added.__typename !== 'Member') throw new Error(added.message);
    return added;
  };

  const unit = async (name: string, kind = 'SECURITY_TEAM', kindWord = 'tổ bảo vệ an ninh, trật tự') =>
    (
      await staffed.createUnit('admin-82', {
        parentId: commune,
        name,
        kind,
        kindWord,
        validFrom: '2026-01-01',
      })
    ).id;

  const rowOf = async (table: string, where: string, sql = staffed.sql): Promise<Row> => {
    const [found] = await sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where ${where}`);
    return found?.row ?? {};
  };

  /** The columns, each with the value it has when nobody gives one. */
  const columnsOf = async (table: string): Promise<Map<string, unknown>> => {
    const rows = await staffed.sql<{ name: string; given: string | null; generated: boolean }>(
      `select column_name as name, column_default as given, is_generated = 'ALWAYS' as generated
       from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
      [table],
    );
    const defaults = rows.map(async ({ name, given, generated }) => {
      if (given === null || generated) return [name, null] as const;
      const [found] = await staffed.sql<{ value: unknown }>(`select to_jsonb(${given}) as value`);
      return [name, found?.value] as const;
    });
    return new Map(await Promise.all(defaults));
  };

  /** What has to be carried: a value that somebody gave, for nothing is proved by null or by a default. */
  const carried = async (table: string, row: Row, not: Left): Promise<Row> => {
    const columns = await columnsOf(table);
    expect(Object.keys(not).filter((column) => !columns.has(column))).toEqual([]);
    const kept = [...columns.keys()].filter((column) => !(column in not));
    const empty = kept.filter((column) => row[column] == null || row[column] === columns.get(column));
    expect({ table, 'fill it, or say why it is left': empty }).toEqual({
      table,
      'fill it, or say why it is left': [],
    });
    return Object.fromEntries(kept.map((column) => [column, row[column]]));
  };

  const merge = async (from: readonly string[], into: object): Promise<string> => {
    const input = { from, into, on: '2026-12-01', decree: 'Nghị quyết số 99' };
    const { merged } = await staffed.as('admin-82')<{ merged: { id: string; message?: string } }>(
      `mutation ($input: MergeUnitsInput!) { merged: mergeUnits(input: $input) { ${outcome} } }`,
      { input },
    );
    return merged.id;
  };

  test('come out of an export and an import as they went in', async () => {
    const response = await fetch(`${staffed.app.url}/export/members.csv?unitId=${commune}`, {
      headers: { authorization: 'Bearer admin-82' },
    });
    const other = await startImportApp();
    try {
      const { report } = await other.send(await response.text(), { mode: 'all', key: randomUUID() });
      expect(report).toMatchObject({ newMembers: 1, faults: [] });
      const there = await rowOf('member', 'true', other.ask);
      const expected = await carried('member', member, left.importedMember);
      expect(await carried('member', there, left.importedMember)).toEqual(expected);
      const team = await rowOf('unit_version', `unit_id = '${one}'`);
      const made = await rowOf('unit_version', `unit_id = '${String(there.team_id)}'`, other.ask);
      const state = await carried('unit_version', team, left.importedUnit);
      expect(await carried('unit_version', made, left.importedUnit)).toEqual(state);
      const above = await rowOf(
        'unit_version',
        `unit_id = '${String(made.parent_id)}' and gone_on = 'infinity'`,
        other.ask,
      );
      expect(above.code).toBe(communes[0]);
    } finally {
      await other.close();
    }
  });

  test('are those of the member when he is given another role', async () => {
    const team = await unit('Bốn');
    const { id, version } = await add(team);
    const before = await rowOf('member', `id = '${id}'`);
    const asked = { id, version, role: 'MEMBER', on: '2026-06-01' } as const;
    expect((await admin().request(changeMember, asked)).changeMember.__typename).toBe('Member');
    const after = await rowOf('member', `team_id = '${team}' and role = 'MEMBER'`);
    const expected = await carried('member', before, left.memberInOtherRole);
    expect(await carried('member', after, left.memberInOtherRole)).toEqual(expected);
  });

  test('are those of the member in the team that his was merged into', async () => {
    const kind = { kind: 'SECURITY_TEAM', kindWord: 'tổ bảo vệ an ninh, trật tự' };
    const team = await merge([one, two], { name: 'Một Hai', parentId: commune, ...kind });
    const expected = await carried('member', member, left.mergedMember);
    const after = await rowOf('member', `team_id = '${team}'`);
    expect(await carried('member', after, left.mergedMember)).toEqual(expected);
  });

  test('are those of a unit below communes that are merged', async () => {
    const before = await rowOf('unit_version', `unit_id = '${hamlet}'`);
    const other = await staffed.unitId(communes[1]);
    const into = {
      name: 'Tân Phước',
      kind: 'COMMUNE',
      kindWord: 'xã',
      code: communes[0],
      parentId: province,
    };
    const made = await merge([commune, other], into);
    const expected = await carried('unit_version', before, left.mergedUnit);
    const after = await rowOf('unit_version', `unit_id = '${hamlet}' and first_day = '2026-12-01'`);
    expect(after.parent_id).toBe(made);
    expect(await carried('unit_version', after, left.mergedUnit)).toEqual(expected);
  });

  test('are filled by sample data', async () => {
    const fresh = await startStaffed();
    const database = await openDatabase({ url: fresh.app.databaseUrl, poolSize: 2 });
    try {
      await makeSample(database, { province: '82', teams: 12 }, 'test');
      const made = await rowOf('member', 'true', fresh.sql);
      await carried('member', made, left.sampleMember);
      await carried(
        'unit_version',
        await rowOf('unit_version', `unit_id = '${String(made.team_id)}'`, fresh.sql),
        left.sampleUnit,
      );
    } finally {
      await database.close();
      await fresh.close();
    }
  });
});
