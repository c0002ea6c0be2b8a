import type { CommuneRecord } from '../import.queries.ts';
import type { PlannedMember, PlannedUnit } from './plan.ts';

interface FirstDayFacts {
  readonly members: readonly PlannedMember[];
  readonly communes: readonly CommuneRecord[];
  readonly units: readonly PlannedUnit[];
  readonly today: string;
}

/**
 * Sets the first day of each new unit: the first day on which a member serves in it or below it, else today. It never
 * begins before its parent, as a unit needs a parent on each of its days.
 */
export function setFirstDays(
  made: readonly PlannedUnit[],
  { members, communes, units, today }: FirstDayFacts,
): void {
  for (const { team, from } of members) {
    if (!team.known) team.from = earlier(team.from, from);
  }
  const born = new Map(communes.map((commune) => [commune.id, commune.born]));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  for (const unit of made) {
    const parent = byId.get(unit.parentId);
    if (parent !== undefined && !parent.known) parent.from = earlier(parent.from, unit.from ?? today);
  }
  const [hamlets, others] = [
    made.filter(({ kind }) => kind === 'HAMLET'),
    made.filter(({ kind }) => kind !== 'HAMLET'),
  ];
  for (const unit of [...hamlets, ...others]) {
    const above = byId.get(unit.parentId)?.from ?? born.get(unit.parentId) ?? '';
    unit.from = later(unit.from ?? today, above);
  }
}

function earlier(one: string | undefined, other: string): string {
  return one === undefined || other < one ? other : one;
}

function later(one: string, other: string): string {
  return other > one ? other : one;
}
