import type { ReportFilter, ReportOrder } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../../data/cursor.ts';
import type { Queries } from '../../../data/database.ts';
import { invalidInput } from '../../../data/invalid-input.ts';
import { isUnitId } from '../../../data/unit-id.ts';
import { exactInstantText } from '../../../data/vietnam-time.ts';
import type { Scope } from '../../../rights/scope.ts';
import { rights } from '../../../rights/table.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';
import { nearestVerifiers } from '../review/waiting.queries.ts';

/** Which reports somebody asks for. */
export interface ReportQuery {
  readonly filter: ReportFilter;
  readonly order: ReportOrder;
  readonly scope: Scope;
  /** Whoever asks, and the units he enters reports for: of what waits for him. */
  readonly waiting: { readonly userId: string; readonly enters: Scope } | null;
}

type ListedRow = ReportRow & { readonly since: string };

/** A page of the reports of a scope, by the moment since which they stand where they stand. */
export async function listReports(
  queries: Queries,
  asked: ReportQuery,
  page: PageArgs,
): Promise<Page<ReportRow>> {
  const { provinces, where, values, bind } = testsOf(asked);
  const counted = [...values];
  const [since, id] = afterOf(page);
  const [later, direction] = asked.order === 'LATEST_FIRST' ? ['<', 'desc'] : ['>', 'asc'];
  const begin =
    since === null
      ? ''
      : `and (r.status_since, r.id) ${later} (${bind(since)}::timestamptz, ${bind(id)}::uuid)`;
  // A page of each province, along the index on the moment: of several provinces at once there is no such order.
  const ordered = (row: string) => `order by ${row}.status_since ${direction}, ${row}.id ${direction}`;
  const limit = bind(page.first + 1);
  const rows = await queries.query<ListedRow>(
    `select ${reportColumns}, ${exactInstantText('r.status_since')} as since from ${provinces} cross join lateral (
       select r.* from ${source} where ${where} ${begin} ${ordered('r')} limit ${limit}) r
     ${ordered('r')} limit ${limit}`,
    values,
    { plannedForValues: true },
  );
  const total = async () => {
    const text = `select count(*)::int as count from ${provinces} cross join (${source}) where ${where}`;
    const [row] = await queries.query<{ count: number }>(text, counted, { plannedForValues: true });
    return row?.count ?? 0;
  };
  return pageOf<ListedRow>(rows, page, { keyOf: (row) => [row.since, row.id], total });
}

const source = `report r join standing s
  on s.province_code = r.province_code and s.period_id = r.period_id and s.unit_id = r.unit_id`;

/** Only the tests that are asked for: one statement for all filters would get one mediocre plan for all. */
function testsOf({ filter, scope, waiting }: ReportQuery) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const within = ({ below, own }: Scope) =>
    `(s.path && ${bind(below)}::uuid[] or s.unit_id = any(${bind(own)}::uuid[]))`;
  const provinces = `(select distinct u.province_code as code from unit u
    where u.id = any(${bind([...scope.below, ...scope.own])}::uuid[])) as province`;
  const tests = ['r.province_code = province.code', within(scope)];
  const { periodId, campaignId, status, late, kinds, stale } = filter;
  if (periodId != null) tests.push(`r.period_id = ${bind(givenId(periodId, 'periodId'))}::uuid`);
  if (campaignId != null)
    tests.push(`r.campaign_id = (select id from campaign where key = ${bind(campaignId)})`);
  if (status != null) tests.push(`r.status = any(${bind(status)}::text[])`);
  if (late != null) tests.push(`r.late = ${bind(late)}::boolean`);
  if (kinds != null) tests.push(`s.kind = any(${bind(kinds)}::text[])`);
  if (stale != null) tests.push(`r.stale_since is ${stale ? 'not ' : ''}null`);
  if (waiting !== null) {
    const { userId, enters } = waiting;
    const roles = bind(Object.keys(rights.verifyReport));
    tests.push(
      `(r.status <> 'APPROVED' or r.stale_since is not null)`,
      `case r.status when 'DRAFT' then false when 'RETURNED' then ${within(enters)}
         else ${bind(userId)} in (${nearestVerifiers(roles)}) end`,
    );
  }
  return { provinces, where: tests.join(' and '), values, bind };
}

function afterOf({ first, after }: PageArgs): readonly [string | null, string | null] {
  checkFirst(first);
  if (after == null) return [null, null];
  const [since = '', id = ''] = decodeCursor(after, 2);
  if (isUnitId(id) && !Number.isNaN(Date.parse(since))) return [since, id];
  throw invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
    'after',
  );
}

function givenId(id: string, argument: string): string {
  if (isUnitId(id)) return id;
  throw invalidInput(`"${argument}" không phải là id; đã nhận "${id}".`, `filter.${argument}`);
}
