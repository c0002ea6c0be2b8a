import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';

/** Where a report stands. */
export type ReportStatus = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'APPROVED';

export const ReportStatusEnum = describedEnum<ReportStatus>(
  'ReportStatus',
  'Where a report stands (trạng thái báo cáo).',
  {
    DRAFT: 'Being written; counts nowhere (đang soạn).',
    SUBMITTED: 'Handed in; counts provisionally, and may still be changed (đã nộp).',
    RETURNED:
      'Sent back with a reason; counts nowhere until it is handed in again. Of a correction: what was verified before counts (trả lại).',
    VERIFIED: 'Confirmed by the level above (đã thẩm tra).',
    APPROVED: 'Approved and sealed; what changes from here on is a correction (đã phê duyệt).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'A value that was approved with a reservation, and why (số liệu ngoại lệ).',
})
export class ReportException {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => String, { description: 'Why (lý do).' })
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One unit’s values for one reporting period (báo cáo kết quả).',
})
export class Report {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The unit that reports (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period it reports on (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => ReportStatusEnum, { description: 'Where it stands (trạng thái).' })
  status!: ReportStatus;

  @Field(() => String, { description: 'Since when it stands there, ISO 8601 (từ thời điểm).' })
  statusSince!: string;

  @Field(() => Int, {
    description: 'What is being written: 1, and one more with each correction (lần báo cáo).',
  })
  revision!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that counts in standings; null: none (lần đang được tính).',
  })
  countedRevision!: number | null;

  @Field(() => String, { nullable: true, description: 'What the unit says in words (đánh giá bằng lời).' })
  narrative!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was first handed in, ISO 8601 (nộp lần đầu).',
  })
  firstSubmittedAt!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was late, frozen when it was first handed in; null before (nộp muộn).',
  })
  late!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The due time that held then, an extension included (hạn khi nộp).',
  })
  dueAtHeld!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was last handed in (nộp gần nhất).' })
  submittedAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The verified revision that is being corrected; null: none. It counts until the correction is handed in (lần báo cáo được đính chính).',
  })
  corrects!: number | null;

  @Field(() => [ReportException], {
    description: 'The values its approval left out, and why (ngoại lệ khi phê duyệt).',
  })
  exceptions!: ReportException[];

  @Field(() => String, {
    nullable: true,
    description:
      'Since when its approval is out of date, because a report below was corrected after it; null: it is not (phê duyệt cần xem lại từ).',
  })
  staleSince!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The report whose correction made it so (báo cáo đã đính chính).',
  })
  staleCauseId!: string | null;

  @Field(() => Int, { description: 'Base edits on it (phiên bản).' })
  version!: number;
}
