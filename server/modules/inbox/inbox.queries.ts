import { isInstant } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../data/cursor.ts';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { exactInstantText, instantText } from '../../data/vietnam-time.ts';
import type { Scope } from '../../rights/scope.ts';
import { type ExtensionRow, extensionColumns } from '../extension/extension.row.ts';
import { type ComplaintRow, complaintColumns } from '../ranking/complaint/complaint.queries.ts';

/** Whoever decides, and for which units. */
export interface Decider {
  readonly userId: string;
  readonly scope: Scope;
}

/** The clock of the database. */
export async function readNow(queries: Queries): Promise<string> {
  const [row] = await queries.query<{ at: string }>(`select ${instantText('now()')} as at`);
  return row?.at ?? '';
}

const provinces =
  'array(select u.province_code from unit u where u.id = any($1::uuid[]) or u.id = any($2::uuid[]))';

/** What was asked for within the scope, not by whoever decides: nobody grants what he asked for himself. */
const extensions: WaitingSource = {
  columns: extensionColumns,
  since: 'x.made_at',
  source: `extension x join standing s
      on s.province_code = x.province_code and s.period_id = x.period_id and s.unit_id = x.unit_id
    where x.province_code = any(${provinces}) and x.state = 'ASKED' and x.made_by <> $3
      and (s.path && $1::uuid[] or s.unit_id = any($2::uuid[]))`,
};

/** Likewise complaints: who answers them holds his right where the campaign is at home, at the top of its roll. */
const complaints: WaitingSource = {
  columns: complaintColumns,
  since: 'x.filed_at',
  source: `ranking_complaint x join ranking k on k.province_code = x.province_code and k.id = x.ranking_id
      join standing s on s.province_code = k.province_code and s.period_id = k.period_id and s.unit_id = x.unit_id
    where x.province_code = any(${provinces}) and x.answered_at is null and x.filed_by <> $3
      and k.state <> 'WITHDRAWN' and (s.path[1] = any($1::uuid[]) or s.path[1] = any($2::uuid[]))`,
};

export const listExtensions = (
  queries: Queries,
  deciding: Decider,
  page: PageArgs,
): Promise<Page<ExtensionRow>> => list<ExtensionRow>(queries, { ...extensions, ...deciding }, page);

export const listComplaints = (
  queries: Queries,
  deciding: Decider,
  page: PageArgs,
): Promise<Page<ComplaintRow>> => list<ComplaintRow>(queries, { ...complaints, ...deciding }, page);

interface WaitingSource {
  readonly columns: string;
  /** Since when it waits. */
  readonly since: string;
  readonly source: string;
}

/** What has waited longest comes first. */
async function list<Row extends { readonly id: string }>(
  queries: Queries,
  { columns, since, source, userId, scope }: WaitingSource & Decider,
  page: PageArgs,
): Promise<Page<Row>> {
  const values = [scope.below, scope.own, userId];
  const rows = await queries.query<Row & { readonly since: string }>(
    `select ${columns}, ${exactInstantText(since)} as since from ${source}
       and ($4::timestamptz is null or (${since}, x.id) > ($4, $5::uuid)) order by ${since}, x.id limit $6`,
    [...values, ...afterOf(page), page.first + 1],
  );
  const total = async () => {
    const text = `select count(*)::int as count from ${source}`;
    const [row] = await queries.query<{ count: number }>(text, values);
    return row?.count ?? 0;
  };
  return pageOf<Row & { readonly since: string }>(rows, page, { keyOf: (row) => [row.since, row.id], total });
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
