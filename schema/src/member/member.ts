import { ArgsType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { DateScalar } from '../scalars/date.ts';

/** What somebody is in a team. */
export type MemberRole = 'HEAD' | 'DEPUTY' | 'MEMBER';

export const MemberRoleEnum = describedEnum<MemberRole>(
  'MemberRole',
  'What somebody is in a team (chức danh).',
  {
    HEAD: 'Head (Tổ trưởng): one at a time.',
    DEPUTY: 'Deputy (Tổ phó).',
    MEMBER: 'Member (Tổ viên).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who serves in a team, in one role, for a time (thành viên). Personal data.',
})
export class Member {
  @Field(() => ID, { description: 'Of this service; another role is another one.' })
  id!: string;

  @Field(() => ID, { description: 'The team (tổ).' })
  teamId!: string;

  @Field(() => String, { description: 'Full name (họ và tên).' })
  name!: string;

  @Field(() => MemberRoleEnum, { description: 'Role (chức danh).' })
  role!: MemberRole;

  @Field(() => DateScalar, { description: 'First day (từ ngày).' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (đến hết ngày); null: serves on.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'The recognising decision (quyết định công nhận).' })
  decision!: string | null;

  @Field(() => Int, { description: 'Base edits on it (phiên bản).' })
  version!: number;
}

/** What a change of a member answers. */
export const MemberChange = createUnionType({
  name: 'MemberChange',
  description:
    'The member as it is since the change, or why nothing was changed (kết quả thay đổi thành viên).',
  types: () => [Member, Refusal, Conflict] as const,
  resolveType: (value) => ('teamId' in value ? 'Member' : 'current' in value ? 'Conflict' : 'Refusal'),
});

@ArgsType()
export class AddMemberArgs {
  @Field(() => ID, { description: 'The team (tổ).' })
  teamId!: string;

  @Field(() => String, { description: 'Full name (họ và tên).' })
  name!: string;

  @Field(() => MemberRoleEnum, { description: 'Role (chức danh).' })
  role!: MemberRole;

  @Field(() => DateScalar, { description: 'First day (từ ngày).' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'The recognising decision (quyết định công nhận).' })
  decision?: string | null;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class ChangeMemberArgs {
  @Field(() => ID, { description: 'The member (thành viên).' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on (phiên bản đang sửa).' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Corrects the name (sửa họ và tên).' })
  name?: string | null;

  @Field(() => MemberRoleEnum, { nullable: true, description: 'Another role, from `on` (chức danh mới).' })
  role?: MemberRole | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day in the other role (từ ngày); needed with `role`.',
  })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'The recognising decision (quyết định công nhận).' })
  decision?: string | null;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class EndMemberArgs {
  @Field(() => ID, { description: 'The member (thành viên).' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on (phiên bản đang sửa).' })
  version!: number;

  @Field(() => DateScalar, { description: 'First day on which he no longer serves (thôi tham gia từ ngày).' })
  on!: string;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}
