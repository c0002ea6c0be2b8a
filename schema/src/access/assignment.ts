import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { DateScalar } from '../scalars/date.ts';
import { type Role, RoleEnum } from './role.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A right (phân quyền): somebody is something for a unit and all that stands below it, from a day to a day.',
})
export class Assignment {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Who holds it, by the id his sign-in gives (mã người dùng).' })
  userId!: string;

  @Field(() => String, { description: 'His name when it was granted (họ tên).' })
  userName!: string;

  @Field(() => RoleEnum, { description: 'As what (vai trò).' })
  role!: Role;

  @Field(() => DateScalar, { description: 'First day (từ ngày).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (đến hết ngày); null: no end.' })
  endsOn!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The right it was passed on from (được ủy quyền từ): it ends with that one.',
  })
  delegatedFrom!: string | null;

  @Field(() => String, { description: 'Who granted it, by his id (người giao).' })
  grantedBy!: string;

  @Field(() => String, { description: 'When it was granted, ISO 8601 in UTC (thời điểm giao).' })
  grantedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it was taken back, ISO 8601 in UTC (thời điểm thu hồi); null: it was not.',
  })
  revokedAt!: string | null;

  @Field(() => Int, { description: 'What a change of it is based on (phiên bản).' })
  version!: number;

  unitId!: string | null;
}

@ObjectType({ description: 'A page of rights (trang danh sách phân quyền).' })
export class AssignmentConnection extends Connection(Assignment) {}

@InputType({ description: 'The right to grant (giao quyền), or to pass on (ủy quyền).' })
export class GrantAssignmentInput {
  @Field(() => String, { description: 'Who gets it, by the id his sign-in gives (mã người dùng).' })
  userId!: string;

  @Field(() => String, { description: 'His name (họ tên).' })
  userName!: string;

  @Field(() => RoleEnum, { description: 'As what (vai trò).' })
  role!: Role;

  @Field(() => ID, { description: 'For this unit and all below it (đơn vị).' })
  unitId!: string;

  @Field(() => DateScalar, { description: 'First day, today or later (từ ngày).' })
  startsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day (đến hết ngày); without it no end, if yours has none.',
  })
  endsOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Passes on this right of yours, or a part of it (ủy quyền): what is passed on ends when this one ends or is revoked.',
  })
  delegatedFrom?: string | null;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}
