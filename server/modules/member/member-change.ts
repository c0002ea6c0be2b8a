import type { Member } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import { readMember } from './member.queries.ts';

export function checkAfter({ since }: Member, on: string): void {
  if (on > since) return;
  throw refuse('INVALID', `Thành viên tham gia từ ngày ${since}; ngày này phải sau đó.`, 'on');
}

export async function findMemberOrRefuse(queries: Queries, id: string): Promise<Member> {
  const member = await readMember(queries, id);
  if (member === undefined) throw refuse('NOT_FOUND');
  return member;
}

export function memberConflict(current: Member, yours: object) {
  return conflict(current, yours, current.version);
}

export function memberOutcome(before: Member | null, after: Member): ChangeOutcome<Member> {
  return { result: after, noun: 'member', targetId: after.id, before, after };
}
