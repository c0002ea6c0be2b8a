import type { Queries } from '../../data/database.ts';
import { plainArray } from '../../data/plain-array.ts';
import type { KeptFigures, LineKey } from './figure-book.ts';
import { isMany, rowsKept } from './figures.ts';
import type { KeptVerdicts } from './outcome.ts';
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
    `select s.period_id as "periodId", s.unit_id as "unitId", s.kind, s.on_roll as "onRoll", s.late, s.units, to_json(s.path) as path, s.reports,
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

/** So many a statement: each stays far below the time one may take, and its text small. */
const atOnce = 1_000;

export async function saveLines(
  queries: Queries,
  provinceCode: string,
  lines: readonly ChangedLine[],
): Promise<void> {
  for (let from = 0; from < lines.length; from += atOnce) {
    const some = lines.slice(from, from + atOnce);
    const values = [
      ...numbers.map(({ of }) => plainArray(some.map(of))),
      ...texts.map(({ of }) => some.map(of).join('\n')),
    ];
    await queries.query(save, [
      provinceCode,
      plainArray(some.map(periodOf)),
      plainArray(some.map(unitOf)),
      ...values,
    ]);
  }
}

const periodOf = ({ periodId }: LineKey) => periodId;
const unitOf = ({ unitId }: LineKey) => unitId;

/** A column of `standing`, and what a line says of it; null: nothing. */
interface Column<Said> {
  readonly name: string;
  readonly type: string;
  readonly of: (line: ChangedLine) => Said;
}

const numbers: readonly Column<number | boolean | null>[] = [
  ...steps.map((step) => ({
    name: step,
    type: 'int',
    of: (line: ChangedLine) => line.counts?.[step] ?? null,
  })),
  ...steps.map((step) => ({
    name: `own_${step}`,
    type: 'boolean',
    of: (line: ChangedLine) => line.own?.[step] ?? null,
  })),
  ...resultColumns
    .filter(([, , type]) => type === 'int')
    .map(([name, field, type]) => ({
      name,
      type,
      of: ({ result }: ChangedLine) => (result === undefined ? null : Number(result[field])),
    })),
];

const textOf = (said: object | undefined) => (said === undefined ? '' : JSON.stringify(said));

const verdicts: readonly Column<string>[] = resultColumns
  .filter(([, , type]) => type === 'jsonb')
  .map(([name, field, type]) => ({
    name,
    type,
    of: ({ result }) => textOf(result && (result[field] as KeptVerdicts)),
  }));

/**
 * One line of text each, which needs no quoting: to read them out of one JSON document took PostgreSQL longer than all
 * the rest.
 */
const texts: readonly Column<string>[] = [
  { name: 'rows', type: 'json', of: ({ rows }) => textOf(rows) },
  ...verdicts,
];

const given = [
  `unnest($2::uuid[], $3::uuid[], ${numbers.map(({ type }, place) => `$${place + 4}::${type}[]`).join(', ')})`,
  ...texts.map((_, place) => `string_to_table($${place + 4 + numbers.length}, E'\\n')`),
];
const names = ['period_id', 'unit_id', ...numbers.map(({ name }) => name), ...texts.map(({ name }) => name)];

const columns: readonly (readonly [name: string, said: string])[] = [
  ...numbers.map(({ name }) => [name, `coalesce(l.${name}, s.${name})`] as const),
  ...verdicts.map(({ name, type }) => [name, `coalesce(nullif(l.${name}, '')::${type}, s.${name})`] as const),
];
const each = (write: (name: string, said: string) => string) =>
  columns.map(([name, said]) => write(name, said)).join(', ');

/** Both at once: a line that is written twice in a transaction costs twice, and the checks of its foreign keys. */
const save = `
  with line as materialized (select * from rows from (${given.join(', ')}) as l (${names.join(', ')})),
  kept as (
    insert into unit_figures (province_code, period_id, unit_id, rows)
    select $1, period_id, unit_id, rows::json from line where rows <> ''
    on conflict (province_code, period_id, unit_id) do update set rows = excluded.rows)
  update standing s set ${each((name, said) => `${name} = ${said}`)}
  from line l where s.province_code = $1 and s.period_id = l.period_id and s.unit_id = l.unit_id
    and (${each((name) => `s.${name}`)}) is distinct from (${each((_, said) => said)})`;
