import type { Queries } from '../../data/database.ts';
import { instantText } from '../../data/vietnam-time.ts';
import type { PeriodFacts } from './rules/period-facts.ts';

/** What the database knows of what a change of a period may meet. */
export type Around = Omit<PeriodFacts, 'before' | 'after' | 'planDue' | 'counts'>;

const reviews = `
  select 'Tổng kết phong trào' as title, (s.review_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' as late_from
  from campaign_state s where s.campaign_id = c.id and s.review_on is not null
  union all
  select step ->> 'says', (step #>> '{due,lateFrom}')::timestamptz
  from award_form form cross join jsonb_array_elements(form.document -> 'steps') step
  where form.campaign_id = c.id and form.retired_at is null and step #>> '{due,lateFrom}' is not null`;

/** `periodId` null: the period is new. */
export async function readAround(
  queries: Queries,
  campaignId: string,
  periodId: string | null,
): Promise<Around> {
  const [around] = await queries.query<Around>(
    `select jsonb_build_object('startsOn', c.starts_earliest, 'endsOn', c.ends_on) as campaign,
       coalesce((select jsonb_agg(jsonb_build_object('name', o.name, 'startsOn', o.starts_on, 'endsOn', o.ends_on)
           order by o.starts_on, o.ends_on)
         from reporting_period o
         where o.campaign_id = c.id and o.counts and o.retired_at is null and o.id is distinct from $2), '[]') as others,
       coalesce((select jsonb_agg(jsonb_build_object('title', title, 'lateFrom', ${instantText('late_from')})
           order by late_from) from (${reviews}) review), '[]') as reviews,
       handed_in.reports, ${instantText('handed_in.first')} as "firstReportAt", ${instantText('handed_in.last')} as "lastReportAt",
       ${instantText('app_now()')} as now
     from campaign c cross join lateral (
       select count(*)::int as reports, min(first_submitted_at) as first, max(submitted_at) as last from report
       where period_id = $2 and first_submitted_at is not null) handed_in
     where c.id = $1`,
    [campaignId, periodId],
  );
  if (around === undefined) throw new Error(`There is no campaign ${campaignId}`);
  return around;
}
