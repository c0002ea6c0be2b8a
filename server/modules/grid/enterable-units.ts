import type { Context } from '../../context.ts';
import { plannedFor } from '../../data/queries.ts';
import { isUnitId } from '../../data/unit-id.ts';
import type { GridDraft } from './wanted-grid.ts';

interface AskedUnits extends Pick<GridDraft, 'operation' | 'unitId' | 'periodId'> {
  readonly rows: readonly { readonly unitId: string }[];
}

/**
 * The units of the rows whose reports the caller may enter, asked all together; and none that stands elsewhere on the
 * tree of the period: the audit trail of the grid is read by the inspectors of its unit.
 */
export async function enterableUnits(
  { access, session }: Pick<Context, 'access' | 'session'>,
  { operation, unitId, periodId, rows }: AskedUnits,
): Promise<ReadonlySet<string>> {
  const asked = rows.map((row) => row.unitId).filter(isUnitId);
  const allowed = await Promise.all(asked.map(async (id) => (await access.allowing(operation, id)) !== null));
  const elsewhere = await session.query<{ readonly id: string }>(
    `select s.unit_id as id from reporting_period p
       join standing s on s.province_code = p.province_code and s.period_id = p.id
     where p.id = $1 and s.unit_id = any($2::uuid[]) and not $3::uuid = any(s.path)`,
    [periodId, asked, unitId],
    plannedFor(asked),
  );
  const outside = new Set(elsewhere.map(({ id }) => id));
  return new Set(asked.filter((id, place) => allowed[place] && !outside.has(id)));
}
