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

/** What units become one of: a unit in force, or a new one. */
export interface Part {
  readonly unit: UnitState | NewUnit;
  readonly children: readonly UnitState[];
}

/** A merger or a split, thought through. It may be done when it has no faults. */
export interface Plan {
  readonly kind: Exclude<LineageKind, 'RENAMED'>;
  readonly on: string;
  readonly decree: string;
  readonly from: readonly UnitState[];
  readonly parts: readonly Part[];
  readonly faults: readonly Refusal[];
}

/** What planning needs: the database, and whether the caller may. */
export interface PlanContext {
  readonly queries: Queries;
  may(operation: Operation, unitId: string): Promise<boolean>;
}

/** Gathers what is wrong instead of stopping at the first. */
export class Faults {
  readonly all: Refusal[] = [];

  /** What the work answers; undefined when it was refused. */
  async of<Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refused) || !('code' in error.refusal)) throw error;
      this.all.push(error.refusal);
      return undefined;
    }
  }
}

export function fullNameOfPart({ unit }: Part): string {
  return fullNameOf(unit);
}

export function isThere(unit: UnitState | NewUnit): unit is UnitState {
  return 'id' in unit;
}

/** Communes merge with communes whatever they are called; everything else with its like. */
export function checkLikeness(kinds: readonly UnitKind[], field: string): void {
  const [first] = kinds;
  const alike = kinds.every((kind) => kind === first || (first && isCommune(first) && isCommune(kind)));
  const rank = kinds.some((kind) => isOfficial(kind) && !isCommune(kind));
  if (alike && !rank) return;
  throw refuse('INVALID', 'Chỉ sáp nhập, chia tách các đơn vị cùng loại, từ cấp xã trở xuống.', field);
}

/** It ends on the eve of the day, so it has to have begun before. */
export function checkEnding(state: UnitState, on: string): void {
  checkDay({ ...state, fresh: false }, on);
}

export function checkCode(kind: UnitKind, code: string | null): void {
  if (!isCommune(kind) || /^\d{5}$/.test(code ?? '')) return;
  throw refuse('INVALID', 'Mã đơn vị hành chính cấp xã gồm đúng 5 chữ số.', 'code');
}

/** A code that somebody else bears on the day or later; the database refuses it as well. */
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

/** The units below that would have to follow, with what each must be asked first. */
export async function readFollowers(
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

export function checkFollower(child: UnitState, part: UnitState | NewUnit, on: string): void {
  if (child.firstDay > on || child.goneOn !== 'infinity') {
    const day = child.goneOn === 'infinity' ? child.firstDay : child.goneOn;
    throw refuse('INVALID', `${fullNameOf(child)} còn một thay đổi từ ngày ${day}, sau ngày ${on}.`, 'on');
  }
  checkPlace(child.kind, part.kind, 'into');
}
