import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type Role, RoleEnum } from '../access/role.ts';
import { Connection } from '../connection/connection.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'What somebody did: a change, an export, or a read of personal data (dòng nhật ký). Written with it or not at all, and sealed: never changed, never removed.',
})
export class AuditEntry {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'When, ISO 8601 with offset (thời điểm).' })
  at!: string;

  @Field(() => String, { description: 'Who: the id of the user or system (người thực hiện).' })
  userId!: string;

  @Field(() => String, { description: 'Name of the user or system at that time (tên người thực hiện).' })
  userName!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'The role that allowed it (vai trò).' })
  role!: Role | null;

  @Field(() => String, { description: 'The operation of this API (thao tác): `renameUnit`.' })
  operation!: string;

  @Field(() => String, { description: 'What kind of thing it touched (loại đối tượng): `unit`, `member`.' })
  noun!: string;

  @Field(() => ID, { description: 'The thing it touched (đối tượng).' })
  targetId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it said before, as JSON (trước khi sửa); null: nothing was there, or nothing was changed.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What it said afterwards, as JSON (sau khi sửa); of a read or an export: what was asked for, and how much was given.',
  })
  after!: string | null;

  @Field(() => String, {
    description: 'The request, as in its answer and in the log of the server (mã yêu cầu).',
  })
  requestId!: string;

  unitId!: string | null;
}

@ObjectType({ description: 'A page of the audit trail (trang nhật ký).' })
export class AuditEntryConnection extends Connection(AuditEntry) {}

@InputType({
  description: 'Which entries of the audit trail; everything given has to hold (bộ lọc nhật ký).',
})
export class AuditFilter {
  @Field(() => ID, { description: 'About this unit and those below it (đơn vị).' })
  unitId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on (từ ngày).' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until the end of this day (đến hết ngày).' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Only of this user or system (người thực hiện).' })
  userId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this operation (thao tác): `renameUnit`.' })
  operation?: string | null;
}
