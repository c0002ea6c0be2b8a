import type { AddMemberArgs, ChangeMemberArgs, EndMemberArgs, Member } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLineOrNull, givenName } from '../../mutation/given-text.ts';
import type { Done } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import { holdTree, readState } from '../unit/administer/state.queries.ts';
import { correctMember, endService, findNamesake, insertMember, readMember } from './member.queries.ts';

/** Somebody begins to serve in a team. */
export async function addMember(queries: Queries, args: AddMemberArgs): Promise<Done<Member>> {
  const team = await readState(queries, args.teamId, 'teamId');
  await holdTree(queries, team.provinceCode, 'shared');
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
  return told(null, member);
}

/** A correction changes what is written; another role from a day on ends this service and begins another. */
export async function changeMember(queries: Queries, args: ChangeMemberArgs): Promise<Done<Member>> {
  const before = await current(queries, args.id);
  const wanted = {
    name: args.name == null ? before.name : givenName(args.name, 'name'),
    role: args.role ?? before.role,
    decision: args.decision === undefined ? before.decision : givenLineOrNull(args.decision, 'decision'),
  };
  if (args.version !== before.version) throw stale(before, { ...wanted, on: args.on ?? null });
  if (wanted.role === before.role || args.on === before.since) {
    const after = await correctMember(queries, { ...before, ...wanted });
    if (after === undefined) throw stale(await current(queries, args.id), wanted);
    return told(before, after);
  }
  return told(before, await inOtherRole(queries, before, { ...wanted, on: args.on }));
}

async function inOtherRole(
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
  if (ended === undefined) throw stale(await current(queries, before.id), wanted);
  const member = await insertMember(queries, { ...wanted, teamId: before.teamId, since: on });
  if (member === undefined) throw refuse('INVALID', 'Tổ không còn hiệu lực vào ngày đó.', 'on');
  return member;
}

/** `on` is the first day on which he no longer serves. */
export async function endMember(queries: Queries, args: EndMemberArgs): Promise<Done<Member>> {
  const before = await current(queries, args.id);
  if (args.version !== before.version) throw stale(before, { on: args.on });
  checkAfter(before, args.on);
  if (before.until !== null && args.on > before.until) {
    throw refuse('INVALID', `Thành viên đã thôi tham gia sau ngày ${before.until}.`, 'on');
  }
  const after = await endService(queries, args);
  if (after === undefined) throw stale(await current(queries, args.id), { on: args.on });
  return told(before, after);
}

function checkAfter({ since }: Member, on: string): void {
  if (on > since) return;
  throw refuse('INVALID', `Thành viên tham gia từ ngày ${since}; ngày này phải sau đó.`, 'on');
}

async function current(queries: Queries, id: string): Promise<Member> {
  const member = await readMember(queries, id);
  if (member === undefined) throw refuse('NOT_FOUND');
  return member;
}

function stale(current: Member, yours: object) {
  return conflict(current, yours, current.version);
}

function told(before: Member | null, after: Member): Done<Member> {
  return { result: after, noun: 'member', targetId: after.id, before, after };
}
