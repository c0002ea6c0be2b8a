/**
 * SQL: how many units stand at and below each unit, by kind, and how many reports are due there: in a period those of
 * its roll, over the campaign those of all periods that count. From the lines of whole subtrees, in a query \`lines\`.
 */
export const countsOf = (lines: string): string => `
  periods as (
    select id, rhythm = 'CAMPAIGN' as total, counts from reporting_period where campaign_id = $2 and retired_at is null),
  own as (
    select line.period_id, line.unit_id, line.kind, line.path, line.on_roll::int as units, case when periods.total
      then count(*) filter (where periods.counts and line.reports) over (partition by line.unit_id)
      else line.reports::int end as due
    from ${lines} line join periods on periods.id = line.period_id),
  below as (
    select own.period_id, above.id as unit_id, own.kind, sum(own.units) as units, sum(own.due) as due
    from own cross join unnest(own.path) as above (id) group by 1, 2, 3),
  counts as materialized (
    select period_id, unit_id, sum(due)::int as due_reports,
      coalesce(jsonb_object_agg(kind, units) filter (where units > 0), '{}') as units
    from below group by 1, 2)`;
