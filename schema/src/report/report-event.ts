import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type Role, RoleEnum } from '../access/role.ts';
import { describedEnum } from '../enum.ts';

/** A step in the life of a report. */
export type ReportStep =
  | 'SUBMITTED'
  | 'RECALLED'
  | 'VERIFIED'
  | 'RETURNED'
  | 'APPROVED'
  | 'CORRECTION_OPENED'
  | 'CORRECTION_DISCARDED'
  | 'MADE_STALE';

export const ReportStepEnum = describedEnum<ReportStep>(
  'ReportStep',
  'A step in the life of a report (bước xử lý báo cáo).',
  {
    SUBMITTED: 'It was handed in (nộp).',
    RECALLED: 'The unit took it back (rút lại).',
    VERIFIED: 'The level above confirmed it (thẩm tra).',
    RETURNED: 'It was sent back with a reason (trả lại).',
    APPROVED: 'It was approved and sealed (phê duyệt, niêm phong).',
    CORRECTION_OPENED: 'A correction of what was verified was begun (mở bản đính chính).',
    CORRECTION_DISCARDED: 'The correction was given up: what was verified stands (bỏ bản đính chính).',
    MADE_STALE: 'A report below it was corrected after it had been approved (cấp dưới đã đính chính).',
  },
);

@InputType({ description: 'What is to be said of one value (góp ý cho một số liệu).' })
export class ValueNoteInput {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => String, { description: 'What is wrong, or what is asked (nội dung góp ý).' })
  note!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was said of one value (góp ý cho một số liệu).' })
export class ValueNote {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => String, { description: 'What is wrong, or what is asked (nội dung góp ý).' })
  note!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A step that was taken with a report: who, when and why (lịch sử xử lý). It never changes.',
})
export class ReportEvent {
  @Field(() => ReportStepEnum, { description: 'What was done (bước).' })
  step!: ReportStep;

  @Field(() => Int, { description: 'With which revision of the report (lần báo cáo).' })
  revision!: number;

  @Field(() => String, { description: 'When, ISO 8601, by the clock of the database (thời điểm).' })
  at!: string;

  @Field(() => String, { description: 'Who: his name as he signed in (người thực hiện).' })
  by!: string;

  @Field(() => RoleEnum, { description: 'The role that allowed it (vai trò).' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Why; always there when it was sent back (lý do).' })
  reason!: string | null;

  @Field(() => [ValueNote], { description: 'What was said of single values (góp ý từng số liệu).' })
  notes!: ValueNote[];
}
