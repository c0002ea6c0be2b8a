import type { OccurrenceFilter } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { emptyPage, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { today } from '../../data/vietnam-time.ts';
import { type OccurrenceRow, occurrenceColumns } from './occurrence.row.ts';

/** The unit and what stands below it today; what is gone stands where it stood last, as rights see it. */
const within = `array(
  with recursive below as (
    select $1::uuid as id
    union
    select v.unit_id from below join unit_version v on v.parent_id = below.id and v.first_day <= ${today}
    where not exists (select from unit_version later
      where later.unit_id = v.unit_id and later.first_day > v.first_day and later.first_day <= ${today}))
  select id from below)`;

const source = `
  from occurrence o
  where o.province_code = (select province_code from unit where id = $1) and o.unit_id = any(${within})
    and ($2::text is null or o.indicator_id = (select id from indicator where key = $2))
    and ($3::date is null or o.occurred_on >= $3) and ($4::date is null or o.occurred_on <= $4)
    and (o.removed_at is not null) = $5`;

const latestFirst = keyset('occurrences', ['o.occurred_on', 'date', 'desc'], ['o.id', 'uuid', 'desc']);

/** What was recorded at a unit and below it, the latest day first. */
export function listOccurrences(
  queries: Queries,
  { unitId, indicatorId, from, to, removed }: OccurrenceFilter,
  page: PageArgs,
): Promise<Page<OccurrenceRow>> {
  return listPage<OccurrenceRow>(queries, {
    order: latestFirst,
    page,
    values: [unitId, indicatorId ?? null, from ?? null, to ?? null, removed ?? false],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${occurrenceColumns}, ${sortKey} ${source} and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count ${source}`,
  });
}

/** The same empty page for what does not exist and what the caller may not see. */
export const noOccurrences = (page: PageArgs): Page<OccurrenceRow> => emptyPage(latestFirst, page);
