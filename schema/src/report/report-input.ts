import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { Report } from './report.ts';
import { type ValueState, ValueStateEnum } from './report-value.ts';

@InputType({ description: 'A value to keep; NOT_REPORTED empties it (số liệu nhập).' })
export class ReportValueInput {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => ValueStateEnum, { defaultValue: 'REPORTED', description: 'Whether there is a value.' })
  state!: ValueState;

  @Field(() => Int, { nullable: true, description: 'RATIO: so many of `denominator` (tử số).' })
  numerator?: number | null;

  @Field(() => Int, { nullable: true, description: 'RATIO: the whole (mẫu số).' })
  denominator?: number | null;

  @Field(() => Int, { nullable: true, description: 'COUNT, INCIDENTS: so many (số lượng).' })
  count?: number | null;

  @Field(() => String, { nullable: true, description: 'GRADE: a grade of the scale (mức phân loại).' })
  grade?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'FLAG, RECOGNITION: yes or no (có, không).' })
  flag?: boolean | null;

  @Field(() => String, { nullable: true, description: 'TEXT: the answer in words (nội dung).' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'What the unit adds to it (ghi chú).' })
  note?: string | null;
}

@InputType({ description: 'A report, or a part of it, to keep or to hand in (nội dung báo cáo).' })
export class ReportInput {
  @Field(() => ID, { description: 'The unit that reports (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it is based on; none for the first (phiên bản đang sửa).',
  })
  version?: number | null;

  @Field(() => [ReportValueInput], {
    defaultValue: [],
    description: 'The values that change; others stay as they are (số liệu thay đổi).',
  })
  values!: ReportValueInput[];

  @Field(() => String, { nullable: true, description: 'What the unit says in words (đánh giá bằng lời).' })
  narrative?: string | null;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

/** How much a fault weighs. */
export type FindingSeverity = 'ERROR' | 'WARNING' | 'HINT';

export const FindingSeverityEnum = describedEnum<FindingSeverity>(
  'FindingSeverity',
  'How much a finding weighs (mức độ).',
  {
    ERROR: 'Has to be mended before it can be handed in (phải sửa).',
    WARNING: 'Most likely wrong; it can be handed in (nên xem lại).',
    HINT: 'Unusual beside the unit’s own past (khác thường).',
  },
);

@ObjectType({ simpleResolvers: true, description: 'What is wrong or odd with a value (lỗi số liệu).' })
export class ValueFinding {
  @Field(() => ID, { nullable: true, description: 'The indicator; null: the report as a whole.' })
  indicatorId!: string | null;

  @Field(() => FindingSeverityEnum, { description: 'How much it weighs (mức độ).' })
  severity!: FindingSeverity;

  @Field(() => String, { description: 'Stable code (mã).' })
  code!: string;

  @Field(() => String, { description: 'What is wrong and what would be right, in Vietnamese (nội dung).' })
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What was sent is kept as a draft but for these values, which have to be mended; nothing was handed in (báo cáo chưa đủ).',
})
export class ReportIncomplete {
  @Field(() => Report, { description: 'The draft, with what was sent (bản nháp).' })
  report!: Report;

  @Field(() => [ValueFinding], { description: 'What is wrong, the worst first (các lỗi).' })
  findings!: ValueFinding[];
}

/** What a change of a report answers. */
export const ReportChange = createUnionType({
  name: 'ReportChange',
  description: 'The report as it is since the change, or why nothing was changed (kết quả).',
  types: () => [Report, ReportIncomplete, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('findings' in value) return 'ReportIncomplete';
    if ('periodId' in value) return 'Report';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
