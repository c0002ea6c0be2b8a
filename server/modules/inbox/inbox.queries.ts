import type { Queries } from '../../data/database.ts';
import { type Keyset, keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import { instantText } from '../../data/vietnam-time.ts';
import type { Scope } from '../../rights/scope.ts';
import { type ExtensionRow, extensionColumns } from '../extension/extension.row.ts';
import { type ComplaintRow, complaintColumns } from '../ranking/complaint/complaint.queries.ts';

/** The caller, and the units that they may decide for. */
export interface Decider {
  readonly userId: string;
  readonly scope: Scope;
}

/** The current instant by the clock of the database. */
export async function readNow(queries: Queries): Promise<string> {
  const [row] = await queries.query<{ at: string }>(`select ${instantText('app_now()')} as at`);
  return row?.at ?? '';
}

const provinces =
  'array(select u.province_code from unit u where u.id = any($1::uuid[]) or u.id = any($2::uuid[]))';

/** Extensions asked for within the scope, except by the caller: nobody may grant their own request. */
const extensions: WaitingSource = {
  columns: extensionColumns,
  order: keyset('inbox.extensions', ['x.made_at', 'instant'], ['x.id', 'uuid']),
  source: `extension x join standing s
      on s.province_code = x.province_code and s.period_id = x.period_id and s.unit_id = x.unit_id
    where x.province_code = any(${provinces}) and x.state = 'ASKED' and x.made_by <> $3
      and (s.path && $1::uuid[] or s.unit_id = any($2::uuid[]))`,
};

/**
 * Complaints by others. They are answered by those with a right on the top unit of the roll, which runs the campaign.
 */
const complaints: WaitingSource = {
  columns: complaintColumns,
  order: keyset('inbox.complaints', ['x.filed_at', 'instant'], ['x.id', 'uuid']),
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
  /** Orders by waiting time, the longest first. */
  readonly order: Keyset;
  readonly source: string;
}

function list<Row extends object>(
  queries: Queries,
  { columns, order, source, userId, scope }: WaitingSource & Decider,
  page: PageArgs,
): Promise<Page<Row>> {
  return listPage<Row>(queries, {
    order,
    page,
    values: [scope.below, scope.own, userId],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${columns}, ${sortKey} from ${source} and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count from ${source}`,
  });
}
