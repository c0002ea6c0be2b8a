import type { Queries } from '../../../data/database.ts';
import { plainArray } from '../../../data/plain-array.ts';
import type { KeptFigures, LineKey } from '../figures/figure-book.ts';
import { keptFigureRow } from '../figures/figures.ts';
import { type Line, steps } from '../figures/line.queries.ts';
import type { KeptVerdicts } from './outcome.ts';
import { type Result, resultColumns } from './results.queries.ts';

/** What changes of a line; what is absent stays. */
export interface ChangedLine extends LineKey {
  readonly rows?: KeptFigures['rows'];
  readonly own?: Line['own'];
  readonly counts?: Line['counts'];
  readonly result?: Result;
}

/** Lines written by one statement: so few that it stays far below its time limit, and its text small. */
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
  { name: 'rows', type: 'json', of: ({ rows }) => textOf(rows?.map(keptFigureRow)) },
  ...verdicts,
];

const given = [
  `unnest($2::uuid[], $3::uuid[], ${numbers.map(({ type }, place) => `$${place + 4}::${type}[]`).join(', ')})`,
  ...texts.map((_, place) => `string_to_table($${place + 4 + numbers.length}, E'\\n')`),
];
const names = ['period_id', 'unit_id', ...numbers.map(({ name }) => name), ...texts.map(({ name }) => name)];

const columns = [...numbers, ...verdicts].map(({ name }) => name);
const each = (write: (column: string) => string) => columns.map(write).join(', ');
/** Columns that are not named keep their values. */
const said = (column: string) => `coalesce(l.${column}, s.${column})`;
const cast = texts.map(({ name, type }) => `nullif(${name}, '')::${type} as ${name}`).join(', ');

/** Both at once: a line that is written twice in a transaction costs twice, and the checks of its foreign keys. */
const save = `
  with line as materialized (
    select period_id, unit_id, ${numbers.map(({ name }) => name).join(', ')}, ${cast}
    from rows from (${given.join(', ')}) as l (${names.join(', ')})),
  kept as (
    insert into unit_figures (province_code, period_id, unit_id, rows)
    select $1, period_id, unit_id, rows from line where rows is not null
    on conflict (province_code, period_id, unit_id) do update set rows = excluded.rows)
  update standing s set ${each((column) => `${column} = ${said(column)}`)}
  from line l where s.province_code = $1 and s.period_id = l.period_id and s.unit_id = l.unit_id
    and (${each((column) => `s.${column}`)}) is distinct from (${each(said)})`;
