import {
  AddMemberArgs,
  ChangeMemberArgs,
  type Conflict,
  DateScalar,
  EndMemberArgs,
  Member,
  MemberChange,
  type Refusal,
  Unit,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { recordAccess } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import { noUnit, unitIdOr } from '../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../mutation/mutate.ts';
import type { Operation } from '../../rights/table.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { addMember } from './add-member.ts';
import { changeMember } from './change-member.ts';
import { endMember } from './end-member.ts';
import { readMember } from './member.queries.ts';

type MemberChangeResult = Promise<Member | Refusal | Conflict>;

@Resolver(() => Unit)
export class MemberResolver {
  @FieldResolver(() => [Member], {
    nullable: true,
    description:
      'Who serves in the team, the head first (thành viên của tổ). Personal data: null when it is not within your rights, and every read is written down.',
  })
  async members(
    @Root() { id, asOf: shown, provinceCode }: UnitRow,
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day in question (thời điểm tra cứu); default: the day the unit is shown as of.',
    })
    asOf: string | null,
  ): Promise<Member[] | null> {
    const holding = await context.access.allowing('Unit.members', id);
    if (holding === null) return null;
    const day = asOf ?? shown;
    const members = await context.loaders.teamMembers.load({ teamId: id, day });
    const after = { asOf: day, members: members.length };
    const what = {
      operation: 'Unit.members',
      noun: 'member',
      targetId: id,
      unitId: id,
      before: null,
    } as const;
    if (members.length > 0) await recordAccess(context, { ...what, holding, after, provinceCode });
    return members;
  }

  @Mutation(() => MemberChange, { description: 'Somebody begins to serve in a team (thêm thành viên).' })
  addMember(@Ctx() context: Context, @Args(() => AddMemberArgs) args: AddMemberArgs): MemberChangeResult {
    const { teamId } = args;
    return change(context, { operation: 'addMember', teamId, args }, () => addMember(context.session, args));
  }

  @Mutation(() => MemberChange, {
    description:
      'Corrects a name or a decision, or gives another role from a day on: then the answer is the new service (sửa thành viên).',
  })
  async changeMember(
    @Ctx() context: Context,
    @Args(() => ChangeMemberArgs) args: ChangeMemberArgs,
  ): MemberChangeResult {
    const teamId = await teamOf(context, args.id);
    return change(context, { operation: 'changeMember', teamId, args }, () =>
      changeMember(context.session, args),
    );
  }

  @Mutation(() => MemberChange, {
    description: 'Somebody no longer serves from a day on (cho thôi tham gia).',
  })
  async endMember(
    @Ctx() context: Context,
    @Args(() => EndMemberArgs) args: EndMemberArgs,
  ): MemberChangeResult {
    const teamId = await teamOf(context, args.id);
    return change(context, { operation: 'endMember', teamId, args }, () => endMember(context.session, args));
  }
}

/** The id of the member's team, whose rights decide; the id of no unit if the member is not visible. */
async function teamOf({ session }: Context, id: string): Promise<string> {
  return (await readMember(session, unitIdOr(id)))?.teamId ?? noUnit;
}

interface MemberRequest {
  readonly operation: Operation;
  readonly teamId: string;
  readonly args: { readonly idempotencyKey?: string | null };
}

async function change(
  context: Context,
  { operation, teamId, args }: MemberRequest,
  work: () => Promise<ChangeOutcome<Member>>,
): MemberChangeResult {
  const { idempotencyKey } = args;
  const answer = await mutate(context, {
    operation,
    unitId: unitIdOr(teamId),
    input: args,
    idempotencyKey,
    work,
  });
  context.loaders.teamMembers.clearAll();
  return answer;
}
