import type { AddMemberArgs, Member } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLineOrNull, givenName } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { refuse } from '../../mutation/refusal.ts';
import { lockTree, readState } from '../unit/administer/state.queries.ts';
import { findNamesake, insertMember } from './member.queries.ts';
import { memberOutcome } from './member-change.ts';

/** Adds a member to a team from a day on. */
export async function addMember(queries: Queries, args: AddMemberArgs): Promise<ChangeOutcome<Member>> {
  const team = await readState(queries, args.teamId, 'teamId');
  await lockTree(queries, team.provinceCode, 'shared');
  const name = givenName(args.name, 'name');
  await oneAtATime(queries, 'member', args.teamId);
  const namesake = await findNamesake(queries, { ...args, name });
  if (namesake !== undefined) {
    throw refuse(
      'OVERLAP',
      `Trong tổ đã có “${namesake.name}”, từ ngày ${namesake.since}; nếu là hai người, hãy ghi thêm tên đệm.`,
      'name',
    );
  }
  const member = await insertMember(queries, {
    teamId: args.teamId,
    name,
    role: args.role,
    since: args.since,
    decision: givenLineOrNull(args.decision, 'decision'),
  });
  if (member === undefined) {
    throw refuse(
      'NOT_ALLOWED_THERE',
      'Chỉ thêm thành viên vào Tổ bảo vệ an ninh, trật tự hoặc Tổ nhân dân tự quản đang có hiệu lực vào ngày đó.',
      'teamId',
    );
  }
  return memberOutcome(null, member);
}
