import { found } from '../../../data/batching.ts';
import type { Queries } from '../../../data/database.ts';
import { readUnits } from '../unit.loaders.ts';
import type { UnitRow } from '../unit.row.ts';

/** Reads a unit as a change has left it; not through the loaders, which may still hold its state before. */
export async function readUnitAsOf(queries: Queries, id: string, day: string): Promise<UnitRow> {
  const [unit] = await readUnits(queries, [{ id, day }]);
  return found(unit ?? null, `unit ${id}`);
}
