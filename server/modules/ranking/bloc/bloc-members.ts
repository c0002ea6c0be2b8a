/**
 * SQL: `member (unit_id, kind, name, bloc, origin)`, the bloc of each unit on the roll of the period `$1`. What the
 * province groups goes before the plan, the plan before the kind under the parent; there only kinds `$2` are ranked,
 * those at which something is judged. The plan names its units by their codes on the day of the period's tree.
 */
export const membersOfBlocs = `
  period as (
    select p.id, p.province_code, p.campaign_id, p.tree_on, c.document -> 'blocs' as blocs
    from reporting_period p join campaign c on c.id = p.campaign_id where p.id = $1),
  roll as (
    select s.unit_id, s.kind, s.name, s.parent_id
    from period join standing s on s.province_code = period.province_code and s.period_id = period.id and s.on_roll),
  own as (
    select u.unit_id, u.bloc_id::text as bloc
    from period join bloc_unit u on u.province_code = period.province_code and u.campaign_id = period.campaign_id),
  planned as (
    select v.unit_id, min(planned.bloc ->> 'id') as bloc
    from period cross join jsonb_array_elements(coalesce(period.blocs, '[]')) as planned (bloc)
      join unit_version v on planned.bloc -> 'unitCodes' ? v.code and planned.bloc -> 'kinds' ? v.kind
        and v.first_day <= period.tree_on and v.gone_on > period.tree_on
    where v.unit_id in (select unit_id from roll) group by 1),
  member as (
    select roll.unit_id, roll.kind, roll.name, coalesce(own.bloc, planned.bloc, roll.parent_id || '/' || roll.kind) as bloc,
      case when own.bloc is not null then 'PROVINCE' when planned.bloc is not null then 'PLAN' else 'DEFAULT' end as origin,
      case when own.bloc is null and planned.bloc is null then roll.parent_id end as parent_id
    from roll left join own using (unit_id) left join planned using (unit_id)
    where own.bloc is not null or planned.bloc is not null or (roll.parent_id is not null and roll.kind = any($2)))`;
