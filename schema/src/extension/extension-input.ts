import { ArgsType, Field, ID, Int } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { DateTimeScalar } from '../scalars/date-time.ts';

@ArgsType()
export class NewExtensionArgs {
  @Field(() => ID, { description: 'For this unit and all below it (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'In this period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => DateTimeScalar, {
    description: 'In time before this instant; later than what holds now (gia hạn đến trước).',
  })
  until!: string;

  @Field(() => String, { description: 'Why, in at most 500 characters (lý do).' })
  reason!: string;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@ArgsType()
export class DecideExtensionArgs {
  @Field(() => ID, { description: 'The extension that was asked for (đề nghị gia hạn).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @Field(() => Boolean, { description: 'Grant it, or deny it (đồng ý hay không).' })
  grant!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Grant it for less time than was asked; without it for all of it (gia hạn đến trước).',
  })
  until?: string | null;

  @Field(() => String, { description: 'Why it is decided so, in at most 500 characters (lý do).' })
  reason!: string;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@ArgsType()
export class WithdrawExtensionArgs {
  @Field(() => ID, { description: 'The extension (gia hạn).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}
