import type { Ranking, RankingStepArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import type { Refused } from '../../../mutation/refusal.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { momentText } from '../../../text/moment-text.ts';
import { lockedRanking, rankingConflict, rankingOutcome, tooLateRefusal } from './ranking-step.ts';
import type { OpenComplaints } from './steps.queries.ts';
import { readContested, saveOfficial } from './steps.queries.ts';

/** After the time for complaints, and when all of them are answered and none was right. */
export async function makeRankingOfficial(
  queries: Queries,
  { id, version }: RankingStepArgs,
  { identity: { userId } }: Actor,
): Promise<ChangeOutcome<Ranking>> {
  const before = await lockedRanking(queries, id);
  if (before.state !== 'PUBLISHED') throw tooLateRefusal(before);
  if (before.contestable) {
    throw refuse(
      'RANKING_CONTESTED',
      `Còn nhận khiếu nại đến trước ${momentText(before.complaintsUntil)}; bây giờ là ${momentText(before.now)}.`,
      'COMPLAINTS_STILL_TAKEN',
    );
  }
  const contested = await readContested(queries, id);
  if (contested.open > 0 || contested.accepted > 0) throw contest(contested);
  if (!(await saveOfficial(queries, { id, version, userId }))) throw rankingConflict(before);
  return rankingOutcome(queries, before);
}

function contest({ open, unit, filedAt }: OpenComplaints): Refused {
  const first = `của “${unit}”, nộp lúc ${momentText(filedAt ?? '')}`;
  return open > 0
    ? refuse('RANKING_CONTESTED', `Còn ${open} khiếu nại chưa trả lời; sớm nhất ${first}.`, 'COMPLAINTS_OPEN')
    : refuse(
        'RANKING_CONTESTED',
        `Khiếu nại ${first}, đã được chấp nhận: hãy rút bảng này và công bố bảng mới.`,
        'COMPLAINT_ACCEPTED',
      );
}
