import type { UnitKind } from '@thi-dua/plugin-api';
import type { CreateUnitInput } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine, givenLineOrNull, givenName } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { oneAtATime } from '../../../mutation/one-at-a-time.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { searchKey, spellingKey } from '../../../text/search-key.ts';
import type { UnitRow } from '../unit.row.ts';
import { fullNameOf } from '../unit-names.ts';
import { propagateTreeChange, type TreeContext } from './after-tree-change.ts';
import { readUnitAsOf } from './read-unit.ts';
import { lockTree, readState, type UnitState } from './state.queries.ts';
import { checkPlace, isOfficial, mayBeForeign } from './unit-kinds.ts';

/** A unit that does not exist yet. */
export interface NewUnit {
  readonly provinceCode: string;
  readonly parentId: string;
  readonly kind: UnitKind;
  readonly kindWord: string;
  readonly name: string;
  readonly code: string | null;
  readonly from: string;
  readonly decree: string | null;
}

/** Adds a unit that the province itself sets up, below another one. */
export async function createUnit(
  context: TreeContext,
  input: CreateUnitInput,
): Promise<ChangeOutcome<UnitRow>> {
  const { queries } = context;
  if (isOfficial(input.kind)) {
    throw refuse('INVALID', 'Đơn vị hành chính chỉ được lập bằng sáp nhập hoặc chia tách.', 'kind');
  }
  const parent = await readState(queries, input.parentId, 'parentId');
  await lockTree(queries, parent.provinceCode, 'shared');
  checkParent(await readState(queries, input.parentId, 'parentId'), input.validFrom);
  checkPlace(input.kind, parent.kind);
  const made: NewUnit = {
    provinceCode: parent.provinceCode,
    parentId: parent.id,
    kind: input.kind,
    kindWord: givenLine(input.kindWord, 'kindWord', 60),
    name: givenName(input.name, 'name', { foreign: mayBeForeign(input.kind) }),
    code: givenLineOrNull(input.code, 'code'),
    from: input.validFrom,
    decree: givenLineOrNull(input.decree, 'decree'),
  };
  await checkNameIsFree(queries, made);
  const id = await insertUnit(queries, made);
  await propagateTreeChange(context, { provinceCode: made.provinceCode, unitIds: [id] });
  const result = await readUnitAsOf(queries, id, input.validFrom);
  return { result, noun: 'unit', targetId: id, before: null, after: made };
}

/** Refuses a second unit of one kind and name below the same parent: nobody could tell them apart. */
async function checkNameIsFree(
  queries: Queries,
  { parentId, kind, kindWord, name, from }: NewUnit,
): Promise<void> {
  await oneAtATime(queries, 'unit', parentId, kind, spellingKey(name));
  const alike = await queries.query<{ fullName: string; since: string }>(
    `select v.kind_word || ' ' || v.name as "fullName", v.first_day::text as since from unit_version v
     where v.parent_id = $1 and v.kind = $2 and v.search_key = $3 and v.gone_on > $4::date`,
    [parentId, kind, ` ${searchKey(fullNameOf({ kindWord, name }))}`, from],
  );
  const wanted = spellingKey(`${kindWord} ${name}`);
  const equal = alike.find(({ fullName }) => spellingKey(fullName) === wanted);
  if (equal === undefined) return;
  throw refuse('OVERLAP', `Dưới đơn vị này đã có “${equal.fullName}”, từ ngày ${equal.since}.`, 'name');
}

/** Refuses a parent that begins after the unit does, or that has an end. */
export function checkParent(parent: UnitState, from: string): void {
  if (parent.bornOn > from) {
    throw refuse('INVALID', `Đơn vị cấp trên chỉ có từ ngày ${parent.bornOn}.`, 'parentId');
  }
  if (parent.goneOn !== 'infinity') {
    throw refuse('INVALID', `Đơn vị cấp trên kết thúc từ ngày ${parent.goneOn}.`, 'parentId');
  }
}

export async function insertUnit(queries: Queries, unit: NewUnit): Promise<string> {
  const [made] = await queries.query<{ id: string }>(
    `insert into unit (id, province_code, origin) values (gen_random_uuid(), $1, 'PROVINCE') returning id`,
    [unit.provinceCode],
  );
  if (made === undefined) throw new Error('PostgreSQL did not say which unit it made');
  await queries.query(
    `insert into unit_version (unit_id, province_code, valid, code, name, kind, kind_word, parent_id, search_key, decree)
     values ($1, $2, daterange($3::date, null), $4, $5, $6, $7, $8, $9, $10)`,
    [
      made.id,
      unit.provinceCode,
      unit.from,
      unit.code,
      unit.name,
      unit.kind,
      unit.kindWord,
      unit.parentId,
      ` ${searchKey(fullNameOf(unit))}`,
      unit.decree,
    ],
  );
  return made.id;
}
