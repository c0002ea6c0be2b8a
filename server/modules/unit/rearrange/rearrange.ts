import type { Queries } from '../../../data/database.ts';
import { Refused } from '../../../mutation/refusal.ts';
import { insertUnit } from '../administer/create-unit.ts';
import { beginStates, endStates } from '../administer/state.queries.ts';
import { moveAssignments, moveMembers } from './people.queries.ts';
import { isExistingUnit, type RearrangementPlan } from './rearrangement-plan.ts';

/** Carries out a plan and returns the ids of the successors; throws the first fault of the plan, if any. */
export async function rearrange(queries: Queries, plan: RearrangementPlan): Promise<string[]> {
  const { from, parts, on, decree, faults } = plan;
  const [fault] = faults;
  if (fault !== undefined) throw new Refused(fault);
  const ending = from.map(({ id }) => id);
  const kept = parts.flatMap(({ unit }) => (isExistingUnit(unit) ? [unit.id] : []));
  const following = parts.flatMap(({ children }) => children.map(({ id }) => id));
  await markChanged(queries, [...ending, ...kept, ...following]);
  await endStates(queries, ending, on);
  const successors: string[] = [];
  for (const { unit, children } of parts) {
    const id = isExistingUnit(unit) ? unit.id : await insertUnit(queries, unit);
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

/** Marks units as changed by the province: edits of older versions become conflicts, and `loadUnits` skips them. */
async function markChanged(queries: Queries, ids: readonly string[]): Promise<void> {
  await queries.query(
    'update unit set version = version + 1, changed_by_province = true where id = any($1::uuid[])',
    [ids],
  );
}

async function writeLineage(
  queries: Queries,
  plan: RearrangementPlan,
  successors: readonly string[],
): Promise<void> {
  const { from, kind, on, decree } = plan;
  await queries.query(
    `insert into unit_lineage (province_code, predecessor_id, successor_id, kind, effective_on, decree)
     select $1, p, s, $4, $5::date, $6 from unnest($2::uuid[]) p cross join unnest($3::uuid[]) s`,
    [from[0]?.provinceCode, from.map(({ id }) => id), successors, kind, on, decree],
  );
}
