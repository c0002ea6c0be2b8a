import type { FileComplaintInput, RankingComplaint } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenText } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { momentText } from '../../../text/moment-text.ts';
import { tooLateRefusal } from '../publish/ranking-step.ts';
import { lockRanking } from '../ranking.queries.ts';
import { insertComplaint, readOpenComplaint } from './complaint.queries.ts';
import { complaintOutcome } from './complaint-change.ts';

/** While complaints are taken, by the clock of the database; one at a time for a unit. */
export async function fileComplaint(
  queries: Queries,
  input: FileComplaintInput,
  { identity }: Actor,
): Promise<ChangeOutcome<RankingComplaint>> {
  const text = givenText(input.text, 'text');
  const ranking = await lockRanking(queries, input.rankingId);
  if (ranking === null) throw refuse('NOT_FOUND', undefined, 'rankingId');
  if (ranking.state !== 'PUBLISHED') throw tooLateRefusal(ranking);
  if (!ranking.contestable) {
    throw refuse(
      'RANKING_PAST',
      `Đã hết hạn nhận khiếu nại lúc ${momentText(ranking.complaintsUntil)}; bây giờ là ${momentText(ranking.now)}.`,
      'COMPLAINTS_OVER',
    );
  }
  const open = await readOpenComplaint(queries, ranking.id, input.unitId);
  if (open !== undefined) {
    throw refuse('OVERLAP', `Khiếu nại nộp lúc ${momentText(open.filedAt)} còn chờ trả lời.`, 'unitId');
  }
  const { rankingId, unitId } = input;
  const complaint = await insertComplaint(queries, identity, { rankingId, unitId, text });
  if (complaint === undefined)
    throw refuse('NOT_FOUND', 'Đơn vị không có trong bảng xếp hạng này.', 'unitId');
  return complaintOutcome(null, complaint);
}
