import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { DateScalar } from '../scalars/date.ts';

@InputType({ description: 'A good deed or an incident to record (nội dung vụ việc).' })
export class RecordOccurrenceInput {
  @Field(() => ID, { description: 'The unit it is counted for (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The indicator that counts it; one that is `recorded` (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'The day it happened; not a day to come (ngày xảy ra).' })
  occurredOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'One of the indicator’s `recordGrades`; of incidents without such a list a word of your own (mức độ).',
  })
  grade?: string | null;

  @Field(() => String, { description: 'What happened, in at most 2,000 characters (nội dung).' })
  description!: string;

  @Field(() => String, { description: 'Who describes it (người mô tả).' })
  describer!: string;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@InputType({ description: 'What changes of a record; what is left out stays (sửa vụ việc).' })
export class ChangeOccurrenceInput {
  @Field(() => ID, { description: 'The record (vụ việc).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day it happened (ngày xảy ra).' })
  occurredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How grave or how good it is (mức độ).' })
  grade?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened (nội dung).' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Who describes it (người mô tả).' })
  describer?: string | null;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@ArgsType()
export class RemoveOccurrenceArgs {
  @Field(() => ID, { description: 'The record (vụ việc).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @Field(() => String, { description: 'Why, in at most 500 characters (lý do).' })
  reason!: string;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}
