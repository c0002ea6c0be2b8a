import type { Queries } from '../../data/database.ts';
import { eachFigure, intoRollups } from './figures.ts';
import type { RollChange } from './roll.queries.ts';

const counts = ['reported', 'late', 'verified'] as const;
const eachCount = (write: (count: string) => string) => counts.map(write).join(', ');

/** SQL: a query once for the path a unit stood on, where it is taken away, and once for the one it stands on now. */
const alongBoth = (select: (path: string, sign: string, kind: string) => string) =>
  `${select('old_path', '-1', 'old_kind')} union all ${select('path', '1', 'kind')}`;

/**
 * Takes the figures of units that stand elsewhere now from everything above them before, and adds them to everything
 * above them now. What a unit reported in all counted periods moves with its line in the period of the campaign.
 */
export async function moveFigures(
  queries: Queries,
  provinceCode: string,
  moves: readonly RollChange[],
): Promise<void> {
  if (moves.length === 0) return;
  await queries.query(
    `with moves as (
       select m."periodId" as period_id, m."unitId" as unit_id, m.kind, m.path, m."oldKind" as old_kind, m."oldPath" as old_path
       from jsonb_to_recordset($2) as m ("periodId" uuid, "unitId" uuid, kind text, path uuid[], "oldKind" text, "oldPath" uuid[])),
     figures as (
       select m.*, f.indicator_id, f.result, ${eachFigure((f) => `f.${f}`)}
       from moves m join value_rollup f on f.province_code = $1 and f.unit_id = m.unit_id and f.period_id = m.period_id
       where f.own and f.kind = m.old_kind),
     spread as (
       select period_id, id as unit_id, indicator_id, own, kind, result, ${eachFigure((f) => `sum(${f}) as ${f}`)}
       from (${alongBoth(
         (path, sign, kind) => `
         select f.period_id, above.id, f.indicator_id, above.id = f.unit_id as own, f.${kind} as kind, f.result,
           ${eachFigure((f) => `${sign} * f.${f} as ${f}`)}
         from figures f cross join unnest(f.${path}) as above (id)`,
       )}) steps group by 1, 2, 3, 4, 5, 6 having ${eachFigure((f) => `sum(${f}) <> 0`, ' or ')}),
     added as (${intoRollups('spread')}),
     reports as (
       select m.period_id, m.unit_id, m.path, m.old_path, ${eachCount((c) => `sum(s.own_${c}::int) as ${c}`)}
       from moves m join reporting_period p on p.id = m.period_id
         join standing s on s.province_code = $1 and s.unit_id = m.unit_id
         join reporting_period reported on reported.id = s.period_id
       where s.period_id = m.period_id or p.rhythm = 'CAMPAIGN' and reported.campaign_id = p.campaign_id and reported.counts
         and reported.retired_at is null
       group by 1, 2, 3, 4),
     more as (
       select period_id, id as unit_id, ${eachCount((c) => `sum(${c}) as ${c}`)}
       from (${alongBoth(
         (path, sign) => `
         select r.period_id, above.id, ${eachCount((c) => `${sign} * r.${c} as ${c}`)}
         from reports r cross join unnest(r.${path}) as above (id)`,
       )}) steps group by 1, 2)
     update standing s set ${eachCount((c) => `${c} = s.${c} + more.${c}`)} from more
     where s.province_code = $1 and s.period_id = more.period_id and s.unit_id = more.unit_id`,
    [provinceCode, JSON.stringify(moves)],
    { plannedForValues: true },
  );
}
