import type { UnitKind } from '@thi-dua/plugin-api';
import type { LineageKind, Refusal } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { Refused, refuse } from '../../../mutation/refusal.ts';
import type { Operation } from '../../../rights/table.ts';
import type { NewUnit } from '../administer/create-unit.ts';
import { readStates, type UnitState } from '../administer/state.queries.ts';
import { checkDay } from '../administer/unit-change.ts';
import { checkPlace, isCommune, isOfficial } from '../administer/unit-kinds.ts';
import { fullNameOf } from '../unit-names.ts';

/** One successor, either a unit in force or a new one, with the units that move below it. */
export interface RearrangementPart {
  readonly unit: UnitState | NewUnit;
  readonly children: readonly UnitState[];
}

/** A planned merger or split; it may be carried out if it has no faults. */
export interface RearrangementPlan {
  readonly kind: Exclude<LineageKind, 'RENAMED'>;
  readonly on: string;
  readonly decree: string;
  readonly from: readonly UnitState[];
  readonly parts: readonly RearrangementPart[];
  readonly faults: readonly Refusal[];
}

/** What planning needs: the database, and the caller's rights. */
export interface PlanningContext {
  readonly queries: Queries;
  may(operation: Operation, unitId: string): Promise<boolean>;
}

/** Collects refusals, so that a preview can show all of them instead of the first. */
export class RefusalCollector {
  readonly all: Refusal[] = [];

  /** Returns the result of the work, or undefined if it was refused. */
  async attempt<Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refused) || !('code' in error.refusal)) throw error;
      this.all.push(error.refusal);
      return undefined;
    }
  }
}

export function fullNameOfPart({ unit }: RearrangementPart): string {
  return fullNameOf(unit);
}

export function isExistingUnit(unit: UnitState | NewUnit): unit is UnitState {
  return 'id' in unit;
}

/** Refuses to mix kinds, except those at the level of communes, and any kind above that level. */
export function checkSameKind(kinds: readonly UnitKind[], field: string): void {
  const [first] = kinds;
  const alike = kinds.every((kind) => kind === first || (first && isCommune(first) && isCommune(kind)));
  const rank = kinds.some((kind) => isOfficial(kind) && !isCommune(kind));
  if (alike && !rank) return;
  throw refuse('INVALID', 'Chỉ sáp nhập, chia tách các đơn vị cùng loại, từ cấp xã trở xuống.', field);
}

/** Refuses a unit that does not begin before the day, because it is to end on its eve. */
export function checkEnding(state: UnitState, on: string): void {
  checkDay({ ...state, fresh: false }, on);
}

export function checkCode(kind: UnitKind, code: string | null): void {
  if (!isCommune(kind) || /^\d{5}$/.test(code ?? '')) return;
  throw refuse('INVALID', 'Mã đơn vị hành chính cấp xã gồm đúng 5 chữ số.', 'code');
}

/** Refuses a code that another unit bears on the day or later, as the database would with a less helpful message. */
export async function checkCodeFree(
  queries: Queries,
  unit: NewUnit,
  from: readonly UnitState[],
): Promise<void> {
  const rows = await queries.query<{ name: string; kindWord: string }>(
    `select v.name, v.kind_word as "kindWord" from unit_version v
     where v.code = $1 and v.gone_on > $2::date and not isempty(v.valid) and v.unit_id <> all($3::uuid[])
       and case when $4 then v.kind in ('PROVINCE', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')
         else v.province_code = $5 and v.kind = $6 end limit 1`,
    [unit.code, unit.from, from.map(({ id }) => id), isCommune(unit.kind), unit.provinceCode, unit.kind],
  );
  if (rows[0]) throw refuse('OVERLAP', `Mã ${unit.code} đang thuộc ${fullNameOf(rows[0])}.`, 'code');
}

/** Reads the units below, which would have to move, in their last state. */
export async function readMovingUnits(
  queries: Queries,
  from: readonly UnitState[],
  on: string,
): Promise<UnitState[]> {
  const ids = from.map(({ id }) => id);
  const below = await queries.query<{ id: string }>(
    `select distinct unit_id as id from unit_version
     where parent_id = any($1::uuid[]) and gone_on > $2::date and not isempty(valid) and unit_id <> all($1::uuid[])`,
    [ids, on],
  );
  const states = await readStates(
    queries,
    below.map(({ id }) => id),
  );
  return [...states.values()].sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}

export function checkMovingUnit(child: UnitState, part: UnitState | NewUnit, on: string): void {
  if (child.firstDay > on || child.goneOn !== 'infinity') {
    const day = child.goneOn === 'infinity' ? child.firstDay : child.goneOn;
    throw refuse('INVALID', `${fullNameOf(child)} còn một thay đổi từ ngày ${day}, sau ngày ${on}.`, 'on');
  }
  checkPlace(child.kind, part.kind, 'into');
}
