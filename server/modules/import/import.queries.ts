import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { inForceOn } from '../../data/in-force.ts';
import { today } from '../../data/vietnam-time.ts';
import type { MemberRole } from './import.words.ts';

/** A unit at the level of communes that rows may be imported into. */
export interface CommuneRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The kind word: xã, phường or đặc khu. */
  readonly word: string;
  /** The first day of its first state; `-infinity` if it is older than the records. Correct to compare as text. */
  readonly born: string;
}

/** A unit of the province that exists already. */
export interface KnownUnit {
  readonly id: string;
  readonly parentId: string;
  readonly kind: UnitKind;
  readonly word: string;
  readonly name: string;
  readonly born: string;
}

export interface KnownMember {
  readonly teamId: string;
  readonly name: string;
  readonly role: MemberRole;
}

const born = `(select min(first_day)::text from unit_version one where one.unit_id = v.unit_id)`;

/** Today in Vietnam by the clock of the database, as `2025-07-01`. */
export async function readToday(queries: Queries): Promise<string> {
  const [row] = await queries.query<{ day: string }>(`select ${today}::text as day`);
  return row?.day ?? '';
}

/** Reads the communes in force among the unit itself and those directly below it. */
export function readCommunes(queries: Queries, unitId: string): Promise<CommuneRecord[]> {
  return queries.query<CommuneRecord>(
    `select v.unit_id as id, v.code, v.name, v.kind_word as word, ${born} as born
     from unit_version v
     where (v.unit_id = $1 or v.parent_id = $1) and ${inForceOn(today)}
       and v.gone_on = 'infinity' and v.kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE', 'TOWNSHIP')
     order by v.code`,
    [unitId],
  );
}

/** Reads the units that stand below communes of the province today. */
export function readKnownUnits(queries: Queries, provinceCode: string): Promise<KnownUnit[]> {
  return queries.query<KnownUnit>(
    `select v.unit_id as id, v.parent_id as "parentId", v.kind, v.kind_word as word, v.name,
       ${born} as born
     from unit_version v
     where v.province_code = $1 and ${inForceOn(today)} and v.parent_id is not null
       and v.kind in ('HAMLET', 'SECURITY_TEAM', 'SELF_GOVERNING_GROUP', 'AGENCY', 'ENTERPRISE', 'SCHOOL')`,
    [provinceCode],
  );
}

/** Reads who serves in the teams today or later. */
export function readKnownMembers(
  queries: Queries,
  provinceCode: string,
  teamIds: readonly string[],
): Promise<KnownMember[]> {
  return queries.query<KnownMember>(
    `select team_id as "teamId", name, role from member
     where province_code = $1 and team_id = any($2::uuid[]) and coalesce(upper(serves), 'infinity') > ${today}`,
    [provinceCode, teamIds],
  );
}
