/** The figures of a rollup, then those of what is verified: the columns of `value_rollup` that add up. */
const figures = ['part', 'whole', 'reported', 'not_applicable'] as const;

export const figureColumns: readonly string[] = [...figures, ...figures.map((name) => `verified_${name}`)];

/** SQL: the same for each column. */
export const eachFigure = (write: (column: string) => string, separator = ', '): string =>
  figureColumns.map(write).join(separator);

const key = 'province_code, unit_id, period_id, indicator_id, own, kind, result';

/** SQL: adds the rows of a query to the rollups; it has the columns of the key without the province, and the figures. */
export const intoRollups = (source: string): string => `
  insert into value_rollup as r (${key}, ${figureColumns.join(', ')})
  select $1, unit_id, period_id, indicator_id, own, kind, result, ${figureColumns.join(', ')} from ${source}
  on conflict (${key}) do update set ${eachFigure((column) => `${column} = r.${column} + excluded.${column}`)}`;

/**
 * SQL: the revision of a report that is verified; null: none is. While one is corrected it is that one: what was handed in
 * anew is not verified yet, and what was verified has not been taken back.
 */
export const verifiedRevision = (report: string): string =>
  `case when ${report}.counted_verified then ${report}.counted_revision else ${report}.corrects end`;

/** A row of a rollup: indicator, kind, result, then the figures, those that are verified, and whether it is the unit's own. */
export type RollupRow = readonly [
  indicatorId: string,
  kind: string,
  result: string,
  part: number,
  whole: number,
  reported: number,
  notApplicable: number,
  verifiedPart: number,
  verifiedWhole: number,
  verifiedReported: number,
  verifiedNotApplicable: number,
  own: boolean,
];

/** SQL: a {@link RollupRow} of `value_rollup`. */
export const rollupRow = (rollup: string): string =>
  `jsonb_build_array(${['indicator_id', 'kind', 'result', ...figureColumns, 'own'].map((column) => `${rollup}.${column}`).join(', ')})`;

/** A plan made for whoever reports alone is not the one for a whole province. */
export const isMany = (unitIds: readonly string[] | null): boolean => unitIds === null || unitIds.length > 50;
