import type { WorkItem, WorkItemFilter, WorkPlan } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { mapNodes, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { searchWords } from '../../text/search-key.ts';

const parts = (table: string) =>
  `coalesce((select jsonb_agg(part.document order by part.position) from ${table} part
    where part.work_plan_id = w.id and part.retired_at is null), '[]')`;

/** SQL: the document of `work_plan w` with its plan, items and reports. */
export const workPlanDocument = `w.document || jsonb_build_object(
  'plan', (select plan.document from plan where plan.id = w.plan_id),
  'items', ${parts('work_item')},
  'reports', ${parts('report_duty')}
)`;

/** Lists work plans, optionally of a year or a province. Not paged: a province has one or two a year. */
export async function listWorkPlans(
  queries: Queries,
  provinceCode: string | null,
  year: number | null,
): Promise<WorkPlan[]> {
  const rows = await queries.query<{ document: WorkPlan }>(
    `select ${workPlanDocument} as document from work_plan w
     where w.retired_at is null and ($1::text is null or w.province_code = $1) and ($2::int is null or w.year = $2)
     order by w.year desc, w.province_code, w.position`,
    [provinceCode, year],
  );
  return rows.map((row) => row.document);
}

// An item is due on its last day in time, the day before the first instant at which it is late.
const conditions = `
  item.retired_at is null
  and ($1::text is null or item.province_code = $1)
  and ($2::int is null or w.year = $2)
  and not exists (select from unnest($3::text[]) word where strpos(' ' || item.lead_key, ' ' || word) = 0)
  and ($4::text is null or item.deadline = $4)
  and ($5::date is null or item.late_from > $5::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and ($6::date is null or item.late_from <= ($6::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and not exists (select from unnest($7::text[]) word where strpos(' ' || item.search_key, ' ' || word) = 0)`;

const items = 'work_item item join work_plan w on w.id = item.work_plan_id';

const byNumber = keyset('workItems', ['w.key collate "C"', 'text'], ['item.position', 'int']);

export async function listWorkItems(
  queries: Queries,
  filter: WorkItemFilter,
  page: PageArgs,
): Promise<Page<WorkItem>> {
  const listed = await listPage<{ readonly document: WorkItem }>(queries, {
    order: byNumber,
    page,
    values: valuesOf(filter),
    rows: ({ sortKey, beyond, order, limit }) =>
      `select item.document, ${sortKey} from ${items} where ${conditions}
       and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count from ${items} where ${conditions}`,
  });
  return mapNodes(listed, ({ document }) => document);
}

function valuesOf(filter: WorkItemFilter): unknown[] {
  return [
    filter.provinceCode ?? null,
    filter.year ?? null,
    searchWords(filter.lead),
    filter.deadline ?? null,
    filter.dueFrom ?? null,
    filter.dueTo ?? null,
    searchWords(filter.search),
  ];
}
