import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import { type FigureRow, rowsKept, type WithKeptRows, withFigureRows } from './figures.ts';

/** A unit on the roll of a period with its figures: what its results follow from. */
export interface StandingRow {
  readonly periodId: string;
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly onRoll: boolean;
  /** Late reports of the unit and below it. */
  readonly late: number;
  /** How many units of each kind stand at and below it. */
  readonly units: Readonly<Record<string, number>>;
  readonly rows: readonly FigureRow[];
}

/** Which standings: of these units in these periods. */
export interface StandingScope {
  readonly provinceCode: string;
  readonly periodIds: readonly string[];
  readonly unitIds: readonly string[];
}

export async function readStandings(
  queries: Queries,
  { provinceCode, periodIds, unitIds }: StandingScope,
): Promise<StandingRow[]> {
  const kept = await queries.query<Omit<StandingRow, 'rows'> & WithKeptRows>(
    `select s.period_id as "periodId", s.unit_id as "unitId", s.kind, s.on_roll as "onRoll", s.late, s.units,
       ${rowsKept('s')} as rows
     from standing s
     where s.province_code = $1 and s.period_id = any($2::uuid[]) and s.unit_id = any($3::uuid[])`,
    [provinceCode, periodIds, unitIds],
  );
  return kept.map(withFigureRows);
}
