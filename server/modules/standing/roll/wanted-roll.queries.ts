/** SQL: on the day. */
const on = (day: string) => `v.first_day <= ${day} and v.gone_on > ${day}`;

/**
 * SQL: the units of the tree on each day, below the province of the campaign or the commune whose own it is: all of
 * them, or those of \`$4\` and whatever stands below these.
 */
const tree = `
  owner as materialized (
    select coalesce(document -> 'commune' ->> 'code', $1) as code, case when document -> 'commune' ->> 'code' is null
      then array['PROVINCE'] else array['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'] end as kinds
    from campaign where id = $2),
  root as (
    select days.day, v.unit_id from owner cross join (select distinct day from asked) days
      join unit_version v on v.code = owner.code and ${on('days.day')} where v.kind = any(owner.kinds)),
  up (day, start, id, path) as (
    select day, id, id, array[id] from root cross join unnest(coalesce($4::uuid[], array[root.unit_id])) as start (id)
    union all
    select up.day, up.start, v.parent_id, v.parent_id || up.path
    from up join root on root.day = up.day and root.unit_id <> up.id
      cross join lateral (
        select v.parent_id from unit_version v where v.unit_id = up.id and ${on('up.day')} limit 1) v
    where v.parent_id is not null),
  tree (day, unit_id, kind, name, parent_id, path) as (
    select up.day, v.unit_id, v.kind, v.name, up.path[cardinality(up.path) - 1], up.path
    from up join root on root.day = up.day and root.unit_id = up.id
      join unit_version v on v.unit_id = up.start and ${on('up.day')}
    where $4::uuid[] is null or not trim_array(up.path, 1) && $4
    union all
    select tree.day, v.unit_id, v.kind, v.name, tree.unit_id, tree.path || v.unit_id
    from tree join unit_version v on v.parent_id = tree.unit_id and ${on('tree.day')})`;

/**
 * SQL: where a unit that has left the tree stands: at its only successor by a merger or a new name, else where it
 * stood last; so what it reported still adds up to whoever came after it. Whoever on that way is not on the roll
 * itself is left out of the path.
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
  select last.period_id, last.start as unit_id, array(
      select step.id from unnest(last.path) with ordinality as step (id, place)
      where step.id = last.start or (last.period_id, step.id) in (select period_id, unit_id from standing_there)
      order by step.place) as path
  from (select distinct on (period_id, start) * from up order by period_id, start, depth desc) last`;

/** SQL: the unit is not on the tree of the period: neither where it is looked for, nor anywhere else. */
const missing = (unit: string, period: string) =>
  `(${period}, ${unit}) not in (select period_id, unit_id from standing_there)`;

/**
 * SQL: the wanted roll of the periods in `$3`, of campaign `$2`, below its province `$1` or its commune. Beside the
 * units of the tree it holds those that are no longer on it and stood there, have reported, or still may in a period
 * that counts.
 */
export const wantedRoll = `
  asked as (
    select p.id, p.tree_on as day, p.rhythm, p.counts, p.starts_on, p.family, given.reporters
    from jsonb_to_recordset($3) as given (id uuid, reporters text[]) join reporting_period p on p.id = given.id),
  ${tree},
  kept as (
    select * from standing s where s.province_code = $1 and s.period_id in (select id from asked)
      and ($4::uuid[] is null or s.path && $4)),
  present as (
    select asked.id as period_id, tree.unit_id, tree.kind, tree.name, tree.parent_id, tree.path, true as on_roll,
      tree.kind = any(asked.reporters) as reports
    from asked join tree on tree.day = asked.day),
  standing_there as (
    select period_id, unit_id from present
    union all
    select s.period_id, s.unit_id from standing s
    where s.province_code = $1 and s.period_id in (select id from asked) and s.on_roll and not s.path && $4::uuid[]),
  touched as (select unit_id from kept union select unit_id from present),
  lost as (
    select asked.id as period_id, asked.day, r.unit_id
    from asked join report r on r.province_code = $1 and r.campaign_id = $2
      and (r.period_id = asked.id or asked.rhythm = 'CAMPAIGN')
    where ${missing('r.unit_id', 'asked.id')} and ($4::uuid[] is null or r.unit_id in (select unit_id from touched))
    union
    select total.id, total.day, other.unit_id
    from asked total, standing_there other join asked counted on counted.id = other.period_id and counted.counts
    where total.rhythm = 'CAMPAIGN' and ${missing('other.unit_id', 'total.id')}
      and ($4::uuid[] is null or other.unit_id in (select unit_id from touched))
    union
    select kept.period_id, asked.day, kept.unit_id from kept join asked on asked.id = kept.period_id
    where ${missing('kept.unit_id', 'kept.period_id')}),
  gone as (${leftTree}),
  lines as (
    select period_id, unit_id, kind, name, parent_id, path, on_roll, reports from present
    union all
    select gone.period_id, gone.unit_id, last.kind, last.name, gone.path[cardinality(gone.path) - 1], gone.path, false, false
    from gone join lateral (select kind, name from unit_version where unit_id = gone.unit_id
      order by gone_on desc limit 1) last on true)`;
