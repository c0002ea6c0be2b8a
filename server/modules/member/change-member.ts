import type { ChangeMemberArgs, Member } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLineOrNull, givenName } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { correctMember, endService, insertMember } from './member.queries.ts';
import { checkAfter, findMemberOrRefuse, memberConflict, memberOutcome } from './member-change.ts';

/** Corrects a member in place; a new role from a day on ends this service and begins another one. */
export async function changeMember(queries: Queries, args: ChangeMemberArgs): Promise<ChangeOutcome<Member>> {
  const before = await findMemberOrRefuse(queries, args.id);
  const wanted = {
    name: args.name == null ? before.name : givenName(args.name, 'name'),
    role: args.role ?? before.role,
    decision: args.decision === undefined ? before.decision : givenLineOrNull(args.decision, 'decision'),
  };
  if (args.version !== before.version) throw memberConflict(before, { ...wanted, on: args.on ?? null });
  if (wanted.role === before.role || args.on === before.since) {
    const after = await correctMember(queries, { ...before, ...wanted });
    if (after === undefined) throw memberConflict(await findMemberOrRefuse(queries, args.id), wanted);
    return memberOutcome(before, after);
  }
  return memberOutcome(before, await changeRole(queries, before, { ...wanted, on: args.on }));
}

async function changeRole(
  queries: Queries,
  before: Member,
  wanted: Pick<Member, 'name' | 'role' | 'decision'> & { readonly on: string | null | undefined },
): Promise<Member> {
  const { on } = wanted;
  if (on == null) throw refuse('INVALID', 'Đổi chức danh cần ngày bắt đầu giữ chức danh mới.', 'on');
  if (before.until !== null)
    throw refuse('INVALID', `Thành viên đã thôi tham gia từ sau ngày ${before.until}.`, 'id');
  checkAfter(before, on);
  const ended = await endService(queries, { ...before, on });
  if (ended === undefined) throw memberConflict(await findMemberOrRefuse(queries, before.id), wanted);
  const member = await insertMember(queries, { ...wanted, teamId: before.teamId, since: on });
  if (member === undefined) throw refuse('INVALID', 'Tổ không còn hiệu lực vào ngày đó.', 'on');
  return member;
}
