import { found } from '../../../data/batching.ts';
import type { Queries } from '../../../data/database.ts';
import { readUnits } from '../unit.loaders.ts';
import type { UnitRow } from '../unit.row.ts';

/** A unit as a change leaves it: read past the loaders, which may remember how it was. */
export async function shownAsOf(queries: Queries, id: string, day: string): Promise<UnitRow> {
  const [unit] = await readUnits(queries, [{ id, day }]);
  return found(unit ?? null, `unit ${id}`);
}
