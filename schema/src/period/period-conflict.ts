import { createUnionType, Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Refusal } from '../refusal/refusal.ts';
import { ReportingPeriod } from './reporting-period.ts';

/** What stands against a change of a period. */
export type PeriodConflictCode =
  | 'NOT_ORDERED'
  | 'OUTSIDE_CAMPAIGN'
  | 'BELOW_REPORTED'
  | 'GAP'
  | 'OVERLAP'
  | 'LEVELS_OUT_OF_ORDER'
  | 'DUE_AFTER_REVIEW'
  | 'DUE_PASSED'
  | 'DIFFERS_FROM_PLAN'
  | 'REPORTED_FOR_OTHER_DAYS'
  | 'LATENESS_STANDS';

export const PeriodConflictCodeEnum = describedEnum<PeriodConflictCode>(
  'PeriodConflictCode',
  'What stands against a change of a period. Codes never change their meaning.',
  {
    NOT_ORDERED: 'Never: it must open before any due time, and close at the last of them or later.',
    OUTSIDE_CAMPAIGN: 'Never: it covers days on which the campaign does not run.',
    BELOW_REPORTED:
      'Never: it would open after, close before, or no longer cover what has been reported in it.',
    GAP: 'Days between it and its neighbour belong to no period that counts.',
    OVERLAP: 'Days of it belong to another period that counts: what is reported for them counts twice.',
    LEVELS_OUT_OF_ORDER: 'A lower level is due after the one above it.',
    DUE_AFTER_REVIEW:
      'It is due after the campaign is reviewed, or after an award step that needs its results.',
    DUE_PASSED: 'A due time lies in the past: who has not reported is late at once.',
    DIFFERS_FROM_PLAN: 'The plan names another day.',
    REPORTED_FOR_OTHER_DAYS: 'It covers more days than those that reports in it were made for.',
    LATENESS_STANDS: 'Reports that were handed in stay in time or late as they were.',
  },
);

/** Whether a conflict forbids a change. */
export type ConflictSeverity = 'REFUSAL' | 'WARNING';

export const ConflictSeverityEnum = describedEnum<ConflictSeverity>(
  'ConflictSeverity',
  'Whether a conflict forbids a change (mức độ).',
  {
    REFUSAL: 'The change is not made (không cho phép).',
    WARNING: 'The change is made when it is accepted by its code (cần xác nhận).',
  },
);

@ObjectType({
  description: 'Something that stands against a change of a period (xung đột).',
  simpleResolvers: true,
})
export class PeriodConflict {
  @Field(() => PeriodConflictCodeEnum, { description: 'Stable code.' })
  code!: PeriodConflictCode;

  @Field(() => ConflictSeverityEnum, { description: 'Whether it can be accepted (mức độ).' })
  severity!: ConflictSeverity;

  @Field(() => String, { description: 'What it is about, in Vietnamese (nội dung).' })
  message!: string;

  @Field(() => [String], { description: 'The input fields concerned.' })
  fields!: string[];

  @Field(() => Boolean, { description: 'The input accepts it (đã xác nhận).' })
  accepted!: boolean;
}

@ObjectType({
  description: 'What a change of a period would do, before it is saved (xem trước).',
  simpleResolvers: true,
})
export class PeriodPreview {
  @Field(() => ReportingPeriod, { nullable: true, description: 'As it is; null: it is new (hiện nay).' })
  before!: ReportingPeriod | null;

  @Field(() => ReportingPeriod, { description: 'As it would be (sau thay đổi).' })
  after!: ReportingPeriod;

  @Field(() => [PeriodConflict], { description: 'What stands against it (các xung đột).' })
  conflicts!: PeriodConflict[];

  @Field(() => Boolean, {
    description: 'It would be saved: nothing refuses it, and every warning is accepted (có thể lưu).',
  })
  savable!: boolean;
}

/** What a preview answers. */
export const PeriodPreviewResult = createUnionType({
  name: 'PeriodPreviewResult',
  description: 'What the change would do, or why it could not be made at all (kết quả xem trước).',
  types: () => [PeriodPreview, Refusal] as const,
  resolveType: (value) => ('savable' in value ? 'PeriodPreview' : 'Refusal'),
});
