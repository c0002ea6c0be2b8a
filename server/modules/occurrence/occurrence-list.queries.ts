import type { OccurrenceFilter } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../data/cursor.ts';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { isUnitId } from '../../data/unit-id.ts';
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

/** What was recorded at a unit and below it, the latest day first. */
export async function listOccurrences(
  queries: Queries,
  { unitId, indicatorId, from, to, removed }: OccurrenceFilter,
  page: PageArgs,
): Promise<Page<OccurrenceRow>> {
  const after = afterOf(page);
  const values = [unitId, indicatorId ?? null, from ?? null, to ?? null, removed ?? false];
  const rows = await queries.query<OccurrenceRow>(
    `select ${occurrenceColumns} ${source} and ($6::date is null or (o.occurred_on, o.id) < ($6, $7::uuid))
     order by o.occurred_on desc, o.id desc limit $8`,
    [...values, ...after, page.first + 1],
  );
  const total = async () => {
    const [row] = await queries.query<{ count: number }>(`select count(*)::int as count ${source}`, values);
    return row?.count ?? 0;
  };
  return pageOf(rows, page, { keyOf: ({ occurredOn, id }) => [occurredOn, id], total });
}

/** What is not visible, and what is not there: alike. */
export function noOccurrences(page: PageArgs): Page<OccurrenceRow> {
  afterOf(page);
  return pageOf<OccurrenceRow>([], page, { keyOf: ({ id }) => [id], total: async () => 0 });
}

function afterOf({ first, after }: PageArgs): readonly [string | null, string | null] {
  checkFirst(first);
  if (after == null) return [null, null];
  const [day = '', id = ''] = decodeCursor(after, 2);
  if (/^\d{4}-\d\d-\d\d$/.test(day) && isUnitId(id)) return [day, id];
  throw invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
    'after',
  );
}
