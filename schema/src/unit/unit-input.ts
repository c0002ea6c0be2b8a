import type { UnitKind } from '@thi-dua/plugin-api';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { DateScalar } from '../scalars/date.ts';
import { UnitKindEnum } from '../unit-kind.ts';

const kindWordWords =
  'The word people use for the kind there (tên gọi của loại đơn vị): `ấp`, `khóm`, `thôn`, `tổ bảo vệ an ninh, trật tự` …';
const decreeWords =
  'The decision it rests on, number and date (quyết định): `Quyết định số 12/QĐ-UBND ngày 05/01/2026`.';
@InputType({ description: 'A unit to add below another one (đơn vị mới).' })
export class CreateUnitInput {
  @Field(() => ID, { description: 'The unit directly above (đơn vị cấp trên trực tiếp).' })
  parentId!: string;

  @Field(() => UnitKindEnum, {
    description: 'Its kind (loại đơn vị); not every kind may stand under every other.',
  })
  kind!: UnitKind;

  @Field(() => String, { description: kindWordWords })
  kindWord!: string;

  @Field(() => String, { description: 'Proper name without the kind (tên riêng).' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A code of the province’s own (mã đơn vị).' })
  code?: string | null;

  @Field(() => DateScalar, { description: 'First day (có hiệu lực từ ngày).' })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: decreeWords })
  decree?: string | null;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

/** What every change of one unit says. */
@ArgsType()
export class UnitChangeArgs {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on (phiên bản đang sửa).' })
  version!: number;

  @Field(() => DateScalar, { description: 'First day of the new state (ngày có hiệu lực).' })
  on!: string;

  @Field(() => String, { nullable: true, description: decreeWords })
  decree?: string | null;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class RenameUnitArgs extends UnitChangeArgs {
  @Field(() => String, { description: 'The new proper name without the kind (tên riêng mới).' })
  name!: string;

  @Field(() => String, { nullable: true, description: `${kindWordWords} Default: as before.` })
  kindWord?: string | null;
}

@ArgsType()
export class MoveUnitArgs extends UnitChangeArgs {
  @Field(() => ID, { description: 'The unit that will be directly above (đơn vị cấp trên mới).' })
  parentId!: string;
}

@InputType({ description: 'What units become: one that is in force, or a new one (đơn vị kế thừa).' })
export class MergeIntoInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An existing unit that takes the others in; then leave out the rest (đơn vị đang có).',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Proper name of the new unit (tên riêng).' })
  name?: string | null;

  @Field(() => UnitKindEnum, { nullable: true, description: 'Kind of the new unit (loại đơn vị).' })
  kind?: UnitKind | null;

  @Field(() => String, { nullable: true, description: kindWordWords })
  kindWord?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the new unit (mã đơn vị); five digits for a commune-level unit. It may be that of one that ends.',
  })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit above the new one (đơn vị cấp trên).' })
  parentId?: string | null;
}

@InputType({ description: 'A merger (sáp nhập).' })
export class MergeUnitsInput {
  @Field(() => [ID], { description: 'The units that end (các đơn vị được sáp nhập).' })
  from!: string[];

  @Field(() => MergeIntoInput, { description: 'What they become (đơn vị kế thừa).' })
  into!: MergeIntoInput;

  @Field(() => DateScalar, { description: 'First day of the new state (ngày có hiệu lực).' })
  on!: string;

  @Field(() => String, { description: decreeWords })
  decree!: string;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@InputType({ description: 'One part of a unit that is split (một phần sau chia tách).' })
export class SplitPartInput {
  @Field(() => String, { description: 'Proper name (tên riêng).' })
  name!: string;

  @Field(() => UnitKindEnum, { description: 'Kind (loại đơn vị).' })
  kind!: UnitKind;

  @Field(() => String, { description: kindWordWords })
  kindWord!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code (mã đơn vị); five digits for a commune-level unit.',
  })
  code?: string | null;

  @Field(() => [ID], { description: 'The units below that go to this part (đơn vị trực thuộc chuyển về).' })
  children!: string[];
}

@InputType({ description: 'A split (chia tách).' })
export class SplitUnitInput {
  @Field(() => ID, { description: 'The unit that ends (đơn vị được chia tách).' })
  unit!: string;

  @Field(() => [SplitPartInput], { description: 'What it becomes, two or more (các đơn vị kế thừa).' })
  into!: SplitPartInput[];

  @Field(() => DateScalar, { description: 'First day of the new state (ngày có hiệu lực).' })
  on!: string;

  @Field(() => String, { description: decreeWords })
  decree!: string;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}
