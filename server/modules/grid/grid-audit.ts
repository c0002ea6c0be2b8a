import { createHash } from 'node:crypto';
import type { KeptValue } from '../report/report-values.ts';
import type { PlannedWrite } from '../report/write/apply-plans.ts';
import { gridLimits } from './grid.limits.ts';
import type { GridDraft } from './wanted-grid.ts';
import type { WrittenGrid } from './write-grid.ts';

/** For the audit trail: one entry tells of the whole grid. */
export interface GridAudit {
  readonly before: object | null;
  readonly after: object;
}

/**
 * Which units came out how, how many values changed, and the first of them before and after; the digest covers all of
 * them, which stand in the revisions of the reports.
 */
export function gridAudit(
  { periodId, mode, allOrNothing }: GridDraft,
  { applied, verdicts, written }: WrittenGrid,
  units: readonly string[],
): GridAudit {
  const outcomes = [...new Set(verdicts.map(({ outcome }) => outcome))].map(
    (outcome) => [outcome, units.filter((_, place) => verdicts[place]?.outcome === outcome)] as const,
  );
  const { count, told, digest } = changesIn(written);
  return {
    before: told.length === 0 ? null : { values: byUnit(told, ({ before }) => before) },
    after: {
      periodId,
      mode,
      allOrNothing,
      applied,
      units: Object.fromEntries(outcomes),
      changedValues: count,
      values: byUnit(told, ({ after }) => after),
      digest,
    },
  };
}

interface ChangedCell {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Report by report: a province's month is not held in memory once more. */
function changesIn(written: readonly PlannedWrite[]) {
  const hash = createHash('sha256');
  const told: ChangedCell[] = [];
  let count = 0;
  for (const one of written) {
    const cells = cellsOf(one);
    hash.update(JSON.stringify(cells));
    told.push(...cells.slice(0, gridLimits.auditedCells - told.length));
    count += cells.length;
  }
  return { count, told, digest: hash.digest('base64url') };
}

function cellsOf({ plan: { unitId, values, keep, empty } }: PlannedWrite): ChangedCell[] {
  const now = new Map(values.map((value) => [value.indicatorId, value]));
  const before = (id: string) => textOf(now.get(id));
  return [
    ...keep.map((value) => ({
      unitId,
      indicatorId: value.indicatorId,
      before: before(value.indicatorId),
      after: textOf(value),
    })),
    ...empty.map((id) => ({ unitId, indicatorId: id, before: before(id), after: null })),
  ];
}

/** Null if it was not reported. */
function textOf(value: KeptValue | undefined): string | null {
  if (value === undefined) return null;
  const { state, part, whole, result, words } = value;
  if (state === 'NOT_APPLICABLE') return state;
  return whole === null ? String(part ?? result ?? words) : `${part}/${whole}`;
}

function byUnit(cells: readonly ChangedCell[], text: (cell: ChangedCell) => string | null): object {
  const units = new Map<string, [indicator: string, text: string | null][]>();
  for (const cell of cells) {
    units.set(cell.unitId, [...(units.get(cell.unitId) ?? []), [cell.indicatorId, text(cell)]]);
  }
  return Object.fromEntries([...units].map(([unitId, values]) => [unitId, Object.fromEntries(values)]));
}
