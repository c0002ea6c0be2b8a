import type { Queries } from '../../../data/database.ts';

/** Which ranking, as whoever changes it has seen it. */
export interface RankingStep {
  readonly id: string;
  readonly version: number;
  readonly userId: string;
}

/** False when somebody was faster. */
export async function saveOfficial(queries: Queries, { id, version, userId }: RankingStep): Promise<boolean> {
  const rows = await queries.query(
    `update ranking set state = 'OFFICIAL', official_at = app_now(), official_by = $3, version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, version, userId],
  );
  return rows.length > 0;
}

/** False when somebody was faster. */
export async function saveWithdrawal(
  queries: Queries,
  { id, version, userId, reason }: RankingStep & { readonly reason: string },
): Promise<boolean> {
  const rows = await queries.query(
    `update ranking set state = 'WITHDRAWN', withdrawn_at = app_now(), withdrawn_by = $3, withdrawn_reason = $4,
       version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, version, userId, reason],
  );
  return rows.length > 0;
}

/** What stands between a ranking and being official. */
export interface OpenComplaints {
  readonly open: number;
  readonly accepted: number;
  /** The unit of the oldest complaint that counts, and when it was filed. */
  readonly unit: string | null;
  readonly filedAt: string | null;
}

export async function readContested(queries: Queries, rankingId: string): Promise<OpenComplaints> {
  const [row] = await queries.query<OpenComplaints>(
    `select count(*) filter (where answered_at is null)::int as open, count(*) filter (where accepted)::int as accepted,
       (array_agg(e.entry ->> 'name' order by answered_at is null desc, filed_at))[1] as unit,
       (array_agg(to_char(filed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"')
         order by answered_at is null desc, filed_at))[1] as "filedAt"
     from ranking_complaint x join ranking_entry e on e.province_code = x.province_code and e.ranking_id = x.ranking_id
       and e.unit_id = x.unit_id
     where x.ranking_id = $1 and (answered_at is null or accepted)`,
    [rankingId],
  );
  return row ?? { open: 0, accepted: 0, unit: null, filedAt: null };
}
