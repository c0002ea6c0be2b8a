import type { Ranking, WithdrawRankingArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenText } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import type { Actor } from '../../../rights/principal.ts';
import { lockedRanking, rankingConflict, rankingOutcome, tooLateRefusal } from './ranking-step.ts';
import { saveWithdrawal } from './steps.queries.ts';

/** What was published and is wrong; a new publication of the same bloc, period and figures refers to it. */
export async function withdrawRanking(
  queries: Queries,
  { id, version, reason }: WithdrawRankingArgs,
  { identity: { userId } }: Actor,
): Promise<ChangeOutcome<Ranking>> {
  const words = givenText(reason, 'reason');
  const before = await lockedRanking(queries, id);
  if (before.state === 'WITHDRAWN') throw tooLateRefusal(before);
  if (!(await saveWithdrawal(queries, { id, version, userId, reason: words }))) throw rankingConflict(before);
  return rankingOutcome(queries, before);
}
