import type { AnswerComplaintArgs, FileComplaintInput, RankingComplaint } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenText } from '../../../mutation/given-text.ts';
import type { Acting, Done } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import { momentText } from '../../../text/moment-text.ts';
import { past } from '../publish/steps.service.ts';
import { holdRanking } from '../ranking.queries.ts';
import {
  type ComplaintRow,
  holdComplaint,
  insertComplaint,
  readOpenComplaint,
  saveAnswer,
} from './complaint.queries.ts';

/** While complaints are taken, by the clock of the database; one at a time for a unit. */
export async function fileComplaint(
  queries: Queries,
  input: FileComplaintInput,
  { identity }: Acting,
): Promise<Done<RankingComplaint>> {
  const text = givenText(input.text, 'text');
  const ranking = await holdRanking(queries, input.rankingId);
  if (ranking === null) throw refuse('NOT_FOUND', undefined, 'rankingId');
  if (ranking.state !== 'PUBLISHED') throw past(ranking);
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
  return done(null, complaint);
}

/** By somebody else than who filed it. What is accepted has to be followed by a withdrawal. */
export async function answerComplaint(
  queries: Queries,
  { id, version, accepted, ...args }: AnswerComplaintArgs,
  { identity }: Acting,
): Promise<Done<RankingComplaint>> {
  const answer = givenText(args.answer, 'answer');
  const before = await holdComplaint(queries, id);
  if (before === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  if (before.filer === identity.userId) {
    throw refuse('OWN_REQUEST', 'Không ai tự trả lời khiếu nại của chính mình.', 'id');
  }
  const after = await saveAnswer(queries, identity, { id, version, answer, accepted });
  if (after === undefined) throw conflict(before, { answer, accepted }, before.version);
  return done(before, after);
}

const done = (before: ComplaintRow | null, after: ComplaintRow): Done<RankingComplaint> => ({
  result: after,
  noun: 'rankingComplaint',
  targetId: after.id,
  before,
  after,
});
