import type { Queries } from '../../data/database.ts';
import { type CampaignRules, sharesOf } from './campaign-rules.ts';
import { eachFigure, figureColumns, intoRollups, type RollupRow } from './figures.ts';
import { sharesMetBy } from './share-met.ts';
import type { StandingRow } from './standing.row.ts';

/** A standing, and the rules that judge its period. */
export interface RuledStanding {
  readonly rules: CampaignRules;
  readonly standing: StandingRow;
}

/** A figure that is added to a unit and to everything above it. */
interface Addition {
  readonly period_id: string;
  readonly unit_id: string;
  readonly kind: string;
  readonly indicator_id: string;
  readonly result: string;
  readonly [figure: string]: string | number;
}

/**
 * Whether each unit meets what a share of units asks of it follows from its figures, and adds up like a report of its
 * own. Answers whether anything changed.
 */
export async function addShares(
  queries: Queries,
  provinceCode: string,
  standings: readonly RuledStanding[],
): Promise<boolean> {
  const additions = standings.flatMap(additionsOf);
  if (additions.length === 0) return false;
  await queries.query(
    `with added as (select * from jsonb_to_recordset($2) as a (period_id uuid, unit_id uuid, kind text, indicator_id uuid,
       result text, ${eachFigure((figure) => `${figure} bigint`)})),
     spread as (
       select s.period_id, above.id as unit_id, a.indicator_id, above.id = a.unit_id as own, a.kind, a.result,
         ${eachFigure((figure) => `sum(a.${figure}) as ${figure}`)}
       from added a join standing s on s.province_code = $1 and s.period_id = a.period_id and s.unit_id = a.unit_id
         cross join unnest(s.path) as above (id)
       group by 1, 2, 3, 4, 5, 6)
     ${intoRollups('spread')}`,
    [provinceCode, JSON.stringify(additions)],
  );
  return true;
}

function additionsOf({ rules, standing }: RuledStanding): Addition[] {
  const targets = new Set(sharesOf(rules).map(({ target }) => target.uuid));
  if (targets.size === 0) return [];
  const { periodId: period_id, unitId: unit_id, kind, onRoll, rows } = standing;
  const figures = new Map<string, readonly number[]>();
  const add = (key: string, more: readonly number[]) =>
    figures.set(
      key,
      more.map((figure, index) => figure + (figures.get(key)?.[index] ?? 0)),
    );
  for (const met of onRoll ? sharesMetBy(rules, standing) : [])
    add(`${met.target} ${met.result}`, met.figures);
  for (const row of rows) if (isShare(row, targets)) add(`${row[0]} ${row[2]}`, negative(row));
  return [...figures].flatMap(([key, change]) => {
    if (change.every((figure) => figure === 0)) return [];
    const [indicator_id = '', result = ''] = key.split(' ');
    return [{ period_id, unit_id, kind, indicator_id, result, ...named(change) }];
  });
}

const named = (change: readonly number[]) =>
  Object.fromEntries(figureColumns.map((column, index) => [column, change[index] ?? 0]));

const isShare = (row: RollupRow, targets: ReadonlySet<string>) => row[11] && targets.has(row[0]);

const negative = (row: RollupRow) => row.slice(3, 11).map((figure) => -Number(figure));
