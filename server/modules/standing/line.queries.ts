import type { Queries } from '../../data/database.ts';
import type { KeptFigures, LineKey } from './figure-book.ts';
import { isMany, rowsKept } from './figures.ts';
import { type Result, resultColumns } from './results.queries.ts';
import type { StandingRow, StandingsAsked } from './standing.row.ts';

/** What a unit has done with its report, and how many at and below it have. */
export const steps = ['reported', 'late', 'verified'] as const;

export type Step = (typeof steps)[number];

/** A line of a roll with all that follows from reports. */
export interface Line extends StandingRow {
  readonly path: readonly string[];
  /** Has a report to make. */
  readonly reports: boolean;
  readonly own: Readonly<Record<Step, boolean>>;
  readonly counts: Readonly<Record<Step, number>>;
}

const counted = steps.map((step) => `'${step}', s.${step}`).join(', ');
const owned = steps.map((step) => `'${step}', s.own_${step}`).join(', ');

/** The lines of units and of everything above them; null: all. */
export function readLines(
  queries: Queries,
  { provinceCode, periodIds, unitIds }: StandingsAsked,
): Promise<Line[]> {
  const some = `and s.unit_id in (select above.id from standing l cross join unnest(l.path) as above (id)
    where l.province_code = $1 and l.period_id = any($2::uuid[]) and l.unit_id = any($3::uuid[]))`;
  return queries.query<Line>(
    `select s.period_id as "periodId", s.unit_id as "unitId", s.kind, s.on_roll as "onRoll", s.late, s.units, s.path, s.reports,
       json_build_object(${owned}) as own, json_build_object(${counted}) as counts, ${rowsKept('s')} as rows
     from standing s where s.province_code = $1 and s.period_id = any($2::uuid[]) ${unitIds === null ? '' : some}`,
    unitIds === null ? [provinceCode, periodIds] : [provinceCode, periodIds, unitIds],
    { plannedForValues: isMany(unitIds) },
  );
}

/** What is kept of units in periods, whether or not they stand on a roll. */
export function readFigures(
  queries: Queries,
  { provinceCode, periodIds, unitIds }: StandingsAsked,
): Promise<KeptFigures[]> {
  return queries.query<KeptFigures>(
    `select period_id as "periodId", unit_id as "unitId", rows from unit_figures
     where province_code = $1 and period_id = any($2::uuid[]) and unit_id = any($3::uuid[])`,
    [provinceCode, periodIds, unitIds],
    { plannedForValues: isMany(unitIds) },
  );
}

/** What changes of a line; what is absent stays. */
export interface ChangedLine extends LineKey {
  readonly rows?: KeptFigures['rows'];
  readonly own?: Line['own'];
  readonly counts?: Line['counts'];
  readonly result?: Result;
}

/** So many a statement: each stays far below the time one may take. */
const atOnce = 4_000;

export async function saveLines(
  queries: Queries,
  provinceCode: string,
  lines: readonly ChangedLine[],
): Promise<void> {
  for (let from = 0; from < lines.length; from += atOnce) {
    const values = [provinceCode, JSON.stringify(lines.slice(from, from + atOnce).map(flat))];
    await queries.query(save, values);
  }
}

const columns = [
  ...steps.map((step) => [step, 'int'] as const),
  ...steps.map((step) => [`own_${step}`, 'boolean'] as const),
  ...resultColumns.map(([column, , type]) => [column, type] as const),
];
const each = (write: (column: string, type: string) => string) =>
  columns.map(([column, type]) => write(column, type)).join(', ');

/** Both at once: a line that is written twice in a transaction costs twice, and the checks of its foreign keys. */
const save = `
  with line as (
    select * from json_to_recordset($2::json) as l (period_id uuid, unit_id uuid, rows jsonb, ${each((c, type) => `${c} ${type}`)})),
  kept as (
    insert into unit_figures (province_code, period_id, unit_id, rows)
    select $1, period_id, unit_id, rows from line where rows is not null
    on conflict (province_code, period_id, unit_id) do update set rows = excluded.rows)
  update standing s set ${each((c) => `${c} = coalesce(l.${c}, s.${c})`)}
  from line l where s.province_code = $1 and s.period_id = l.period_id and s.unit_id = l.unit_id
    and (${each((c) => `s.${c}`)}) is distinct from (${each((c) => `coalesce(l.${c}, s.${c})`)})`;

function flat({ periodId, unitId, rows, own, counts, result }: ChangedLine): object {
  const line: Record<string, unknown> = { period_id: periodId, unit_id: unitId, rows, ...counts };
  if (own !== undefined) for (const step of steps) line[`own_${step}`] = own[step];
  if (result !== undefined) for (const [column, field] of resultColumns) line[column] = result[field];
  return line;
}
