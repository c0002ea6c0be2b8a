import { createHash, randomUUID } from 'node:crypto';
import type { Queries } from '../../data/database.ts';
import { searchKey } from '../../text/search-key.ts';
import { fullNameOf } from '../unit/unit-names.ts';
import type { PlannedMember, PlannedUnit } from './judge/plan.ts';

/** Keeps each statement far below the statement timeout. */
const rowsPerStatement = 4_000;

/** Inserts the units and their members; returns a digest of their ids for the audit trail. */
export async function insertPlanned(
  queries: Queries,
  provinceCode: string,
  { units, members }: { readonly units: readonly PlannedUnit[]; readonly members: readonly PlannedMember[] },
): Promise<string> {
  // Hamlets come first, because the units below them refer to their parents.
  const hamletsFirst = [...units].sort((one, other) => rank(one) - rank(other));
  for (const part of parts(hamletsFirst)) await insertUnits(queries, provinceCode, part);
  const made = members.map((member) => ({ id: randomUUID(), member }));
  for (const part of parts(made)) await insertMembers(queries, provinceCode, part);
  const ids = [...units.map(({ id }) => id), ...made.map(({ id }) => id)].sort();
  return createHash('sha256').update(ids.join('\n')).digest('base64url');
}

async function insertUnits(queries: Queries, provinceCode: string, units: readonly PlannedUnit[]) {
  await queries.query(
    `insert into unit (id, province_code, origin) select id, $1, 'PROVINCE' from unnest($2::uuid[]) as made (id)`,
    [provinceCode, units.map(({ id }) => id)],
  );
  await queries.query(
    `insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
     select id, $1, daterange(day, null), name, kind, word, parent, search
     from unnest($2::uuid[], $3::date[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[])
       as made (id, day, name, kind, word, parent, search)`,
    [
      provinceCode,
      units.map(({ id }) => id),
      units.map(({ from }) => from),
      units.map(({ name }) => name),
      units.map(({ kind }) => kind),
      units.map(({ word }) => word),
      units.map(({ parentId }) => parentId),
      units.map(({ name, word }) => ` ${searchKey(fullNameOf({ kindWord: word, name }))}`),
    ],
  );
}

interface MemberWithId {
  readonly id: string;
  readonly member: PlannedMember;
}

async function insertMembers(queries: Queries, provinceCode: string, made: readonly MemberWithId[]) {
  await queries.query(
    `insert into member (id, province_code, team_id, name, role, serves, decision, search_key)
     select id, $1, team, name, role, daterange(day, null), decision, search
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::date[], $7::text[], $8::text[])
       as made (id, team, name, role, day, decision, search)`,
    [
      provinceCode,
      made.map(({ id }) => id),
      made.map(({ member }) => member.team.id),
      made.map(({ member }) => member.name),
      made.map(({ member }) => member.role),
      made.map(({ member }) => member.from),
      made.map(({ member }) => member.decision),
      made.map(({ member }) => searchKey(member.name)),
    ],
  );
}

function* parts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += rowsPerStatement)
    yield items.slice(from, from + rowsPerStatement);
}

function rank({ kind }: PlannedUnit): number {
  return kind === 'HAMLET' ? 0 : 1;
}
