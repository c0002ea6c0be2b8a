import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A good deed, an incident, or another thing that is counted one by one: when it was, what happened, and who says so (việc tốt, vụ việc).',
})
export class Occurrence {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The unit it is counted for (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The indicator that counts it (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'The day it happened (ngày xảy ra).' })
  occurredOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How grave or how good it is: of the indicator’s grades, where it has some (mức độ).',
  })
  grade!: string | null;

  @Field(() => String, { description: 'What happened (nội dung).' })
  description!: string;

  @Field(() => String, { description: 'Who describes it (người mô tả).' })
  describer!: string;

  @Field(() => String, { description: 'Who recorded it (người ghi).' })
  recordedBy!: string;

  @Field(() => String, { description: 'When it was recorded, ISO 8601 (ghi lúc).' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'When it was last changed, ISO 8601 (sửa lúc).' })
  changedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was removed, ISO 8601; null: it stands (xóa lúc).',
  })
  removedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who removed it (người xóa).' })
  removedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was removed (lý do xóa).' })
  removalReason!: string | null;

  @Field(() => Int, { description: 'Base edits on it (phiên bản).' })
  version!: number;
}

@ObjectType({ description: 'A page of good deeds and incidents (trang danh sách vụ việc).' })
export class OccurrenceConnection extends Connection(Occurrence) {}

@InputType({
  description: 'Which good deeds and incidents; everything given has to hold (điều kiện lọc vụ việc).',
})
export class OccurrenceFilter {
  @Field(() => ID, { description: 'Of this unit and all below it (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { nullable: true, description: 'Counted by this indicator (chỉ tiêu).' })
  indicatorId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on (từ ngày).' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Up to this day, itself included (đến ngày).' })
  to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that stand (false, the default), or only those that were removed (đã xóa).',
  })
  removed?: boolean | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many good deeds or incidents a unit has recorded in the days of a period (số vụ việc đã ghi).',
})
export class RecordedCount {
  @Field(() => ID, { description: 'The indicator that counts them (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => Int, { description: 'How many stand (số đã ghi).' })
  count!: number;

  @Field(() => Int, {
    description:
      'How many were recorded, changed or removed since the report was last handed in; 0 before (thay đổi sau khi nộp).',
  })
  since!: number;
}

/** What a change of an occurrence answers. */
export const OccurrenceChange = createUnionType({
  name: 'OccurrenceChange',
  description: 'The record as it is since the change, or why nothing was changed (kết quả).',
  types: () => [Occurrence, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('occurredOn' in value) return 'Occurrence';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
