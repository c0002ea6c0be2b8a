import type { Ranking } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';
import type { BlocRow } from './bloc/bloc.queries.ts';

/** A published ranking as it is read, without its content. */
export type RankingRow = Ranking & {
  readonly provinceCode: string;
  readonly bloc: BlocRow;
  /** Whether complaints are still taken, by the clock of the database. */
  readonly contestable: boolean;
  /** That clock, as people read it. */
  readonly now: string;
};

/** The columns of a {@link RankingRow}; of `ranking r`, its campaign and its period. */
export const rankingColumns = `r.id, c.key as "campaignId", r.period_id as "periodId", p.name as "periodName",
  r.bloc || jsonb_build_object('unitCount', r.unit_count, 'rankingId', r.id, 'periodId', r.period_id,
    'treeOn', p.tree_on, 'version', null) as bloc,
  r.stage, r.state, ${instantText('r.published_at')} as "publishedAt", r.published_by_name as "publishedBy",
  ${instantText('r.complaints_until')} as "complaintsUntil", app_now() < r.complaints_until as contestable,
  ${instantText('app_now()')} as now,
  (select count(*)::int from ranking_complaint x where x.province_code = r.province_code and x.ranking_id = r.id
    and x.answered_at is null) as "openComplaints",
  ${instantText('r.official_at')} as "officialAt", ${instantText('r.withdrawn_at')} as "withdrawnAt",
  r.withdrawn_reason as "withdrawnReason", r.replaces_id as "replacesId",
  (select n.id from ranking n where n.replaces_id = r.id) as "replacedById", r.digest, r.rules_version as "rulesVersion",
  r.version, r.province_code as "provinceCode"`;

export const rankingSource =
  'ranking r join campaign c on c.id = r.campaign_id join reporting_period p on p.id = r.period_id';
