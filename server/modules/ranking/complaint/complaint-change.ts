import type { RankingComplaint } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import type { ComplaintRow } from './complaint.queries.ts';

export const complaintOutcome = (
  before: ComplaintRow | null,
  after: ComplaintRow,
): ChangeOutcome<RankingComplaint> => ({
  result: after,
  noun: 'rankingComplaint',
  targetId: after.id,
  before,
  after,
});
