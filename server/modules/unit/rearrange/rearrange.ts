import type { Queries } from '../../../data/database.ts';
import { Refused } from '../../../mutation/refusal.ts';
import { insertUnit } from '../administer/create-unit.ts';
import { beginStates, endStates } from '../administer/state.queries.ts';
import { moveAssignments, moveMembers } from './people.queries.ts';
import { isThere, type Plan } from './plan.ts';

/** Does what was planned; throws the first fault of the plan. Answers the ids of the successors. */
export async function rearrange(queries: Queries, plan: Plan): Promise<string[]> {
  const { from, parts, on, decree, faults } = plan;
  const [fault] = faults;
  if (fault !== undefined) throw new Refused(fault);
  const ending = from.map(({ id }) => id);
  const kept = parts.flatMap(({ unit }) => (isThere(unit) ? [unit.id] : []));
  const following = parts.flatMap(({ children }) => children.map(({ id }) => id));
  await markChanged(queries, [...ending, ...kept, ...following]);
  await endStates(queries, ending, on);
  const successors: string[] = [];
  for (const { unit, children } of parts) {
    const id = isThere(unit) ? unit.id : await insertUnit(queries, unit);
    successors.push(id);
    const ids = children.map((child) => child.id);
    if (ids.length > 0) await beginStates(queries, ids, { on, decree, parentId: id });
  }
  await writeLineage(queries, plan, successors);
  await moveAssignments(queries, from, { successors, on });
  const [only] = successors;
  if (only !== undefined && successors.length === 1)
    await moveMembers(queries, from, { successor: only, on });
  return successors;
}

/** Edits based on the versions before are conflicts; the loader of the national list keeps its hands off. */
async function markChanged(queries: Queries, ids: readonly string[]): Promise<void> {
  await queries.query(
    'update unit set version = version + 1, changed_by_province = true where id = any($1::uuid[])',
    [ids],
  );
}

async function writeLineage(queries: Queries, plan: Plan, successors: readonly string[]): Promise<void> {
  const { from, kind, on, decree } = plan;
  await queries.query(
    `insert into unit_lineage (province_code, predecessor_id, successor_id, kind, effective_on, decree)
     select $1, p, s, $4, $5::date, $6 from unnest($2::uuid[]) p cross join unnest($3::uuid[]) s`,
    [from[0]?.provinceCode, from.map(({ id }) => id), successors, kind, on, decree],
  );
}
