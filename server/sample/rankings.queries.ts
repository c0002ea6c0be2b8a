import type { Queries } from '../data/queries.ts';

/** A ranking that is deleted or withdrawn with the sample. */
export interface AffectedRanking {
  readonly id: string;
  /** The names of the period and of the bloc. */
  readonly name: string;
  readonly digest: string;
}

/** The rankings that were deleted or withdrawn because the sample is part of them. */
export interface RankingRemovals {
  readonly deleted: readonly AffectedRanking[];
  readonly withdrawn: readonly AffectedRanking[];
}

/** SQL: deletes the rankings with the ids `$2` in the province `$1`, in the order that foreign keys allow. */
export const rankingDeletions: readonly string[] = [
  'delete from ranking_complaint where province_code = $1 and ranking_id = any($2::uuid[])',
  'update ranking set replaces_id = null where province_code = $1 and replaces_id = any($2::uuid[])',
  'delete from ranking_entry where province_code = $1 and ranking_id = any($2::uuid[])',
  'delete from ranking where province_code = $1 and id = any($2::uuid[])',
];

const withdrawal = `update ranking set state = 'WITHDRAWN', withdrawn_at = app_now(), withdrawn_by = 'operator', version = version + 1,
    withdrawn_reason = 'Đã gỡ dữ liệu mẫu: bảng xếp hạng này có cộng số liệu của đơn vị mẫu.'
  where province_code = $1 and id = any($2::uuid[])`;

interface RankingRow extends AffectedRanking {
  readonly goes: boolean;
  readonly inForce: boolean;
}

/**
 * Deletes rankings in which sample units are ranked, and those of a campaign that the sample launched and no real unit
 * reported in. Withdraws rankings of real units whose figures include sample figures: they stay readable. Leaves all
 * others as they are.
 */
export async function deleteOrWithdrawRankings(queries: Queries, province: string): Promise<RankingRemovals> {
  const rankings = await readRankings(queries, province);
  const deleted = rankings.filter(({ goes }) => goes);
  const withdrawn = rankings.filter(({ goes, inForce }) => !goes && inForce);
  const idsOf = (of: readonly RankingRow[]) => of.map(({ id }) => id);
  for (const text of rankingDeletions) await queries.query(text, [province, idsOf(deleted)]);
  await queries.query(withdrawal, [province, idsOf(withdrawn)]);
  const named = ({ id, name, digest }: RankingRow): AffectedRanking => ({ id, name, digest });
  return { deleted: deleted.map(named), withdrawn: withdrawn.map(named) };
}

/** Reads the rankings in which sample units are ranked, or whose figures include theirs. */
function readRankings(queries: Queries, province: string): Promise<RankingRow[]> {
  return queries.query<RankingRow>(
    `with made as (select unit_id from sample_unit where province_code = $1)
     select r.id, p.name || ': ' || (r.bloc ->> 'name') as name, r.digest, r.state <> 'WITHDRAWN' as "inForce",
       ranked.sample or exists (select from sample_campaign s where s.campaign_id = r.campaign_id and s.launched
         and not exists (select from report o where o.campaign_id = r.campaign_id and o.unit_id not in (select unit_id from made))) as goes
     from ranking r join reporting_period p on p.id = r.period_id
       cross join lateral (select coalesce(bool_or(e.unit_id in (select unit_id from made)), false) as sample
         from ranking_entry e where e.province_code = $1 and e.ranking_id = r.id) ranked
     where r.province_code = $1 and (ranked.sample or (r.published_at >= (select min(made_at) from sample_unit where province_code = $1)
         and exists (select from ranking_entry e join standing s on e.unit_id = any(s.path)
           where e.province_code = $1 and e.ranking_id = r.id and s.province_code = $1 and s.period_id = r.period_id
             and s.unit_id in (select unit_id from made))))
     order by r.published_at, r.id`,
    [province],
  );
}
