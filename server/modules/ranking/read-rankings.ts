import type { RankingGap } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { emptyPage, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { signedIn } from '../../rights/authorize.ts';
import { readCampaignState, type StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { readEntries } from './entries.queries.ts';
import { gapOf } from './explain/gap.ts';
import { findRanking, latestFirst, listRankings, type RankingFilter } from './ranking.queries.ts';
import type { RankingRow } from './ranking.row.ts';
import { mayRead } from './visibility.ts';

/** Returns null if there is no such ranking in a province of the caller's. */
export async function visibleRanking({ access, queries }: Context, id: string): Promise<RankingRow | null> {
  signedIn(access);
  const ranking = isUnitId(id) ? await findRanking(queries, id) : null;
  if (ranking === null || !(await mayRead(access, queries, ranking.provinceCode))) return null;
  return ranking;
}

export async function visibleRankings(
  { access, queries }: Context,
  asked: RankingFilter,
  page: PageArgs,
): Promise<Page<RankingRow>> {
  signedIn(access);
  const campaign = await readCampaignState(queries, asked.campaignId);
  if (campaign === undefined || !(await mayRead(access, queries, campaign.provinceCode))) {
    return emptyPage(latestFirst, page);
  }
  return listRankings(queries, asked, page);
}

/** Why one unit of a ranking stands behind another; null when it does not, or is not ranked there. */
export async function gapBetween(
  { queries }: Context,
  { id }: RankingRow,
  { unitId, of }: { readonly unitId: string; readonly of: string },
): Promise<RankingGap | null> {
  if (!isUnitId(unitId) || !isUnitId(of)) return null;
  const entries = await readEntries(queries, id, [unitId, of]);
  const [mine, theirs] = [entries.get(unitId.toLowerCase()), entries.get(of.toLowerCase())];
  return mine === undefined || theirs === undefined ? null : gapOf(mine, theirs);
}

/** The campaign whose administrators decide about a ranking. */
export async function campaignOf(
  { session }: Context,
  ranking: RankingRow | null,
): Promise<StagedCampaign | undefined> {
  return ranking === null ? undefined : readCampaignState(session, ranking.campaignId);
}
