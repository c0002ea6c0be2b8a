import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { today } from '../../../data/vietnam-time.ts';
import { refuse } from '../../../mutation/refusal.ts';

/** The last state of a unit, which every change starts from. */
export interface UnitState {
  readonly id: string;
  readonly provinceCode: string;
  readonly version: number;
  readonly kind: UnitKind;
  readonly kindWord: string;
  readonly name: string;
  readonly code: string | null;
  readonly parentId: string | null;
  /** `-infinity` if the unit is older than the records; correct to compare as text. */
  readonly firstDay: string;
  /** The first day without the unit; `infinity` if it has no end. */
  readonly goneOn: string;
  /** The first day of its first state. */
  readonly bornOn: string;
  /** Whether its last state begins today or later, so that nobody has relied on it yet. */
  readonly fresh: boolean;
}

export async function readStates(queries: Queries, ids: readonly string[]): Promise<Map<string, UnitState>> {
  const states = await queries.query<UnitState>(
    `select u.id, u.province_code as "provinceCode", u.version, v.kind, v.kind_word as "kindWord", v.name, v.code,
       v.parent_id as "parentId", v.first_day::text as "firstDay", v.gone_on::text as "goneOn", born.day as "bornOn",
       v.first_day >= ${today} as fresh
     from unit u
     join lateral (select * from unit_version where unit_id = u.id and not isempty(valid)
       order by first_day desc limit 1) v on true
     join lateral (select min(first_day)::text as day from unit_version where unit_id = u.id) born on true
     where u.id = any($1)`,
    [ids.map(unitIdOr)],
  );
  return new Map(states.map((state) => [state.id, state]));
}

/** Throws the refusal NOT_FOUND if there is no such unit. */
export async function readState(queries: Queries, id: string, field: string): Promise<UnitState> {
  const state = (await readStates(queries, [id])).get(id.toLowerCase());
  if (state === undefined) throw refuse('NOT_FOUND', undefined, field);
  return state;
}

/**
 * Locks the tree of a province until the end of the transaction. Adding and renaming share the lock; moving, closing,
 * merging and splitting take it alone. So nothing is put under a unit that ends, and there are no deadlocks.
 */
export async function lockTree(
  queries: Queries,
  provinceCode: string,
  how: 'shared' | 'alone',
): Promise<void> {
  const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await queries.query(`select ${lock}(hashtext('thi-dua: units of ' || $1))`, [provinceCode]);
}

/** Raises the version of the unit; false if the change was based on another version. */
export async function takeVersion(queries: Queries, id: string, version: number): Promise<boolean> {
  const taken = await queries.query(
    `update unit set version = version + 1, changed_by_province = true where id = $1 and version = $2 returning id`,
    [id, version],
  );
  return taken.length > 0;
}

/** What a new state changes; what is left out stays as it was. */
export interface NewState {
  readonly on: string;
  readonly decree: string | null;
  readonly name?: string;
  readonly kindWord?: string;
  readonly searchKey?: string;
  readonly parentId?: string;
}

/**
 * Begins a new state of the units on a day and ends the one before on its eve. A state that begins that very day is
 * changed in place, as a unit has one state a day. The caller must have checked that none begins later or has ended.
 */
export async function beginStates(queries: Queries, ids: readonly string[], state: NewState): Promise<void> {
  const { on, decree, name, kindWord, searchKey, parentId } = state;
  const said = [ids, on, name ?? null, kindWord ?? null, searchKey ?? null, parentId ?? null, decree];
  await queries.query(
    `update unit_version set name = coalesce($3, name), kind_word = coalesce($4, kind_word),
       search_key = coalesce($5, search_key), parent_id = coalesce($6::uuid, parent_id), decree = coalesce($7, decree)
     where unit_id = any($1::uuid[]) and first_day = $2::date`,
    said,
  );
  await endStates(queries, ids, on);
  await queries.query(
    `insert into unit_version (unit_id, province_code, valid, code, name, kind, kind_word, parent_id, search_key, decree)
     select unit_id, province_code, daterange($2::date, null), code, coalesce($3, name), kind, coalesce($4, kind_word),
       coalesce($6::uuid, parent_id), coalesce($5, search_key), $7
     from unit_version v where unit_id = any($1::uuid[]) and gone_on = $2::date
       and not exists (select from unit_version later where later.unit_id = v.unit_id and later.first_day = $2::date)`,
    said,
  );
}

/** Ends units on the eve of the day. */
export async function endStates(queries: Queries, ids: readonly string[], on: string): Promise<void> {
  await queries.query(
    `update unit_version set valid = daterange(lower(valid), $2::date)
     where unit_id = any($1::uuid[]) and first_day < $2::date and gone_on = 'infinity'`,
    [ids, on],
  );
}

/** Counts the units directly below one on the day or later. */
export async function countBelow(queries: Queries, id: string, on: string): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(distinct unit_id)::int as count from unit_version
     where parent_id = $1 and gone_on > $2::date and not isempty(valid)`,
    [id, on],
  );
  return row?.count ?? 0;
}

/** Whether `id` is the unit `other` itself, or stands below it on the day or later. */
export async function isWithin(queries: Queries, id: string, other: string, on: string): Promise<boolean> {
  const rows = await queries.query(
    `with recursive above (id) as (
       select $1::uuid
       union
       select v.parent_id from above join unit_version v on v.unit_id = above.id
       where v.parent_id is not null and v.gone_on > $3::date and not isempty(v.valid))
     select from above where id = $2::uuid`,
    [id, other, on],
  );
  return rows.length > 0;
}
