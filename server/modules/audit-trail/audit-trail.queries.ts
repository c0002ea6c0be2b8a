import type { AuditEntry, AuditFilter } from '@thi-dua/schema';
import { inForceOn } from '../../data/in-force.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import type { Queries } from '../../data/queries.ts';
import { today } from '../../data/vietnam-time.ts';

interface AuditScope {
  readonly provinceCode: string;
  /** Null for a whole province, where the province code alone selects the entries. */
  readonly unitIds: readonly string[] | null;
}

/** Finds the unit, those that stand below it today or did when they ended, and those merged into any of these. */
async function scopeOf(queries: Queries, unitId: string): Promise<AuditScope | undefined> {
  const [scope] = await queries.query<AuditScope>(
    `with recursive day as (select ${today} as it),
     asked as (select id, province_code from unit where id = $1::uuid),
     latest as (
       select distinct on (v.unit_id) v.unit_id, v.parent_id, ${inForceOn('day.it')} as lives
       from unit_version v, day
       where v.province_code = (select province_code from asked) and v.first_day <= day.it
       order by v.unit_id, v.first_day desc),
     below (id) as (
       select id from asked
       union
       select next.id from below cross join lateral (
         select l.unit_id as id from latest l where l.parent_id = below.id
         union all
         select g.predecessor_id from unit_lineage g join latest l on l.unit_id = g.predecessor_id and not l.lives
         where g.successor_id = below.id and g.kind = 'MERGED'
       ) as next)
     select asked.province_code as "provinceCode", case
       when exists (select from unit_version v, day
         where v.unit_id = asked.id and v.kind = 'PROVINCE' and ${inForceOn('day.it')}) then null
       else array(select id::text from below) end as "unitIds"
     from asked`,
    [unitId],
  );
  return scope;
}

/** Two statements, one for a province and one for units, so that each can use its own index. */
function conditionsOf({ unitIds }: AuditScope): string {
  return `e.province_code = $1 and ${unitIds === null ? '$2::uuid[] is null' : 'e.unit_id = any($2::uuid[])'}
    and ($3::date is null or e.at >= $3::timestamp at time zone 'Asia/Ho_Chi_Minh')
    and ($4::date is null or e.at < ($4::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
    and ($5::text is null or e.user_id = $5)
    and ($6::text is null or e.operation = $6)`;
}

const columns = `
  e.chain || '-' || e.seq as id,
  to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"') as at,
  e.user_id as "userId", e.user_name as "userName", e.role, e.operation, e.noun, e.target_id as "targetId",
  e.unit_id as "unitId", e.before::text as before, e.after::text as after, e.request_id as "requestId"`;

const latestFirst = keyset(
  'auditTrail',
  ['e.at', 'instant', 'desc'],
  ['e.chain', 'int', 'desc'],
  ['e.seq', 'bigint', 'desc'],
);

export async function listAuditEntries(
  queries: Queries,
  { unitId, from, to, userId, operation }: AuditFilter,
  page: PageArgs,
): Promise<Page<AuditEntry>> {
  const scope = (await scopeOf(queries, unitId)) ?? { provinceCode: '', unitIds: [] };
  const where = `from audit_entry e where ${conditionsOf(scope)}`;
  const { provinceCode, unitIds } = scope;
  return listPage<AuditEntry>(queries, {
    order: latestFirst,
    page,
    values: [provinceCode, unitIds, from ?? null, to ?? null, userId ?? null, operation ?? null],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${columns}, ${sortKey} ${where} and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count ${where}`,
  });
}
