import { plannedFor, type Queries } from '../../../data/queries.ts';
import { type Figures, noFigures, verifiedRevision } from './figures.ts';

/** Units whose reports in a period may say something else than before. */
export interface Reports {
  readonly periodId: string;
  readonly unitIds: readonly string[];
}

/** A value, whether it counts, and whether it is verified: a correction speaks beside what it corrects. */
type Value = readonly [
  indicatorId: string,
  reported: boolean,
  part: number | null,
  whole: number | null,
  result: string | null,
  counts: boolean,
  verified: boolean | null,
];

/** Which revision of a report counts. */
export interface CountedReport {
  readonly unitId: string;
  readonly reported: boolean;
  readonly late: boolean | null;
  readonly verified: boolean;
  readonly values: readonly Value[];
}

/** What the reports of units say that counts; those of whom nothing counts are left out. */
export function readCounted(
  queries: Queries,
  provinceCode: string,
  { periodId, unitIds }: Reports,
): Promise<CountedReport[]> {
  return queries.query<CountedReport>(
    `select r.unit_id as "unitId", r.counted_revision is not null as reported, r.late,
       ${verifiedRevision('r')} is not null as verified, coalesce((
       select json_agg(json_build_array(v.indicator_id, v.state = 'REPORTED', v.part, v.whole, v.result,
         v.revision = r.counted_revision, v.revision = ${verifiedRevision('r')})) from report_value v
       where v.province_code = r.province_code and v.report_id = r.id and v.revision in (r.counted_revision, r.corrects)
         and v.words is null), '[]') as values
     from report r
     where r.province_code = $1 and r.period_id = $2 and r.unit_id = any($3::uuid[])
       and (r.counted_revision is not null or r.corrects is not null)`,
    [provinceCode, periodId, unitIds],
    plannedFor(unitIds),
  );
}

/** A value as it stands in the figures of its unit. */
export interface CountedValue {
  readonly indicatorId: string;
  readonly result: string;
  readonly figures: Figures;
}

/** A value that is no number counts as one for its result. */
export function countedValue([
  indicatorId,
  reported,
  part,
  whole,
  result,
  counts,
  verified,
]: Value): CountedValue {
  const sums = reported
    ? { part: part ?? 1, whole: whole ?? 0, reported: 1, notApplicable: 0 }
    : { part: 0, whole: 0, reported: 0, notApplicable: 1 };
  return {
    indicatorId,
    result: reported && part === null ? (result ?? '') : '',
    figures: figuresOf(sums, { counts, verified: verified === true }),
  };
}

type Sums = Pick<Figures, 'part' | 'whole' | 'reported' | 'notApplicable'>;

/** Sums that count among all reports, among those that are verified, or among both. */
export function figuresOf(sums: Sums, { counts, verified }: { counts: boolean; verified: boolean }): Figures {
  const all = counts ? sums : noFigures;
  const seen = verified ? sums : noFigures;
  return {
    part: all.part,
    whole: all.whole,
    reported: all.reported,
    notApplicable: all.notApplicable,
    verifiedPart: seen.part,
    verifiedWhole: seen.whole,
    verifiedReported: seen.reported,
    verifiedNotApplicable: seen.notApplicable,
  };
}
