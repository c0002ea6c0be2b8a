import type { Queries } from '../../../data/database.ts';
import { type FigureRow, sumOf } from '../../standing/figures/figures.ts';
import { type CampaignRules, sharesOf } from '../../standing/rules/campaign-rules.ts';
import { sharesMetBy } from '../../standing/settle/share-met.ts';
import { type Line, readLines, type SumScope, sumReports } from './report-inputs.queries.ts';

export const keyOf = (periodId: string, unitId: string) => `${periodId} ${unitId}`;

/** What the reports say of units in each period they flow into. */
export interface PeriodSums {
  /** By period and unit. */
  readonly rows: ReadonlyMap<string, readonly FigureRow[]>;
  /** The asked units as they stand in these periods. */
  readonly lines: readonly Line[];
}

/** By the rules that judge the period. */
export type RulesIn = (periodId: string) => CampaignRules;

/** Adds the values up anew, and then counts the units that meet what a share of units asks of each. */
export async function sumUp(queries: Queries, asked: SumScope, rulesIn: RulesIn): Promise<PeriodSums> {
  const { provinceCode, unitIds } = asked;
  const periodIds = [...new Set(asked.flows.map(({ into }) => into))];
  const kinds = periodIds.flatMap((id) => sharesOf(rulesIn(id)).flatMap(({ share }) => share.unitKinds));
  const lines = await readLines(queries, provinceCode, { periodIds, unitIds, kinds: [...new Set(kinds)] });
  const every = [...new Set(lines.map(({ unitId }) => unitId))];
  const summed = await sumReports(queries, { ...asked, unitIds: every });
  const rows = new Map(summed.map(({ periodId, unitId, rows }) => [keyOf(periodId, unitId), rows]));
  const own = new Set(unitIds);
  const asking = lines.filter(({ unitId }) => own.has(unitId));
  if (kinds.length === 0) return { rows, lines: asking };
  const more = new Map<string, FigureRow[]>();
  for (const line of lines.filter(({ onRoll }) => onRoll)) {
    for (const met of metRows(line, rows, rulesIn(line.periodId))) {
      for (const unitId of line.path) {
        const key = keyOf(line.periodId, unitId);
        more.set(key, [...(more.get(key) ?? []), { ...met, own: unitId === line.unitId }]);
      }
    }
  }
  for (const { periodId, unitId } of asking) {
    const key = keyOf(periodId, unitId);
    rows.set(key, [...(rows.get(key) ?? []), ...together(more.get(key) ?? [])]);
  }
  return { rows, lines: asking };
}

function metRows(
  { periodId, unitId, kind, onRoll }: Line,
  rows: PeriodSums['rows'],
  rules: CampaignRules,
): FigureRow[] {
  const standing = {
    periodId,
    unitId,
    kind,
    onRoll,
    late: 0,
    units: {},
    rows: rows.get(keyOf(periodId, unitId)) ?? [],
  };
  return sharesMetBy(rules, standing).map(({ target, result, figures }) => ({
    ...figures,
    indicatorId: target,
    kind,
    result,
    own: true,
  }));
}

/** Adds up rows of the same kind and result. */
function together(rows: readonly FigureRow[]): FigureRow[] {
  const sums = new Map<string, FigureRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.indicatorId, row.kind, row.result, row.own]);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? row : { ...sum, ...sumOf(sum, row) });
  }
  return [...sums.values()];
}
