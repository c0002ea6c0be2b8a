import type { EndMemberArgs, Member } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { endService } from './member.queries.ts';
import { checkAfter, findMemberOrRefuse, memberConflict, memberOutcome } from './member-change.ts';

/** Ends the service of a member; `on` is the first day without service. */
export async function endMember(queries: Queries, args: EndMemberArgs): Promise<ChangeOutcome<Member>> {
  const before = await findMemberOrRefuse(queries, args.id);
  if (args.version !== before.version) throw memberConflict(before, { on: args.on });
  checkAfter(before, args.on);
  if (before.until !== null && args.on > before.until) {
    throw refuse('INVALID', `Thành viên đã thôi tham gia sau ngày ${before.until}.`, 'on');
  }
  const after = await endService(queries, args);
  if (after === undefined) throw memberConflict(await findMemberOrRefuse(queries, args.id), { on: args.on });
  return memberOutcome(before, after);
}
