import type { Queries } from '../../../data/database.ts';
import type { Actor } from '../../../rights/principal.ts';
import { eventValues, recordEvents, type StepWords } from '../history/history.queries.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';

/** The report's next revision, which begins as a copy of the one before. */
const copied = `insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, words, note,
    from_records)
  select v.province_code, v.report_id, t.revision, v.indicator_id, v.state, v.part, v.whole, v.result, v.words, v.note,
    v.from_records
  from moved t join report_value v on v.province_code = t.province_code and v.report_id = t.id and v.revision = t.revision - 1`;

/**
 * Opens the next revision of a report that is held and verified; what was verified goes on counting. An approval that was
 * out of date stays so, lest the correction is given up.
 */
export function openCorrection(
  queries: Queries,
  id: string,
  { acting, told }: { readonly acting: Actor; readonly told: StepWords },
): Promise<ReportRow[]> {
  return queries.query<ReportRow>(
    `with moved as (
       update report r set status = 'DRAFT', status_since = app_now(), corrects = r.counted_revision, revision = r.revision + 1,
         version = version + 1
       where r.id = $1 returning r.*),
     copied as (${copied}),
     told as (${recordEvents('moved', 2)})
     select ${reportColumns} from moved r`,
    [id, ...eventValues(acting, told)],
  );
}

/** Takes a report that is held and was handed in back; of a correction what was verified before it counts again. */
export function takeBack(
  queries: Queries,
  id: string,
  { acting, told }: { readonly acting: Actor; readonly told: StepWords },
): Promise<ReportRow[]> {
  return queries.query<ReportRow>(
    `with moved as (
       update report r set status = 'DRAFT', status_since = app_now(), revision = r.revision + 1,
         counted_revision = r.corrects, counted_verified = r.corrects is not null, version = version + 1
       where r.id = $1 returning r.*),
     copied as (${copied}),
     told as (${recordEvents('moved', 2)})
     select ${reportColumns} from moved r`,
    [id, ...eventValues(acting, told)],
  );
}

const said = (revision: string) => `
  select v.indicator_id, v.state, v.part, v.whole, v.result, v.words, v.note from report_value v
  where v.province_code = r.province_code and v.report_id = r.id and v.revision = ${revision}`;

/** SQL: report `a` is approved, or would be again if its correction were given up. Who writes that keeps his version. */
const approvedOnce = `(a.status = 'APPROVED' or exists (select from report_seal seal
  where seal.province_code = a.province_code and seal.report_id = a.id and seal.revision = a.corrects))`;

/**
 * Of the reports that were handed in just now, those that correct a verified one and say something else: marks what was
 * approved above them, in periods that cover theirs, as out of date. Answers the reports it marked. Before settling:
 * reports are held before standings, by everybody.
 */
export async function markStale(
  queries: Queries,
  reportIds: readonly string[],
  acting: Actor,
): Promise<{ readonly id: string; readonly unitId: string }[]> {
  if (reportIds.length === 0) return [];
  const { identity, holding } = acting;
  return queries.query(
    `with corrected as (
       select r.id, r.province_code, r.campaign_id, r.unit_id, s.path, s.name, p.name as period, p.starts_on, p.ends_on
       from report r join reporting_period p on p.id = r.period_id
         join standing s on s.province_code = r.province_code and s.period_id = r.period_id and s.unit_id = r.unit_id
       where r.id = any($1::uuid[]) and r.corrects is not null
         and (exists (${said('r.revision')} except ${said('r.corrects')})
           or exists (${said('r.corrects')} except ${said('r.revision')}))),
     above as (
       select distinct on (a.id) a.id, c.id as cause, 'Đơn vị “' || c.name || '” đã đính chính báo cáo ' || c.period || '.' as reason
       from corrected c
         join report a on a.province_code = c.province_code and a.campaign_id = c.campaign_id
           and a.unit_id = any(c.path) and a.unit_id <> c.unit_id and a.stale_since is null and ${approvedOnce}
         join reporting_period p on p.id = a.period_id and p.starts_on <= c.starts_on and p.ends_on >= c.ends_on
       order by a.id, c.id),
     held as (
       select id from report where id in (select id from above) order by unit_id, period_id for update),
     moved as (
       update report r set stale_since = app_now(), stale_cause = above.cause,
         version = r.version + (r.status = 'APPROVED')::int
       from above join held using (id)
       where r.id = above.id and r.stale_since is null and (r.status = 'APPROVED' or r.corrects is not null)
       returning r.*, above.reason),
     told as (
       insert into report_event (province_code, report_id, revision, step, user_id, user_name, role, reason)
       select m.province_code, m.id, m.revision, 'MADE_STALE', $2, $3, $4, m.reason from moved m)
     select id, unit_id as "unitId" from moved`,
    [reportIds, identity.userId, identity.name, holding.role],
  );
}
