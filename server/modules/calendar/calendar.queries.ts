import type { CalendarEntry, CalendarFilter } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { checkPage, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { instantText } from '../../data/vietnam-time.ts';
import { campaignRoot } from '../campaign/campaign-state.queries.ts';
import { dueAtOf } from '../period/unit-level.ts';
import { type CalendarUnit, findCalendarUnit } from './calendar-unit.queries.ts';

const midnight = (day: string) => `(${day})::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

/** SQL: everything that falls due in campaigns and work plans that are not retired. */
const entries = `
  select p.id::text as id, 'PERIOD' as kind, p.name as title, ${dueAtOf('p', '$5')} as due_at, p.plan_due,
    p.province_code, c.id as campaign_id, p.id as period_id
  from reporting_period p join campaign c on c.id = p.campaign_id and c.retired_at is null
  where p.retired_at is null and p.rhythm <> 'CAMPAIGN'
  union all
  select item.key, 'WORK_ITEM', item.document ->> 'content', item.late_from, item.document -> 'due', item.province_code,
    w.campaign_id, null
  from work_item item join work_plan w on w.id = item.work_plan_id and w.retired_at is null
  where item.retired_at is null and item.late_from is not null
  union all
  select form.key || '/step/' || place, 'AWARD_STEP', (form.document ->> 'name') || ': ' || (step ->> 'says'),
    (step #>> '{due,lateFrom}')::timestamptz, step -> 'due', form.province_code, c.id, null
  from award_form form join campaign c on c.id = form.campaign_id and c.retired_at is null
    cross join jsonb_array_elements(form.document -> 'steps') with ordinality as steps (step, place)
  where form.retired_at is null and step #>> '{due,lateFrom}' is not null
  union all
  select c.key || '/review', 'REVIEW', 'Tổng kết: ' || (c.document ->> 'title'), ${midnight('s.review_on + 1')}, null,
    c.province_code, c.id, null
  from campaign_state s join campaign c on c.id = s.campaign_id and c.retired_at is null where s.review_on is not null`;

/** SQL: the entries due between `$3` and `$4`. An entry belongs to its last day in time, before it is late. */
const source = `
  from (${entries}) e left join campaign c on c.id = e.campaign_id
  where ($1::text is null or c.key = $1) and ($2::text is null or e.province_code = $2)
    and e.due_at > ${midnight('$3::date')} and e.due_at <= ${midnight('$4::date + 1')}
    and ($6::uuid[] is null or c.document -> 'commune' ->> 'code' is null or ${campaignRoot} = any($6))`;

const dueFirst = keyset('calendar', ['e.due_at', 'instant'], ['e.id collate "C"', 'text']);

export async function listCalendar(
  queries: Queries,
  filter: CalendarFilter,
  page: PageArgs,
): Promise<Page<CalendarEntry>> {
  // Checked first, so that an invalid page costs no statement.
  checkPage(dueFirst, page);
  const unit = filter.unitId == null ? null : await findCalendarUnit(queries, filter.unitId);
  return listPage<CalendarEntry>(queries, {
    order: dueFirst,
    page,
    values: valuesOf(filter, unit),
    rows: ({ sortKey, beyond, order, limit }) =>
      `select e.id, e.kind, e.title, ${instantText('e.due_at')} as "dueAt", e.plan_due as "planDue",
         ((e.due_at - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "lastDay",
         e.province_code as "provinceCode", c.key as "campaignId", e.period_id as "periodId", ${sortKey}
       ${source} and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count ${source}`,
  });
}

function valuesOf(
  { campaignId, provinceCode, from, to }: CalendarFilter,
  unit: CalendarUnit | null,
): unknown[] {
  if (provinceCode != null && unit !== null && provinceCode !== unit.provinceCode) {
    throw invalidInput('Đơn vị không thuộc tỉnh này.', 'provinceCode');
  }
  return [
    campaignId ?? null,
    provinceCode ?? unit?.provinceCode ?? null,
    from,
    to,
    unit?.kind ?? null,
    unit?.path ?? null,
  ];
}
