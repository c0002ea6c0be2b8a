import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import type { Report } from './report.ts';
import { ValueNoteInput } from './report-event.ts';
import { ReportExceptionInput, ReportStepResult } from './report-step.ts';

@InputType({ description: 'A report of many that a step is taken with (một báo cáo trong danh sách).' })
export class ReportItemInput {
  @Field(() => ID, { description: 'The report (báo cáo).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản đã xem).' })
  version!: number;
}

@InputType({ description: 'A report of many to send back, with its notes (một báo cáo trả lại).' })
export class ReturnItemInput extends ReportItemInput {
  @Field(() => [ValueNoteInput], {
    defaultValue: [],
    description: 'What is to be said of single values (góp ý từng số liệu).',
  })
  notes!: ValueNoteInput[];
}

@InputType({
  description: 'A report of many to approve, with its exceptions (một báo cáo phê duyệt).',
})
export class ApproveItemInput extends ReportItemInput {
  @Field(() => [ReportExceptionInput], {
    defaultValue: [],
    description: 'Values that are approved with a reservation (ngoại lệ).',
  })
  exceptions!: ReportExceptionInput[];
}

/** What every step with many reports says. */
@ArgsType()
export class BulkArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Take no step at all when one of them is refused (tất cả hoặc không); default: each for itself.',
  })
  allOrNothing!: boolean;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class VerifyReportsArgs extends BulkArgs {
  @Field(() => [ReportItemInput], { description: 'The reports, 1 to 100, each once (các báo cáo).' })
  items!: ReportItemInput[];
}

@ArgsType()
export class ReturnReportsArgs extends BulkArgs {
  @Field(() => [ReturnItemInput], { description: 'The reports, 1 to 100, each once (các báo cáo).' })
  items!: ReturnItemInput[];

  @Field(() => String, { description: 'Why, for all of them; the units read it (lý do trả lại).' })
  reason!: string;
}

@ArgsType()
export class ApproveReportsArgs extends BulkArgs {
  @Field(() => [ApproveItemInput], { description: 'The reports, 1 to 100, each once (các báo cáo).' })
  items!: ApproveItemInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of one report of many (kết quả từng báo cáo).' })
export class ReportItemResult {
  @Field(() => ID, { description: 'The report that was sent (báo cáo).' })
  id!: string;

  @Field(() => ReportStepResult, {
    description: 'The report as it is since the step, or why it was not taken (kết quả).',
  })
  outcome!: Report | Refusal | Conflict;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What came of a step with many reports, in the order in which they were sent (kết quả).',
})
export class ReportBatch {
  @Field(() => Boolean, {
    description: 'False: nothing was changed, because one was refused and all or nothing was asked for.',
  })
  applied!: boolean;

  @Field(() => Int, { description: 'With how many the step was taken (số báo cáo đã xử lý).' })
  done!: number;

  @Field(() => Int, { description: 'How many were refused (số báo cáo bị từ chối).' })
  refused!: number;

  @Field(() => [ReportItemResult], { description: 'One result a report (kết quả từng báo cáo).' })
  results!: ReportItemResult[];
}

/** What a step with many reports answers. */
export const ReportBatchResult = createUnionType({
  name: 'ReportBatchResult',
  description:
    'What came of each report, or why none was looked at: too many, one twice, no reason (kết quả hàng loạt).',
  types: () => [ReportBatch, Refusal, Conflict] as const,
  resolveType: (value) => ('results' in value ? 'ReportBatch' : 'current' in value ? 'Conflict' : 'Refusal'),
});
