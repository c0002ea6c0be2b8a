import { dueAtOf } from '../period/unit-level.ts';

/** SQL names of a `reporting_period` and of the `standing` of a unit on its roll. */
export interface RolledUnit {
  readonly period: string;
  readonly standing: string;
}

/** SQL: until when an extension at the unit or above it, on the roll of the period, lets it report; null without one. */
export function extendedUntil({ period, standing }: RolledUnit): string {
  return `(select max(x.until) from extension x where x.province_code = ${period}.province_code
    and x.period_id = ${period}.id and x.state = 'GRANTED' and x.unit_id = any(${standing}.path))`;
}

/**
 * SQL: from when on the report of the unit is late, extensions included. Whoever asks when something is due asks this:
 * entry, lateness, completeness and reminders. An extension that is past moves nothing, and so needs no clean-up.
 */
export function heldDueAt(unit: RolledUnit): string {
  return `greatest(${dueAtOf(unit.period, `${unit.standing}.kind`)}, ${extendedUntil(unit)})`;
}

/** SQL: from when on nothing is taken from a unit whose held due time the expression names. */
export function heldClosesAt({ period }: Pick<RolledUnit, 'period'>, heldDue: string): string {
  return `greatest(${period}.closes_at, ${heldDue})`;
}
