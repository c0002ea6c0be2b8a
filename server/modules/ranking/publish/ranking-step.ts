import type { Ranking } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import type { Refused } from '../../../mutation/refusal.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import { momentText } from '../../../text/moment-text.ts';
import { findRanking, lockRanking } from '../ranking.queries.ts';
import type { RankingRow } from '../ranking.row.ts';

export async function lockedRanking(queries: Queries, id: string): Promise<RankingRow> {
  const ranking = await lockRanking(queries, id);
  if (ranking === null) throw refuse('NOT_FOUND', undefined, 'id');
  return ranking;
}

/** Why a step comes too late. */
export function tooLateRefusal({ state, officialAt, withdrawnAt, withdrawnReason }: RankingRow): Refused {
  const words =
    state === 'WITHDRAWN'
      ? `Bảng xếp hạng đã bị rút lúc ${momentText(withdrawnAt ?? '')}: ${withdrawnReason}`
      : `Bảng xếp hạng đã chính thức từ ${momentText(officialAt ?? '')}.`;
  return refuse('RANKING_PAST', words, state);
}

export const rankingConflict = (now: RankingRow) => conflict(now, { id: now.id }, now.version);

export async function rankingOutcome(queries: Queries, before: RankingRow): Promise<ChangeOutcome<Ranking>> {
  const after = (await findRanking(queries, before.id)) ?? before;
  return { result: after, noun: 'ranking', targetId: before.id, before, after };
}
