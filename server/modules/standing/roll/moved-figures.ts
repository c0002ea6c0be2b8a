import type { Queries } from '../../../data/database.ts';
import { FigureBook } from '../figures/figure-book.ts';
import { noFigures, sumOf } from '../figures/figures.ts';
import { readFigures, steps } from '../figures/line.queries.ts';
import { saveLines } from '../settle/save-lines.ts';
import type { RollChange } from './roll.queries.ts';

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
  const kept = await readFigures(queries, {
    provinceCode,
    periodIds: [...new Set(moves.map(({ periodId }) => periodId))],
    unitIds: [...new Set(moves.flatMap(({ path, oldPath }) => [...path, ...(oldPath ?? [])]))],
  });
  const book = new FigureBook(kept);
  // Before anything has moved: of two moves the one takes nothing of the other along.
  const own = moves.map((move) => book.rowsOf(move).filter(({ own, kind }) => own && kind === move.oldKind));
  for (const [place, move] of moves.entries()) {
    const { periodId, unitId, kind, path, oldKind, oldPath } = move;
    for (const row of own[place] ?? []) {
      const { indicatorId, result } = row;
      const gone = { indicatorId, kind: oldKind ?? kind, result, figures: sumOf(noFigures, row, -1) };
      book.add({ periodId, unitId, path: oldPath ?? [] }, [gone]);
      book.add({ periodId, unitId, path }, [{ indicatorId, kind, result, figures: sumOf(noFigures, row) }]);
    }
  }
  await saveLines(queries, provinceCode, book.changes());
  await moveCounts(queries, provinceCode, moves);
}

const eachCount = (write: (count: string) => string) => steps.map(write).join(', ');

/** Adds to a line of the campaign's own period the reports of all counted periods. */
async function moveCounts(
  queries: Queries,
  provinceCode: string,
  moves: readonly RollChange[],
): Promise<void> {
  await queries.query(
    `with moves as (
       select m."periodId" as period_id, m."unitId" as unit_id, m.path, m."oldPath" as old_path
       from jsonb_to_recordset($2) as m ("periodId" uuid, "unitId" uuid, path uuid[], "oldPath" uuid[])),
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
       from (
         select r.period_id, above.id, ${eachCount((c) => `-r.${c} as ${c}`)}
         from reports r cross join unnest(r.old_path) as above (id)
         union all
         select r.period_id, above.id, ${eachCount((c) => `r.${c}`)}
         from reports r cross join unnest(r.path) as above (id)) steps group by 1, 2)
     update standing s set ${eachCount((c) => `${c} = s.${c} + more.${c}`)} from more
     where s.province_code = $1 and s.period_id = more.period_id and s.unit_id = more.unit_id`,
    [provinceCode, JSON.stringify(moves)],
    { plannedForValues: true },
  );
}
