import type { AuditEntry, AuditFilter } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../data/cursor.ts';
import type { Queries } from '../data/queries.ts';
import { inForceOn, today } from '../modules/unit/unit.row.ts';

/** An entry as it is read; `moment` is exact, for the cursor. */
export type AuditRow = AuditEntry & {
  readonly moment: string;
  readonly lane: string;
  readonly seq: string;
};

/**
 * The unit, what stands below it today, or did when it ended, and what was merged into any of these: an array, so that
 * it is made once and looked up by index.
 */
const scope = `array(
  with recursive latest as (
    select distinct on (v.unit_id) v.unit_id, v.parent_id, ${inForceOn('day.it')} as lives
    from unit_version v, (select ${today} as it) as day
    where v.province_code = (select province_code from unit where id = $1::uuid)
      and v.first_day <= day.it
    order by v.unit_id, v.first_day desc),
  below (id) as (
    select $1::uuid
    union
    select next.id from below cross join lateral (
      select l.unit_id as id from latest l where l.parent_id = below.id
      union all
      select g.predecessor_id from unit_lineage g join latest l on l.unit_id = g.predecessor_id and not l.lives
      where g.successor_id = below.id and g.kind = 'MERGED'
    ) as next)
  select id from below)`;

const conditions = `
  e.province_code = (select province_code from unit where id = $1::uuid)
  and e.unit_id = any(${scope})
  and ($2::date is null or e.at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and ($3::date is null or e.at < ($3::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and ($4::text is null or e.user_id = $4)
  and ($5::text is null or e.operation = $5)`;

const columns = `
  e.lane || '-' || e.seq as id, e.lane::text as lane, e.seq::text as seq, e.at::text as moment,
  to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"') as at,
  e.user_id as "userId", e.user_name as "userName", e.role, e.operation, e.noun, e.target_id as "targetId",
  e.unit_id as "unitId", e.before::text as before, e.after::text as after, e.request_id as "requestId"`;

/** The latest first. */
export async function listAuditEntries(
  queries: Queries,
  { unitId, from, to, userId, operation }: AuditFilter,
  page: PageArgs,
): Promise<Page<AuditRow>> {
  checkFirst(page.first);
  const values = [unitId, from ?? null, to ?? null, userId ?? null, operation ?? null];
  const [moment, lane, seq] = page.after == null ? [null, null, null] : decodeCursor(page.after, 3);
  const rows = await queries.query<AuditRow>(
    `select ${columns} from audit_entry e where ${conditions}
     and ($6::timestamptz is null or (e.at, e.lane, e.seq) < ($6, $7::int, $8::bigint))
     order by e.at desc, e.lane desc, e.seq desc limit $9`,
    [...values, moment, lane, seq, page.first + 1],
  );
  return pageOf(rows, page, {
    keyOf: (row) => [row.moment, row.lane, row.seq],
    total: () => countAuditEntries(queries, values),
  });
}

async function countAuditEntries(queries: Queries, values: readonly unknown[]): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::int as count from audit_entry e where ${conditions}`,
    values,
  );
  return row?.count ?? 0;
}
