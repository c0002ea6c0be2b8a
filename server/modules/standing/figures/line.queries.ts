import { plannedFor, type Queries } from '../../../data/queries.ts';
import type { KeptFigures, LineKey } from './figure-book.ts';
import { rowsKept, type WithKeptRows, withFigureRows } from './figures.ts';
import type { StandingRow, StandingScope } from './standing.row.ts';

/** What a unit has done with its report, and how many at and below it have. */
export const steps = ['reported', 'late', 'verified'] as const;

export type Step = (typeof steps)[number];

/** A line of a roll with all that follows from reports. */
export interface Line extends StandingRow {
  readonly path: readonly string[];
  /** Whether the unit has a report to make. */
  readonly reports: boolean;
  readonly own: Readonly<Record<Step, boolean>>;
  readonly counts: Readonly<Record<Step, number>>;
}

const counted = steps.map((step) => `'${step}', s.${step}`).join(', ');
const owned = steps.map((step) => `'${step}', s.own_${step}`).join(', ');

/** The units whose lines are read, with everything above them; null for all units. */
export interface LineScope extends Omit<StandingScope, 'unitIds'> {
  readonly unitIds: readonly string[] | null;
}

/**
 * The lines of units and of everything above them. Each is found by its key and in no other way (`lateral` with `offset 0`):
 * of a province that the statistics do not know yet the planner expects no lines at all, and would compare all with all.
 */
export async function readLines(queries: Queries, scope: LineScope): Promise<Line[]> {
  return (await readKeptLines(queries, scope)).map(withFigureRows);
}

type KeptLine = Omit<Line, 'rows'> & WithKeptRows;

function readKeptLines(
  queries: Queries,
  { provinceCode, periodIds, unitIds }: LineScope,
): Promise<KeptLine[]> {
  const values = [provinceCode, periodIds];
  if (unitIds === null)
    return queries.query<KeptLine>(`${lineColumns} from standing s where ${ofPeriods('s')}`, values);
  return queries.query<KeptLine>(
    `${lineColumns} from (
       select distinct above.id from standing l cross join unnest(l.path) as above (id)
       where ${ofPeriods('l')} and l.unit_id = any($3::uuid[])) asked
     cross join unnest($2::uuid[]) as period (id)
     cross join lateral (
       select * from standing s
       where s.province_code = $1 and s.period_id = period.id and s.unit_id = asked.id offset 0) s`,
    [...values, unitIds],
  );
}

const ofPeriods = (line: string) => `${line}.province_code = $1 and ${line}.period_id = any($2::uuid[])`;

const lineColumns = `
  select s.period_id as "periodId", s.unit_id as "unitId", s.kind, s.on_roll as "onRoll", s.late, s.units, to_json(s.path) as path,
    s.reports, json_build_object(${owned}) as own, json_build_object(${counted}) as counts, ${rowsKept('s')} as rows`;

/** What is kept of units in periods, whether or not they stand on a roll. */
export async function readFigures(
  queries: Queries,
  { provinceCode, periodIds, unitIds }: StandingScope,
): Promise<KeptFigures[]> {
  const kept = await queries.query<LineKey & WithKeptRows>(
    `select period_id as "periodId", unit_id as "unitId", rows from unit_figures
     where province_code = $1 and period_id = any($2::uuid[]) and unit_id = any($3::uuid[])`,
    [provinceCode, periodIds, unitIds],
    plannedFor(unitIds),
  );
  return kept.map(withFigureRows);
}
