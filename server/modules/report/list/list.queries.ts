import type { ReportFilter, ReportOrder } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { invalidInput } from '../../../data/invalid-input.ts';
import { type Keyset, keyset } from '../../../data/keyset/keyset.ts';
import { listPage } from '../../../data/keyset/list-page.ts';
import type { Page, PageArgs } from '../../../data/keyset/page.ts';
import { isUnitId } from '../../../data/unit-id.ts';
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

/** Ordered by the moment at which reports reached their present status. */
const orders = {
  LATEST_FIRST: keyset('reports/latest', ['r.status_since', 'instant', 'desc'], ['r.id', 'uuid', 'desc']),
  LONGEST_WAITING_FIRST: keyset('reports/waiting', ['r.status_since', 'instant'], ['r.id', 'uuid']),
} as const satisfies Readonly<Record<ReportOrder, Keyset>>;

/** A page of the reports of a scope. */
export function listReports(queries: Queries, asked: ReportQuery, page: PageArgs): Promise<Page<ReportRow>> {
  const { provinces, where, values } = testsOf(asked);
  return listPage<ReportRow>(queries, {
    order: orders[asked.order],
    page,
    values,
    // A page of each province, along the index on the moment: of several provinces at once there is no such order.
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${reportColumns}, ${sortKey} from ${provinces} cross join lateral (
         select r.* from ${source} where ${where} and ${beyond} order by ${order} limit ${limit}) r
       order by ${order} limit ${limit}`,
    count: `select count(*)::int as count from ${provinces} cross join (${source}) where ${where}`,
    options: { plannedForValues: true },
  });
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
  return { provinces, where: tests.join(' and '), values };
}

function givenId(id: string, argument: string): string {
  if (isUnitId(id)) return id;
  throw invalidInput(`"${argument}" không phải là id; đã nhận "${id}".`, `filter.${argument}`);
}
