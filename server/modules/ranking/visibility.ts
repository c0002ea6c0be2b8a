import type { Queries } from '../../data/database.ts';
import { noUnit } from '../../data/unit-id.ts';
import type { Access } from '../../rights/authorize.ts';
import type { Holding } from '../../rights/principal.ts';

/** The unit that is the province, as it is known today. */
export async function readProvinceUnit(queries: Queries, provinceCode: string): Promise<string> {
  const [row] = await queries.query<{ id: string }>(
    `select unit_id as id from unit_version where kind = 'PROVINCE' and code = $1 order by gone_on desc limit 1`,
    [provinceCode],
  );
  return row?.id ?? noUnit;
}

/** Whoever holds any right in the province sees how its units are grouped, and what was published. */
export async function mayRead(access: Access, queries: Queries, provinceCode: string): Promise<boolean> {
  return access.identity !== null && (await readingRight(access, queries, provinceCode)) !== null;
}

/** The right by which somebody sees it. */
export async function readingRight(
  access: Access,
  queries: Queries,
  provinceCode: string,
): Promise<Holding | null> {
  return access.allowing('rankings', await readProvinceUnit(queries, provinceCode));
}

/** Live figures: only for who may read those of every unit. */
export async function mayReadAll(access: Access, unitIds: readonly string[]): Promise<boolean> {
  const rights = await Promise.all(unitIds.map((id) => access.allowing('previewRanking', id)));
  return rights.length > 0 && rights.every((right) => right !== null);
}
