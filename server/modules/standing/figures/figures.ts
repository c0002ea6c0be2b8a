/** What adds up: the sums of all reports, then of those that are verified. */
export interface Figures {
  readonly part: number;
  readonly whole: number;
  readonly reported: number;
  readonly notApplicable: number;
  readonly verifiedPart: number;
  readonly verifiedWhole: number;
  readonly verifiedReported: number;
  readonly verifiedNotApplicable: number;
}

/** The figures of an indicator at a unit, by the kind of the units that reported them and by their result. */
export interface FigureRow extends Figures {
  readonly indicatorId: string;
  readonly kind: string;
  /** The result that was chosen; empty for what was answered with a number. */
  readonly result: string;
  /** Whether the unit reported it itself; else units below it did. */
  readonly own: boolean;
}

/** A {@link FigureRow} as it is kept: a province keeps hundreds of thousands of them. */
export type KeptFigureRow = readonly [
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

/** Reads a row as it is kept. */
export function figureRow([
  indicatorId,
  kind,
  result,
  part,
  whole,
  reported,
  notApplicable,
  verifiedPart,
  verifiedWhole,
  verifiedReported,
  verifiedNotApplicable,
  own,
]: KeptFigureRow): FigureRow {
  return {
    indicatorId,
    kind,
    result,
    part,
    whole,
    reported,
    notApplicable,
    verifiedPart,
    verifiedWhole,
    verifiedReported,
    verifiedNotApplicable,
    own,
  };
}

/** Inverse of {@link figureRow}. */
export const keptFigureRow = (row: FigureRow): KeptFigureRow => [
  row.indicatorId,
  row.kind,
  row.result,
  row.part,
  row.whole,
  row.reported,
  row.notApplicable,
  row.verifiedPart,
  row.verifiedWhole,
  row.verifiedReported,
  row.verifiedNotApplicable,
  row.own,
];

/** What a statement returns that selects rows as they are kept. */
export interface WithKeptRows {
  readonly rows: readonly KeptFigureRow[];
}

/** The answer of a statement, with its figures by name. */
export function withFigureRows<Row extends WithKeptRows>(
  record: Row,
): Omit<Row, 'rows'> & { readonly rows: FigureRow[] } {
  return { ...record, rows: record.rows.map(figureRow) };
}

export const noFigures: Figures = {
  part: 0,
  whole: 0,
  reported: 0,
  notApplicable: 0,
  verifiedPart: 0,
  verifiedWhole: 0,
  verifiedReported: 0,
  verifiedNotApplicable: 0,
};

export const sumOf = (one: Figures, other: Figures, sign: 1 | -1 = 1): Figures => ({
  part: one.part + sign * other.part,
  whole: one.whole + sign * other.whole,
  reported: one.reported + sign * other.reported,
  notApplicable: one.notApplicable + sign * other.notApplicable,
  verifiedPart: one.verifiedPart + sign * other.verifiedPart,
  verifiedWhole: one.verifiedWhole + sign * other.verifiedWhole,
  verifiedReported: one.verifiedReported + sign * other.verifiedReported,
  verifiedNotApplicable: one.verifiedNotApplicable + sign * other.verifiedNotApplicable,
});

/** Whether all sums are zero, which says nothing. */
export const isNothing = (figures: Figures): boolean =>
  figures.part === 0 &&
  figures.whole === 0 &&
  figures.reported === 0 &&
  figures.notApplicable === 0 &&
  figures.verifiedPart === 0 &&
  figures.verifiedWhole === 0 &&
  figures.verifiedReported === 0 &&
  figures.verifiedNotApplicable === 0;

/** SQL: the rows that are kept of a unit in a period, of `standing` or what has its key. */
export const rowsKept = (line: string): string => `coalesce((select f.rows from unit_figures f
  where f.province_code = ${line}.province_code and f.period_id = ${line}.period_id and f.unit_id = ${line}.unit_id), '[]')`;

/**
 * SQL: the revision of a report that is verified; null if none is. While one is corrected it is that one: what was handed
 * in anew is not verified yet, and what was verified has not been taken back.
 */
export const verifiedRevision = (report: string): string =>
  `case when ${report}.counted_verified then ${report}.counted_revision else ${report}.corrects end`;
