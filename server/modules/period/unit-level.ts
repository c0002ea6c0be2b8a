import type { UnitKind } from '@thi-dua/plugin-api';

/** Where a kind of units stands on the way reports take upwards. */
export const unitLevels = ['BASE', 'COMMUNE', 'DISTRICT', 'PROVINCE'] as const;

/** One of {@link unitLevels}. */
export type UnitLevel = (typeof unitLevels)[number];

const levels: Readonly<Record<UnitKind, UnitLevel>> = {
  PROVINCE: 'PROVINCE',
  DEPARTMENT: 'PROVINCE',
  PROVINCIAL_POLICE: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  DISTRICT_POLICE: 'DISTRICT',
  COMMUNE: 'COMMUNE',
  WARD: 'COMMUNE',
  TOWNSHIP: 'COMMUNE',
  SPECIAL_ZONE: 'COMMUNE',
  COMMUNE_POLICE: 'COMMUNE',
  HAMLET: 'BASE',
  AGENCY: 'BASE',
  ENTERPRISE: 'BASE',
  SCHOOL: 'BASE',
  SECURITY_TEAM: 'BASE',
  SELF_GOVERNING_GROUP: 'BASE',
};

export function levelOf(kind: UnitKind): UnitLevel {
  return levels[kind];
}

/** Returns those of the kinds that stand lowest. */
export function lowestOf(kinds: readonly UnitKind[]): UnitKind[] {
  const lowest = unitLevels.find((level) => kinds.some((kind) => levelOf(kind) === level));
  return kinds.filter((kind) => levelOf(kind) === lowest);
}

/** SQL: the due time of a `reporting_period` for a unit of the kind that the expression names. */
export function dueAtOf(period: string, kind: string): string {
  const of = (level: UnitLevel) =>
    Object.entries(levels)
      .filter(([, at]) => at === level)
      .map(([name]) => `'${name}'`)
      .join(', ');
  return `case when ${kind} in (${of('COMMUNE')}) then ${period}.due_at_commune
    when ${kind} in (${of('DISTRICT')}) then ${period}.due_at_district
    when ${kind} in (${of('PROVINCE')}) then ${period}.due_at_province else ${period}.due_at end`;
}
