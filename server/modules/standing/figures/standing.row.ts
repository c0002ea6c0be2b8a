import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import { type RollupRow, rowsKept } from './figures.ts';

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
  readonly rows: readonly RollupRow[];
}

/** Which standings: of these units in these periods. */
export interface StandingScope {
  readonly provinceCode: string;
  readonly periodIds: readonly string[];
  readonly unitIds: readonly string[];
}

export function readStandings(
  queries: Queries,
  { provinceCode, periodIds, unitIds }: StandingScope,
): Promise<StandingRow[]> {
  return queries.query<StandingRow>(
    `select s.period_id as "periodId", s.unit_id as "unitId", s.kind, s.on_roll as "onRoll", s.late, s.units,
       ${rowsKept('s')} as rows
     from standing s
     where s.province_code = $1 and s.period_id = any($2::uuid[]) and s.unit_id = any($3::uuid[])`,
    [provinceCode, periodIds, unitIds],
  );
}
