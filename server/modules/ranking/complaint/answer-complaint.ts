import type { AnswerComplaintArgs, RankingComplaint } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenText } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { lockComplaint, saveAnswer } from './complaint.queries.ts';
import { complaintOutcome } from './complaint-change.ts';

/** By somebody else than who filed it. What is accepted has to be followed by a withdrawal. */
export async function answerComplaint(
  queries: Queries,
  { id, version, accepted, ...args }: AnswerComplaintArgs,
  { identity }: Actor,
): Promise<ChangeOutcome<RankingComplaint>> {
  const answer = givenText(args.answer, 'answer');
  const before = await lockComplaint(queries, id);
  if (before === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  if (before.filer === identity.userId) {
    throw refuse('OWN_REQUEST', 'Không ai tự trả lời khiếu nại của chính mình.', 'id');
  }
  const after = await saveAnswer(queries, identity, { id, version, answer, accepted });
  if (after === undefined) throw conflict(before, { answer, accepted }, before.version);
  return complaintOutcome(before, after);
}
