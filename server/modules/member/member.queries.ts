import type { Member, MemberRole } from '@thi-dua/schema';
import { groupsInPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { inForceOn } from '../../data/in-force.ts';
import { today } from '../../data/vietnam-time.ts';
import { searchKey, spellingKey } from '../../text/search-key.ts';

export interface TeamOnDay {
  readonly teamId: string;
  /** Null means today in Vietnam. */
  readonly day: string | null;
}

const columns = `m.id, m.team_id as "teamId", m.name, m.role, lower(m.serves) as since, upper(m.serves) - 1 as until,
  m.decision, m.version`;

/** Reads the members who serve in each team on the day, the head first. */
export async function readMembers(queries: Queries, keys: readonly TeamOnDay[]): Promise<Member[][]> {
  const rows = await queries.query<Member & { readonly place: number }>(
    `select asked.place, ${columns}
     from unnest($1::uuid[], $2::date[]) with ordinality as asked (id, day, place)
     join member m on m.team_id = asked.id and m.serves @> coalesce(asked.day, ${today})
     order by asked.place, array_position(array['HEAD', 'DEPUTY', 'MEMBER'], m.role), m.search_key, m.id`,
    [keys.map(({ teamId }) => teamId), keys.map(({ day }) => day)],
  );
  return groupsInPlaces(keys, rows);
}

export async function readMember(queries: Queries, id: string): Promise<Member | undefined> {
  const [member] = await queries.query<Member>(`select ${columns} from member m where m.id = $1`, [id]);
  return member;
}

/** Finds a member of the same name who serves in the team on that day or later. */
export async function findNamesake(
  queries: Queries,
  { teamId, name, since }: Pick<NewMember, 'teamId' | 'name' | 'since'>,
): Promise<Member | undefined> {
  const alike = await queries.query<Member>(
    `select ${columns} from member m
     where m.team_id = $1 and m.search_key = $2 and coalesce(upper(m.serves), 'infinity') > $3::date`,
    [teamId, searchKey(name), since],
  );
  return alike.find((member) => spellingKey(member.name) === spellingKey(name));
}

export interface NewMember {
  readonly teamId: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly since: string;
  readonly decision: string | null;
}

/** Returns undefined if the team is not in force from that day on without an end. */
export async function insertMember(queries: Queries, member: NewMember): Promise<Member | undefined> {
  const [made] = await queries.query<Member>(
    `insert into member as m (province_code, team_id, name, role, serves, decision, search_key)
     select v.province_code, v.unit_id, $2, $3, daterange($4::date, null), $5, $6 from unit_version v
     where v.unit_id = $1 and v.kind in ('SECURITY_TEAM', 'SELF_GOVERNING_GROUP') and ${inForceOn('$4::date')}
       and not exists (select from unit_version last where last.unit_id = v.unit_id
         group by last.unit_id having max(last.gone_on) <> 'infinity')
     returning ${columns}`,
    [member.teamId, member.name, member.role, member.since, member.decision, searchKey(member.name)],
  );
  return made;
}

/** Returns undefined if somebody else changed the member first. */
export async function correctMember(
  queries: Queries,
  { id, version, name, role, decision }: Pick<Member, 'id' | 'version' | 'name' | 'role' | 'decision'>,
): Promise<Member | undefined> {
  const [member] = await queries.query<Member>(
    `update member m set version = version + 1, name = $3, role = $4, decision = $5, search_key = $6
     where m.id = $1 and m.version = $2 returning ${columns}`,
    [id, version, name, role, decision, searchKey(name)],
  );
  return member;
}

/** `on` is the first day without service. Returns undefined if somebody else changed the member first. */
export async function endService(
  queries: Queries,
  { id, version, on }: { id: string; version: number; on: string },
): Promise<Member | undefined> {
  const [member] = await queries.query<Member>(
    `update member m set version = version + 1, serves = daterange(lower(serves), $3::date)
     where m.id = $1 and m.version = $2 returning ${columns}`,
    [id, version, on],
  );
  return member;
}
