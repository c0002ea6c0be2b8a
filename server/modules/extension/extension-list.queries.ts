import type { ExtensionFilter } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { emptyPage, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { type ExtensionRow, extensionColumns } from './extension.row.ts';

/** Below a unit means below it on the roll of the period: where the extension holds. */
const source = `
  from extension x
    join standing s on s.province_code = x.province_code and s.period_id = x.period_id and s.unit_id = x.unit_id
  where $1::uuid = any(s.path) and ($2::uuid is null or x.period_id = $2) and ($3::text[] is null or x.state = any($3))
    and ($4::boolean is null or $4 = (x.state = 'GRANTED' and app_now() < x.until))`;

const latestFirst = keyset('extensions', ['x.made_at', 'instant', 'desc'], ['x.id', 'uuid', 'desc']);

/** The extensions at a unit and below it, latest first. */
export function listExtensions(
  queries: Queries,
  { unitId, periodId, states, inForce }: ExtensionFilter,
  page: PageArgs,
): Promise<Page<ExtensionRow>> {
  return listPage<ExtensionRow>(queries, {
    order: latestFirst,
    page,
    values: [unitId, periodId ?? null, states ?? null, inForce ?? null],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${extensionColumns}, ${sortKey} ${source} and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count ${source}`,
  });
}

/** The same empty page for what does not exist and what the caller may not see. */
export const noExtensions = (page: PageArgs): Page<ExtensionRow> => emptyPage(latestFirst, page);
