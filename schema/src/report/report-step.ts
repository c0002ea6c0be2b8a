import { ArgsType, createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { Report } from './report.ts';
import { ValueNoteInput } from './report-event.ts';

/** What every step of a report says. */
@ArgsType()
export class ReportStepArgs {
  @Field(() => ID, { description: 'The report (báo cáo).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản đã xem).' })
  version!: number;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class ReturnReportArgs extends ReportStepArgs {
  @Field(() => String, { description: 'Why; the unit reads it (lý do trả lại).' })
  reason!: string;

  @Field(() => [ValueNoteInput], {
    defaultValue: [],
    description: 'What is to be said of single values (góp ý từng số liệu).',
  })
  notes!: ValueNoteInput[];
}

@InputType({ description: 'A value that an approval leaves out, and why (số liệu ngoại lệ).' })
export class ReportExceptionInput {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => String, { description: 'Why (lý do).' })
  reason!: string;
}

@ArgsType()
export class ApproveReportArgs extends ReportStepArgs {
  @Field(() => [ReportExceptionInput], {
    defaultValue: [],
    description: 'Values that are approved with a reservation; kept and sealed with it (ngoại lệ).',
  })
  exceptions!: ReportExceptionInput[];
}

@ArgsType()
export class CorrectReportArgs extends ReportStepArgs {
  @Field(() => String, { description: 'Why (lý do đính chính).' })
  reason!: string;
}

@ArgsType()
export class RecallReportArgs extends ReportStepArgs {
  @Field(() => String, { nullable: true, description: 'Why; may be left out (lý do rút lại).' })
  reason?: string | null;
}

@ArgsType()
export class DiscardCorrectionArgs extends ReportStepArgs {
  @Field(() => String, { nullable: true, description: 'Why; may be left out (lý do bỏ bản đính chính).' })
  reason?: string | null;
}

/** What a step of a report answers. */
export const ReportStepResult = createUnionType({
  name: 'ReportStepResult',
  description: 'The report as it is since the step, or why it was not taken (kết quả xử lý báo cáo).',
  types: () => [Report, Refusal, Conflict] as const,
  resolveType: (value) => ('periodId' in value ? 'Report' : 'current' in value ? 'Conflict' : 'Refusal'),
});
