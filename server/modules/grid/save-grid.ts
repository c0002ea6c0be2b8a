import type { Conflict, GridInput, GridResult, Refusal } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { unitIdOr } from '../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { Actor } from '../../rights/principal.ts';
import { freshReports } from '../report/report.loaders.ts';
import { gridLimits } from './grid.limits.ts';
import { gridAudit } from './grid-audit.ts';
import { gridResult } from './grid-result.ts';
import { writeGrid } from './write-grid.ts';

/** Writes a grid, with what was wrong told cell by cell. */
export async function saveGrid(context: Context, input: GridInput): Promise<GridResult | Refusal | Conflict> {
  const answer = await mutate(context, {
    operation: 'saveGrid',
    unitId: unitIdOr(input.unitId),
    input,
    idempotencyKey: input.idempotencyKey,
    work: (acting) => run(context, input, acting),
  });
  freshReports(context.loaders);
  return answer;
}

async function run(context: Context, input: GridInput, acting: Actor): Promise<ChangeOutcome<GridResult>> {
  const units = input.rows.map(({ unitId }) => unitId.toLowerCase());
  checkRows(units);
  const grid = {
    operation: 'saveGrid',
    unitId: unitIdOr(input.unitId).toLowerCase(),
    periodId: unitIdOr(input.periodId),
    rows: input.rows.map((row, place) => ({
      unitId: unitIdOr(units[place] ?? ''),
      version: row.version ?? null,
      values: row.values,
    })),
    mode: input.mode,
    allOrNothing: input.allOrNothing,
    keepsNothing: false,
    wholeRows: false,
  } as const;
  const written = await writeGrid(context, grid, acting);
  const result = gridResult(
    written,
    input.rows.map(({ unitId }) => unitId),
  );
  return { result, noun: 'report', targetId: grid.periodId, ...gridAudit(grid, written, units) };
}

function checkRows(units: readonly string[]): void {
  if (units.length > gridLimits.rows) {
    throw refuse('INVALID', `Một bảng có nhiều nhất ${gridLimits.rows} dòng. Hãy gửi làm nhiều lần.`, 'rows');
  }
  const twice = units.find((unitId, place) => units.indexOf(unitId) < place);
  if (twice !== undefined) throw refuse('INVALID', `Đơn vị ${twice} có hai dòng trong bảng.`, 'rows');
}
