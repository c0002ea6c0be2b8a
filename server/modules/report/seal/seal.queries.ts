import type { ReportSeal } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { instantText } from '../../../data/vietnam-time.ts';
import type { ReportRow } from '../report.row.ts';
import { isIntact } from './digest.ts';

/** SQL: what is sealed of report `r`. As `jsonb` it is one text for one content, whatever order it is written in. */
const content = `jsonb_build_object(
  'report', r.id,
  'revision', r.counted_revision,
  'unit', jsonb_build_object('id', s.unit_id, 'kind', s.kind, 'name', s.name),
  'period', jsonb_build_object('key', p.key, 'name', p.name, 'startsOn', p.starts_on, 'endsOn', p.ends_on),
  'campaign', jsonb_build_object('id', c.key, 'title', c.document ->> 'title'),
  'plugin', jsonb_build_object('id', plugin.id, 'version', plugin.version, 'contract', plugin.contract),
  'values', coalesce((
    select jsonb_agg(jsonb_build_object('indicator', i.key, 'name', i.document ->> 'name',
      'measure', i.document ->> 'measure', 'state', v.state, 'part', v.part, 'whole', v.whole, 'result', v.result,
      'words', v.words, 'note', v.note) order by i.key)
    from report_value v join indicator i on i.id = v.indicator_id
    where v.province_code = r.province_code and v.report_id = r.id and v.revision = r.counted_revision), '[]'),
  'evidence', coalesce((
    select jsonb_agg(jsonb_build_object('indicator', i.key, 'name', e.name, 'digest', e.digest, 'link', e.link)
      order by i.key, e.added_at, e.id)
    from evidence e join indicator i on i.id = e.indicator_id
    where e.province_code = r.province_code and e.report_id = r.id and e.since_revision <= r.counted_revision
      and (e.until_revision is null or r.counted_revision < e.until_revision)), '[]'),
  'narrative', r.narrative,
  'exceptions', r.exceptions,
  'late', r.late,
  'submittedBy', r.submitted_by,
  'submittedAt', ${instantText('r.submitted_at')},
  'approvedBy', jsonb_build_object('id', e.user_id, 'name', e.user_name, 'role', e.role),
  'approvedAt', ${instantText('e.at')})::text`;

/** Seals reports that were approved in this transaction; answers the digest of each. */
export async function sealReports(
  queries: Queries,
  reports: readonly Pick<ReportRow, 'id'>[],
): Promise<Map<string, string>> {
  const rows = await queries.query<{ readonly id: string; readonly digest: string }>(
    `insert into report_seal (province_code, report_id, number, revision, sealed_at, sealed_by, content, digest)
     select r.province_code, r.id, 1 + sealed.times, r.counted_revision, e.at, e.user_name, copy.content,
       encode(sha256(convert_to(copy.content, 'UTF8')), 'hex')
     from report r
       join reporting_period p on p.id = r.period_id
       join standing s on s.province_code = r.province_code and s.period_id = r.period_id and s.unit_id = r.unit_id
       join campaign c on c.id = r.campaign_id
       join plugin on plugin.id = c.plugin_id
       cross join lateral (select * from report_event e
         where e.province_code = r.province_code and e.report_id = r.id and e.step = 'APPROVED' order by e.id desc limit 1) e
       cross join lateral (select count(*)::int as times from report_seal old
         where old.province_code = r.province_code and old.report_id = r.id) sealed
       cross join lateral (select ${content} as content) copy
     where r.id = any($1::uuid[]) and r.status = 'APPROVED'
     returning report_id as id, digest`,
    [reports.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/** The seals of each report, the first one first. */
export async function readSeals(queries: Queries, reportIds: readonly string[]): Promise<ReportSeal[][]> {
  const rows = await queries.query<Omit<ReportSeal, 'intact'> & { readonly place: number }>(
    `select asked.place, s.number, s.revision, ${instantText('s.sealed_at')} as "sealedAt", s.sealed_by as "sealedBy",
       s.content, s.digest
     from unnest($1::uuid[]) with ordinality as asked (id, place)
       join report r on r.id = asked.id
       join report_seal s on s.province_code = r.province_code and s.report_id = r.id
     order by asked.place, s.number`,
    [reportIds],
  );
  const seals = reportIds.map((): ReportSeal[] => []);
  for (const { place, ...seal } of rows) seals[Number(place) - 1]?.push({ ...seal, intact: isIntact(seal) });
  return seals;
}
