import type { Ranking, RankingStepArgs, WithdrawRankingArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenText } from '../../../mutation/given-text.ts';
import type { Acting, Done } from '../../../mutation/mutate.ts';
import { conflict, type Refused, refuse } from '../../../mutation/refusal.ts';
import { momentText } from '../../../text/moment-text.ts';
import { findRanking, holdRanking } from '../ranking.queries.ts';
import type { RankingRow } from '../ranking.row.ts';
import { type Contested, readContested, saveOfficial, saveWithdrawal } from './steps.queries.ts';

/** After the time for complaints, and when all of them are answered and none was right. */
export async function makeRankingOfficial(
  queries: Queries,
  { id, version }: RankingStepArgs,
  { identity: { userId } }: Acting,
): Promise<Done<Ranking>> {
  const before = await held(queries, id);
  if (before.state !== 'PUBLISHED') throw past(before);
  if (before.contestable) {
    throw refuse(
      'RANKING_CONTESTED',
      `Còn nhận khiếu nại đến trước ${momentText(before.complaintsUntil)}; bây giờ là ${momentText(before.now)}.`,
      'COMPLAINTS_STILL_TAKEN',
    );
  }
  const contested = await readContested(queries, id);
  if (contested.open > 0 || contested.accepted > 0) throw contest(contested);
  if (!(await saveOfficial(queries, { id, version, userId }))) throw outrun(before);
  return done(queries, before);
}

/** What was published and is wrong; a new publication of the same bloc, period and figures refers to it. */
export async function withdrawRanking(
  queries: Queries,
  { id, version, reason }: WithdrawRankingArgs,
  { identity: { userId } }: Acting,
): Promise<Done<Ranking>> {
  const words = givenText(reason, 'reason');
  const before = await held(queries, id);
  if (before.state === 'WITHDRAWN') throw past(before);
  if (!(await saveWithdrawal(queries, { id, version, userId, reason: words }))) throw outrun(before);
  return done(queries, before);
}

async function held(queries: Queries, id: string): Promise<RankingRow> {
  const ranking = await holdRanking(queries, id);
  if (ranking === null) throw refuse('NOT_FOUND', undefined, 'id');
  return ranking;
}

/** Why a step comes too late. */
export function past({ state, officialAt, withdrawnAt, withdrawnReason }: RankingRow): Refused {
  const words =
    state === 'WITHDRAWN'
      ? `Bảng xếp hạng đã bị rút lúc ${momentText(withdrawnAt ?? '')}: ${withdrawnReason}`
      : `Bảng xếp hạng đã chính thức từ ${momentText(officialAt ?? '')}.`;
  return refuse('RANKING_PAST', words, state);
}

function contest({ open, unit, filedAt }: Contested): Refused {
  const first = `của “${unit}”, nộp lúc ${momentText(filedAt ?? '')}`;
  return open > 0
    ? refuse('RANKING_CONTESTED', `Còn ${open} khiếu nại chưa trả lời; sớm nhất ${first}.`, 'COMPLAINTS_OPEN')
    : refuse(
        'RANKING_CONTESTED',
        `Khiếu nại ${first}, đã được chấp nhận: hãy rút bảng này và công bố bảng mới.`,
        'COMPLAINT_ACCEPTED',
      );
}

const outrun = (now: RankingRow) => conflict(now, { id: now.id }, now.version);

async function done(queries: Queries, before: RankingRow): Promise<Done<Ranking>> {
  const after = (await findRanking(queries, before.id)) ?? before;
  return { result: after, noun: 'ranking', targetId: before.id, before, after };
}
