import type { OpenPeriod } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import { instantText } from '../../data/vietnam-time.ts';
import type { Scope } from '../../rights/scope.ts';
import { afterClosing, heldInstants } from './entry.queries.ts';

/** The units that are asked about, and the instant; null for the present. */
export interface OpenEntryQuery {
  readonly scope: Scope;
  readonly at: string | null;
  /** Only what is not handed in yet: nothing, or a draft. */
  readonly unsent?: boolean;
}

/** A unit that could write its report for a period. */
export interface OpenEntry {
  readonly unitId: string;
  readonly periodId: string;
}

/**
 * What is OPEN or LATE_BUT_ACCEPTED by `judgeEntry`, whoever asks: here for lists, and a property test holds the two
 * together. A correction is no open period.
 */
const open = `
  with moment as materialized (select coalesce($1::timestamptz, app_now()) as at),
  periods as (
    select p.*, c.state, c.closed_at as campaign_closed_at from moment m, reporting_period p
      join campaign_state c on c.campaign_id = p.campaign_id and c.state in ('LAUNCHED', 'CLOSED')
    where p.province_code = any(array(select u.province_code from unit u where u.id = any($2::uuid[]) or u.id = any($3::uuid[])))
      and p.rhythm <> 'CAMPAIGN' and p.retired_at is null and p.opens_at <= m.at
      and (p.closes_at > m.at or exists (select from extension e where e.province_code = p.province_code
        and e.period_id = p.id and e.state = 'GRANTED' and e.until > m.at))),
  open as (
    select p.id as period_id, s.unit_id, s.name, held.due_at, closing.closes_at
    from periods p cross join lateral (select p.state, p.campaign_closed_at as closed_at) c join standing s on s.province_code = p.province_code and s.period_id = p.id and s.on_roll and s.reports
      left join report r on r.period_id = p.id and r.unit_id = s.unit_id
      ${heldInstants}
    where (s.path && $2::uuid[] or s.unit_id = any($3::uuid[])) and (select at from moment) < closing.closes_at
      and (not ${afterClosing} or x.until > (select at from moment))
      and (r.status is null or r.status not in ('VERIFIED', 'APPROVED') and r.corrects is null)
      and (not $4::boolean or r.status is null or r.status = 'DRAFT'))`;

const valuesOf = ({ scope, at, unsent = false }: OpenEntryQuery) => [at, scope.below, scope.own, unsent];

const dueFirst = keyset(
  'openEntries',
  ['due_at', 'instant'],
  ['period_id', 'uuid'],
  ['name', 'text'],
  ['unit_id', 'uuid'],
);

/** A page of them by due time, period and name. */
export function listOpenEntries(
  queries: Queries,
  asked: OpenEntryQuery,
  page: PageArgs,
): Promise<Page<OpenEntry>> {
  return listPage<OpenEntry>(queries, {
    order: dueFirst,
    page,
    values: valuesOf(asked),
    rows: ({ sortKey, beyond, order, limit }) =>
      `${open} select unit_id as "unitId", period_id as "periodId", ${sortKey} from open
       where ${beyond} order by ${order} limit ${limit}`,
    count: `${open} select count(*)::int as count from open`,
  });
}

/** The periods alone, the first that is due first. */
export function readOpenPeriods(queries: Queries, asked: OpenEntryQuery): Promise<OpenPeriod[]> {
  return queries.query<OpenPeriod>(
    `${open} select period_id as "periodId", count(*)::int as units,
       (count(*) filter (where due_at <= (select at from moment)))::int as "pastDue",
       ${instantText('min(due_at)')} as "firstDueAt", ${instantText('max(closes_at)')} as "closesAt"
     from open group by period_id order by min(due_at), period_id`,
    valuesOf(asked),
  );
}
