import type { Unit } from '@thi-dua/schema';
import { keyset } from '../../data/keyset/keyset.ts';
import { today } from '../../data/vietnam-time.ts';
import { fullNameOf } from './unit-names.ts';

/** A unit as it is read: what the API shows, and the id of its parent. */
export type UnitRow = Unit & { readonly parentId: string | null };

/** What SQL returns; the full name is added here because PostgreSQL's C locale cannot capitalise "đặc khu". */
export type UnitRecord = Omit<UnitRow, 'fullName'>;

export function toUnit(record: UnitRecord): UnitRow {
  return { ...record, fullName: fullNameOf(record) };
}

/** SQL: the columns of `unit_version v` that describe a state of a unit. */
export const versionColumns = `
  v.code, v.name, v.kind, v.kind_word as "kindWord", v.parent_id as "parentId",
  lower(v.valid) as "validFrom", upper(v.valid) - 1 as "validTo", not isempty(v.valid) as "datesKnown"`;

/** SQL: the columns of a {@link UnitRecord}, read from `unit_version v` as of `day`, an SQL expression. */
export function unitColumns(day: string): string {
  return `v.unit_id as id, v.province_code as "provinceCode", ${versionColumns}, v.valid @> ${day} as "inForce",
    case when ${day} >= upper(v.valid) then upper(v.valid) - 1
      when ${day} < lower(v.valid) then lower(v.valid) else ${day} end as "asOf"`;
}

/** The order of all lists of units read from `unit_version v`: by name in Vietnamese order. */
export const unitsByName = keyset('units', ['v.name', 'text'], ['v.unit_id', 'uuid']);

/** A unit on a day; a null day means today in Vietnam. */
export interface UnitOnDay {
  readonly id: string;
  readonly day: string | null;
}

/** SQL: the keys of a batch as a table, from `$1` (ids) and `$2` (days), each with its place in the batch. */
export const unitKeysTable = `(
  select given.id, coalesce(given.day, ${today}) as day, given.place::int as place
  from unnest($1::uuid[], $2::date[]) with ordinality as given (id, day, place)
) as asked`;

/** The values of `$1` and `$2` of {@link unitKeysTable}. */
export function unitKeyValues(keys: readonly UnitOnDay[]): [string[], (string | null)[]] {
  return [keys.map(({ id }) => id), keys.map(({ day }) => day)];
}
