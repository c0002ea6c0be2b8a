import type { Queries } from '../../data/database.ts';
import type { Adding } from './adding.ts';
import { sharesOf } from './campaign-rules.ts';
import { eachFigure, intoRollups, isMany, verifiedRevision } from './figures.ts';
import { destinationsOf, isTotal } from './period-facts.ts';

/** Units whose reports in a period may say something else than before. */
export interface Reports {
  readonly periodId: string;
  readonly unitIds: readonly string[];
}

const summed = (when: 'counts' | 'sure', name: string) =>
  ['part', 'whole', 'reported', 'not_applicable']
    .map((figure) => `sum(f.${figure} * f.${when}) as ${name}${figure}`)
    .join(', ');

/** What the reports of the units say now, as it would stand in the rollup of each. A correction speaks beside what it corrects. */
const wanted = `
  select r.unit_id, v.indicator_id,
    case when v.part is null and v.state = 'REPORTED' then coalesce(v.result, '') else '' end as result,
    ${summed('counts', '')}, ${summed('sure', 'verified_')}
  from report r
    join report_value v on v.province_code = r.province_code and v.report_id = r.id
      and v.revision in (r.counted_revision, r.corrects)
    cross join lateral (select
      case when v.state = 'REPORTED' then coalesce(v.part, 1) else 0 end as part,
      case when v.state = 'REPORTED' then coalesce(v.whole, 0) else 0 end as whole,
      (v.state = 'REPORTED')::int as reported, (v.state = 'NOT_APPLICABLE')::int as not_applicable,
      (v.revision = r.counted_revision)::int as counts, coalesce(v.revision = ${verifiedRevision('r')}, false)::int as sure) f
  where r.province_code = $1 and r.period_id = $2 and r.unit_id = any($4::uuid[]) and v.words is null
  group by 1, 2, 3`;

const changed = ['reported', 'late', 'verified'] as const;

/** Whether each unit has reported, late, verified: of reports it has to make. */
const reports = `
  select roll.unit_id, roll.own_reported, roll.own_late, roll.own_verified,
    roll.reports and r.counted_revision is not null as reported,
    roll.reports and r.counted_revision is not null and r.late as late,
    roll.reports and ${verifiedRevision('r')} is not null as verified
  from roll left join report r on r.province_code = $1 and r.period_id = $2 and r.unit_id = roll.unit_id`;

/** One statement, since every one is a journey to the database and back, while others wait. */
const addUp = `
  with wanted as (${wanted}),
  roll as (select * from standing where province_code = $1 and period_id = $2 and unit_id = any($4::uuid[])),
  paths as (
    select period_id, unit_id, path from standing
    where province_code = $1 and period_id = any($3::uuid[]) and unit_id = any($4::uuid[])),
  present as (
    select p.* from value_rollup p
    where p.province_code = $1 and p.unit_id = any($4::uuid[]) and p.period_id = $2 and p.own
      and not p.indicator_id = any($5::uuid[])),
  difference as (
    select unit_id, indicator_id, result, ${eachFigure((f) => `coalesce(w.${f}, 0) - coalesce(p.${f}, 0) as ${f}`)}
    from wanted w full join present p using (unit_id, indicator_id, result)),
  spread as (
    select paths.period_id, above.id as unit_id, d.indicator_id, above.id = d.unit_id as own, roll.kind, d.result,
      ${eachFigure((f) => `sum(d.${f}) as ${f}`)}
    from difference d join roll using (unit_id) join paths using (unit_id) cross join unnest(paths.path) as above (id)
    where ${eachFigure((f) => `d.${f} <> 0`, ' or ')}
    group by 1, 2, 3, 4, 5, 6),
  added as (${intoRollups('spread')}),
  now as (select unit_id, ${changed.map((c) => `coalesce(${c}, false) as ${c}, own_${c}`).join(', ')} from (${reports}) r),
  news as (
    select * from now where (${changed.join(', ')}) <> (${changed.map((c) => `own_${c}`).join(', ')})),
  more as (
    select paths.period_id, above.id as unit_id, ${changed.map((c) => `sum(${c}::int - own_${c}::int) as ${c}`).join(', ')}
    from news join paths using (unit_id) cross join unnest(paths.path) as above (id) group by 1, 2),
  counted as (
    update standing s set ${changed.map((c) => `${c} = s.${c} + more.${c}, own_${c} = coalesce(news.${c}, s.own_${c})`).join(', ')}
    from more left join news on news.unit_id = more.unit_id and more.period_id = $2
    where s.province_code = $1 and s.period_id = more.period_id and s.unit_id = more.unit_id)
  select distinct above.id from paths cross join unnest(paths.path) as above (id)`;

/**
 * Adds the difference between what the units report now and what is kept as theirs to everything above them, in the
 * period and in that of the campaign when it counts there; a second time there is no difference. Answers all units on
 * their paths.
 */
export async function contribute(
  queries: Queries,
  { provinceCode, rules, facts }: Adding,
  { periodId, unitIds }: Reports,
): Promise<string[]> {
  // What is no report but follows from figures is not taken for one that was withdrawn.
  const derived = sharesOf(rules).map(({ target }) => target.uuid);
  const destinations = destinationsOf(facts, periodId);
  const values = [provinceCode, periodId, destinations, unitIds, derived];
  const options = { plannedForValues: isMany(unitIds) };
  const rows = await queries.query<{ id: string }>(addUp, values, options);
  return rows.map(({ id }) => id);
}

/** The same for units of several periods. */
export async function contributeAll(
  queries: Queries,
  adding: Adding,
  lines: readonly { readonly periodId: string; readonly unitId: string }[],
): Promise<string[]> {
  const byPeriod = new Map<string, string[]>();
  for (const { periodId, unitId } of lines) {
    const known = byPeriod.get(periodId);
    if (known === undefined) byPeriod.set(periodId, [unitId]);
    else known.push(unitId);
  }
  const above: string[] = [];
  for (const { id: periodId, rhythm } of adding.facts) {
    const unitIds = byPeriod.get(periodId);
    if (unitIds === undefined || isTotal({ rhythm })) continue;
    above.push(...(await contribute(queries, adding, { periodId, unitIds })));
  }
  return above;
}
