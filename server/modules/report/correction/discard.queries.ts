import type { Queries } from '../../../data/database.ts';
import type { Actor } from '../../../rights/principal.ts';
import { eventValues, recordEvents, type StepWords } from '../history/history.queries.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';

/** A correction that is given up: which revision stands again, and as which revision it is written down. */
export interface DiscardedCorrection {
  readonly id: string;
  readonly corrects: number;
  /** The one that is being written; after one that was handed in the next, so that what was handed in stays. */
  readonly revision: number;
}

/** The revision says again what the corrected one says. */
export async function restoreValues(
  queries: Queries,
  { id, corrects, revision }: DiscardedCorrection,
): Promise<void> {
  await queries.query(
    `delete from report_value v using report r
     where r.id = $1 and v.province_code = r.province_code and v.report_id = r.id and v.revision = $2`,
    [id, revision],
  );
  await queries.query(
    `insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, words, note,
       from_records)
     select v.province_code, v.report_id, $3, v.indicator_id, v.state, v.part, v.whole, v.result, v.words, v.note, v.from_records
     from report r join report_value v on v.province_code = r.province_code and v.report_id = r.id and v.revision = $2
     where r.id = $1`,
    [id, corrects, revision],
  );
}

/** What a report was before its correction: approved where a seal says so, handed in by whom, in which words. */
const before = `
  select r.id, e.at, e.user_id, e.narrative, exists (
      select from report_seal seal where seal.province_code = r.province_code and seal.report_id = r.id
        and seal.revision = $2) as sealed
  from report r left join lateral (
    select * from report_event e where e.province_code = r.province_code and e.report_id = r.id and e.step = 'SUBMITTED'
      and e.revision = $2 order by e.id desc limit 1) e on true
  where r.id = $1`;

/** It stands where it stood before; what counts is what counted all the while. */
export function closeCorrection(
  queries: Queries,
  { id, corrects, revision }: DiscardedCorrection,
  { acting, told }: { readonly acting: Actor; readonly told: StepWords },
): Promise<ReportRow[]> {
  return queries.query<ReportRow>(
    `with before as (${before}),
     moved as (
       update report r set status = case when before.sealed then 'APPROVED' else 'VERIFIED' end, status_since = app_now(),
         revision = $3, corrects = null, version = version + 1,
         stale_since = case when before.sealed then r.stale_since end,
         stale_cause = case when before.sealed then r.stale_cause end,
         narrative = case when before.at is null then r.narrative else before.narrative end,
         submitted_at = coalesce(before.at, r.submitted_at), submitted_by = coalesce(before.user_id, r.submitted_by)
       from before where r.id = before.id returning r.*),
     told as (${recordEvents('moved', 4)})
     select ${reportColumns} from moved r`,
    [id, corrects, revision, ...eventValues(acting, told)],
  );
}
