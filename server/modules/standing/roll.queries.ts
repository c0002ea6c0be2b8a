import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';

/** A period whose roll is made, and which kinds of units have a report to make in it. */
export interface RolledPeriod {
  readonly id: string;
  readonly reporters: readonly UnitKind[];
}

export interface Rolling {
  readonly provinceCode: string;
  readonly campaignId: string;
  readonly periods: readonly RolledPeriod[];
}

/**
 * Where a unit that has left the tree stands: at its only successor by a merger or a new name, else where it stood
 * last; so what it reported still adds up to whoever came after it.
 */
const leftTree = `
  with recursive up (period_id, day, start, id, path, depth) as (
    select l.period_id, l.day, l.unit_id, l.unit_id, array[l.unit_id], 0 from lost l
    union all
    select up.period_id, up.day, up.start, step.id, step.id || up.path, up.depth + 1
    from up cross join lateral (
      select case when v.valid @> up.day then v.parent_id else coalesce(successor.id, v.parent_id) end as id
      from unit_version v
        left join lateral (
          select (array_agg(successor_id))[1] as id from unit_lineage
          where predecessor_id = up.id and kind in ('MERGED', 'RENAMED') having count(*) = 1) successor on true
      where v.unit_id = up.id order by v.valid @> up.day desc, v.gone_on desc limit 1) step
    where step.id is not null and not step.id = any(up.path) and up.depth < 20)
  select distinct on (period_id, start) period_id, start as unit_id, path from up order by period_id, start, depth desc`;

/** The wanted roll of the periods in \`asked (id, day, reporters)\`, below the campaign's province or commune. */
const wantedRoll = `
  asked as (
    select p.id, p.tree_on as day, p.rhythm, p.starts_on, p.family, given.reporters
    from jsonb_to_recordset($3) as given (id uuid, reporters text[]) join reporting_period p on p.id = given.id),
  days as (select distinct day from asked),
  tree (day, unit_id, kind, name, parent_id, path) as (
    select days.day, v.unit_id, v.kind, v.name, null::uuid, array[v.unit_id]
    from days join unit_version v on v.first_day <= days.day and v.gone_on > days.day
      join campaign c on c.id = $2
    where case when c.document -> 'commune' ->> 'code' is null then v.kind = 'PROVINCE' and v.code = $1
      else v.kind in ('COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE') and v.code = c.document -> 'commune' ->> 'code' end
    union all
    select tree.day, v.unit_id, v.kind, v.name, tree.unit_id, tree.path || v.unit_id
    from tree join unit_version v on v.parent_id = tree.unit_id and v.first_day <= tree.day and v.gone_on > tree.day),
  present as (
    select asked.id as period_id, tree.unit_id, tree.kind, tree.name, tree.parent_id, tree.path, true as on_roll,
      tree.kind = any(asked.reporters) as reports
    from asked join tree on tree.day = asked.day),
  lost as (
    select distinct asked.id as period_id, asked.day, r.unit_id
    from asked join report r on r.province_code = $1 and r.campaign_id = $2
      and (r.period_id = asked.id or asked.rhythm = 'CAMPAIGN')
    where not exists (select from present where present.period_id = asked.id and present.unit_id = r.unit_id)),
  gone as (${leftTree}),
  wanted as (
    select * from present
    union all
    select gone.period_id, gone.unit_id, last.kind, last.name, gone.path[cardinality(gone.path) - 1], gone.path, false, false
    from gone join lateral (select kind, name from unit_version where unit_id = gone.unit_id
      order by gone_on desc limit 1) last on true)`;

/** Makes the rolls of the periods, or brings them to the tree of today; answers the periods in which a path changed. */
export async function saveRolls(
  queries: Queries,
  { provinceCode, campaignId, periods }: Rolling,
): Promise<string[]> {
  const rows = await queries.query<{ readonly periodId: string }>(
    `with recursive ${wantedRoll},
     changed as (
       select w.* from wanted w left join standing s
         on s.province_code = $1 and s.period_id = w.period_id and s.unit_id = w.unit_id
       where s.unit_id is null or s.path <> w.path or s.kind <> w.kind or s.name <> w.name or s.on_roll <> w.on_roll
         or s.reports <> w.reports),
     left_roll as (
       update standing s set on_roll = false, reports = false
       where s.province_code = $1 and s.period_id in (select id from asked) and s.on_roll
         and not exists (select from wanted w where w.period_id = s.period_id and w.unit_id = s.unit_id)
       returning s.period_id),
     saved as (
       insert into standing as s (province_code, period_id, unit_id, campaign_id, family, rhythm, starts_on, kind, name,
         parent_id, path, on_roll, reports)
       select $1, c.period_id, c.unit_id, $2, asked.family, asked.rhythm, asked.starts_on, c.kind, c.name, c.parent_id,
         c.path, c.on_roll, c.reports
       from changed c join asked on asked.id = c.period_id
       on conflict (province_code, period_id, unit_id) do update set kind = excluded.kind, name = excluded.name,
         parent_id = excluded.parent_id, path = excluded.path, on_roll = excluded.on_roll, reports = excluded.reports
       returning s.period_id)
     select distinct period_id as "periodId" from (select * from left_roll union all select * from saved) touched`,
    [provinceCode, campaignId, JSON.stringify(periods)],
  );
  return rows.map(({ periodId }) => periodId);
}

/** How many reports are due at and below each unit: in a period those of its roll, over the campaign those of all counted. */
export async function countDue(
  queries: Queries,
  provinceCode: string,
  periodIds: readonly string[],
): Promise<void> {
  await queries.query(
    `with due as (
       select s.period_id, above.id as unit_id, count(*)::int as reports
       from standing s cross join unnest(s.path) as above (id)
       where s.province_code = $1 and s.period_id = any($2::uuid[]) and s.reports
       group by 1, 2)
     update standing s set due_reports = coalesce(due.reports, 0)
     from standing given left join due using (period_id, unit_id)
     where given.province_code = $1 and given.period_id = any($2::uuid[])
       and s.province_code = $1 and s.period_id = given.period_id and s.unit_id = given.unit_id
       and s.due_reports <> coalesce(due.reports, 0)`,
    [provinceCode, periodIds],
  );
}

/** The period of a campaign, into which the due reports of the counted ones add up by its own paths. */
export async function countDueOverCampaign(
  queries: Queries,
  provinceCode: string,
  campaignId: string,
): Promise<void> {
  await queries.query(
    `with total as (select id from reporting_period where campaign_id = $2 and rhythm = 'CAMPAIGN'),
     own as (
       select s.unit_id, count(*)::int as reports from standing s join reporting_period p on p.id = s.period_id
       where s.province_code = $1 and p.campaign_id = $2 and p.counts and p.retired_at is null and s.reports
       group by 1),
     due as (
       select above.id as unit_id, sum(own.reports)::int as reports
       from standing s join own using (unit_id) cross join unnest(s.path) as above (id)
       where s.province_code = $1 and s.period_id in (select id from total) group by 1)
     update standing s set due_reports = coalesce(due.reports, 0)
     from standing given left join due using (unit_id)
     where given.province_code = $1 and given.period_id in (select id from total)
       and s.province_code = $1 and s.period_id = given.period_id and s.unit_id = given.unit_id
       and s.due_reports <> coalesce(due.reports, 0)`,
    [provinceCode, campaignId],
  );
}
