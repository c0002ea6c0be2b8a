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

/** What adds up of a {@link RollupRow}: part, whole, reported, not applicable; then the same of what is verified. */
export type Figures = readonly number[];

export const figuresOf = (row: RollupRow): Figures => row.slice(3, 11) as number[];

export const sumOf = (one: Figures, other: Figures, sign: 1 | -1 = 1): Figures =>
  one.map((figure, place) => figure + sign * (other[place] ?? 0));

/** Says nothing. */
export const isNothing = (figures: Figures): boolean => figures.every((figure) => figure === 0);

/** SQL: the rows that are kept of a unit in a period, of `standing` or what has its key. */
export const rowsKept = (line: string): string => `coalesce((select f.rows from unit_figures f
  where f.province_code = ${line}.province_code and f.period_id = ${line}.period_id and f.unit_id = ${line}.unit_id), '[]')`;

/**
 * SQL: the revision of a report that is verified; null: none is. While one is corrected it is that one: what was handed in
 * anew is not verified yet, and what was verified has not been taken back.
 */
export const verifiedRevision = (report: string): string =>
  `case when ${report}.counted_verified then ${report}.counted_revision else ${report}.corrects end`;
