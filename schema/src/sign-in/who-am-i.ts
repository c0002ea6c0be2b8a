import { Field, ID, ObjectType } from 'type-graphql';
import { type Role, RoleEnum } from '../access/role.ts';
import { describedEnum } from '../enum.ts';
import { DateScalar } from '../scalars/date.ts';

/** How somebody proved who he is. */
export type SignInMethod = 'NOBODY' | 'TOKEN' | 'API_KEY' | 'PERSONA';

export const SignInMethodEnum = describedEnum<SignInMethod>(
  'SignInMethod',
  'How somebody proved who he is (cách đăng nhập).',
  {
    NOBODY: 'Not at all: what is published may be read (chưa đăng nhập).',
    TOKEN: 'An access token of the configured issuer (mã của hệ thống đăng nhập).',
    API_KEY: 'A key of a system (khóa API).',
    PERSONA: 'A persona to try the platform as (vai dùng thử).',
  },
);

/** Where a unit stands as seen from the unit somebody holds a role for. */
export type UnitRelation = 'OWN' | 'BELOW' | 'ABOVE' | 'SIBLING';

export const UnitRelationEnum = describedEnum<UnitRelation>(
  'UnitRelation',
  'Where a unit stands as seen from the unit somebody holds a role for (quan hệ giữa các đơn vị).',
  {
    OWN: 'That unit itself (chính đơn vị).',
    BELOW: 'Anywhere below it (cấp dưới).',
    ABOVE: 'Anywhere above it (cấp trên).',
    SIBLING: 'Neither: beside it (đơn vị khác).',
  },
);

@ObjectType({ simpleResolvers: true, description: 'Something a role allows (việc được làm).' })
export class AllowedOperation {
  @Field(() => String, { description: 'A query, a mutation, or `Type.field` (tên thao tác).' })
  operation!: string;

  @Field(() => [UnitRelationEnum], {
    description: 'For units that stand so (với những đơn vị nào); empty: it concerns no unit.',
  })
  relations!: readonly UnitRelation[];
}

@ObjectType({ simpleResolvers: true, description: 'A right held today (quyền đang có).' })
export class HeldRight {
  @Field(() => ID, { description: 'The id of the assignment (mã phân quyền).' })
  id!: string;

  @Field(() => RoleEnum, { description: 'The role (vai trò).' })
  role!: Role;

  @Field(() => DateScalar, { description: 'First day (từ ngày).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (đến hết ngày); null: no end.' })
  endsOn!: string | null;

  @Field(() => [AllowedOperation], { description: 'What it allows (được làm gì).' })
  allows!: AllowedOperation[];

  unitId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who asks, and what he may do (người đang đăng nhập).' })
export class WhoAmI {
  @Field(() => ID, {
    nullable: true,
    description: 'The user id (mã người dùng); null: nobody has signed in.',
  })
  userId!: string | null;

  @Field(() => String, { description: 'The name people read (tên).' })
  name!: string;

  @Field(() => SignInMethodEnum, { description: 'How he signed in (cách đăng nhập).' })
  signedInBy!: SignInMethod;

  @Field(() => [HeldRight], { description: 'The rights held today (các quyền hôm nay).' })
  assignments!: HeldRight[];

  @Field(() => [AllowedOperation], {
    description: 'What needs no right: everybody may, or whoever has signed in (việc không cần phân quyền).',
  })
  allows!: AllowedOperation[];
}
