import type { Queries } from '../data/queries.ts';
import { fullNameOf } from '../modules/unit/unit-names.ts';
import { searchKey } from '../text/search-key.ts';
import type { Commune, SampleTeam } from './plan-teams.ts';

/** The day on which today's administrative units came into force. */
const since = '2025-07-01';

/** Reads the communes and wards of a province, or the one that runs the campaign; communes first, then by code. */
export function readCommunes(queries: Queries, province: string, commune: string | null): Promise<Commune[]> {
  return queries.query<Commune>(
    `select v.unit_id as id, v.code, v.kind from unit_version v
     where v.province_code = $1 and v.kind in ('COMMUNE', 'WARD') and v.gone_on = 'infinity' and v.first_day <= $3::date
       and ($2::text is null or v.code = $2)
     order by v.kind = 'COMMUNE' desc, v.code`,
    [province, commune, since],
  );
}

export async function insertUnits(
  queries: Queries,
  province: string,
  teams: readonly SampleTeam[],
): Promise<void> {
  const units = teams
    .flatMap(({ hamlet, unit }) => [hamlet, unit])
    .map((unit) => ({
      ...unit,
      search: ` ${searchKey(fullNameOf({ kindWord: unit.word, name: unit.name }))}`,
    }));
  await queries.query(
    `with given as (
       select * from jsonb_to_recordset($2) as u (id uuid, "parentId" uuid, kind text, word text, name text, search text)),
     made as (insert into unit (id, province_code, origin) select id, $1, 'PROVINCE' from given returning id),
     marked as (insert into sample_unit (unit_id, province_code) select id, $1 from made)
     insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
     select id, $1, daterange($3::date, null), name, kind, word, "parentId", search from given`,
    [province, JSON.stringify(units), since],
  );
}

export async function insertMembers(
  queries: Queries,
  province: string,
  teams: readonly SampleTeam[],
): Promise<void> {
  const members = teams
    .flatMap((team) => team.members)
    .map((member) => ({
      ...member,
      search: searchKey(member.name),
    }));
  await queries.query(
    `insert into member (id, province_code, team_id, name, role, serves, search_key)
     select id, $1, "teamId", name, role, daterange($3::date, null), search
     from jsonb_to_recordset($2) as m (id uuid, "teamId" uuid, name text, role text, search text)`,
    [province, JSON.stringify(members), since],
  );
}

/** Makes the built-in persona of a team head the head of this team, whose open report is still to be written. */
export async function grantToTeamHead(queries: Queries, province: string, teamId: string): Promise<void> {
  await queries.query(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     select province_code, user_id, user_name, role, $2, starts_on, 'thi-dua' from assignment
     where province_code = $1 and user_id = 'persona:team-head' and revoked_at is null limit 1`,
    [province, teamId],
  );
}
