import type { ChangedReport } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { instantText } from '../../../data/vietnam-time.ts';
import type { EntryFacts } from '../explain/entry-facts.ts';

/** What is kept of a ranking. */
export interface RankingRecord {
  readonly content: string;
  readonly digest: string;
  /** In the entry of the audit trail that its publication wrote; null when there is none. */
  readonly audited: string | null;
}

export async function readKept(queries: Queries, id: string): Promise<RankingRecord | undefined> {
  const [row] = await queries.query<RankingRecord>(
    `select r.content, r.digest, (select a.after ->> 'digest' from audit_entry a
       where a.province_code = r.province_code and a.operation = 'publishRanking' and a.target_id = r.id::text
       order by a.at limit 1) as audited
     from ranking r where r.id = $1`,
    [id],
  );
  return row;
}

export async function readKeptEntries(queries: Queries, id: string): Promise<EntryFacts[]> {
  const rows = await queries.query<{ readonly entry: EntryFacts; readonly place: number }>(
    'select entry, place from ranking_entry where ranking_id = $1 order by position',
    [id],
  );
  return rows.map(({ entry, place }) => ({ ...entry, place }));
}

/** Steps after the publication by which other figures may count, at and below the ranked units. */
export function readChangedReports(queries: Queries, id: string): Promise<ChangedReport[]> {
  return queries.query<ChangedReport>(
    `select s.unit_id as "unitId", s.name, report.period_id as "periodId", e.step, e.revision, ${instantText('e.at')} as at
     from ranking r join reporting_period p on p.id = r.period_id
       join standing s on s.province_code = r.province_code and s.period_id = r.period_id
         and s.path && array(select unit_id from ranking_entry e where e.province_code = r.province_code and e.ranking_id = r.id)
       join report on report.province_code = r.province_code and report.unit_id = s.unit_id
       join reporting_period source on source.id = report.period_id
         and (source.id = p.id or p.rhythm = 'CAMPAIGN' and source.campaign_id = p.campaign_id and source.counts)
       join report_event e on e.province_code = r.province_code and e.report_id = report.id and e.at > r.published_at
         and e.step in ('SUBMITTED', 'RECALLED', 'VERIFIED', 'RETURNED')
     where r.id = $1 order by e.at, e.id limit 100`,
    [id],
  );
}
