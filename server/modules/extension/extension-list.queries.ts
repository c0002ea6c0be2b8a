import { type ExtensionFilter, isInstant } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../data/cursor.ts';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { type ExtensionRow, extensionColumns } from './extension.row.ts';

/** Below a unit means below it on the roll of the period: where the extension holds. */
const source = `
  from extension x
    join standing s on s.province_code = x.province_code and s.period_id = x.period_id and s.unit_id = x.unit_id
  where $1::uuid = any(s.path) and ($2::uuid is null or x.period_id = $2) and ($3::text[] is null or x.state = any($3))
    and ($4::boolean is null or $4 = (x.state = 'GRANTED' and now() < x.until))`;

/** The extensions at a unit and below it, latest first. */
export async function listExtensions(
  queries: Queries,
  { unitId, periodId, states, inForce }: ExtensionFilter,
  page: PageArgs,
): Promise<Page<ExtensionRow>> {
  const after = afterOf(page);
  const values = [unitId, periodId ?? null, states ?? null, inForce ?? null];
  const rows = await queries.query<ExtensionRow>(
    `select ${extensionColumns} ${source} and ($5::timestamptz is null or (x.made_at, x.id) < ($5, $6::uuid))
     order by x.made_at desc, x.id desc limit $7`,
    [...values, ...after, page.first + 1],
  );
  const total = async () => {
    const [row] = await queries.query<{ count: number }>(`select count(*)::int as count ${source}`, values);
    return row?.count ?? 0;
  };
  return pageOf(rows, page, { keyOf: ({ madeAt, id }) => [madeAt, id], total });
}

/** What is not visible, and what is not there: alike. */
export function noExtensions(page: PageArgs): Page<ExtensionRow> {
  afterOf(page);
  return pageOf<ExtensionRow>([], page, { keyOf: ({ id }) => [id], total: async () => 0 });
}

function afterOf({ first, after }: PageArgs): readonly [string | null, string | null] {
  checkFirst(first);
  if (after == null) return [null, null];
  const [at = '', id = ''] = decodeCursor(after, 2);
  if (isInstant(at) && isUnitId(id)) return [at, id];
  throw invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
    'after',
  );
}
