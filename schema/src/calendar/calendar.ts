import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { Deadline } from '../report/report-duty.ts';
import { DateScalar } from '../scalars/date.ts';

/** What falls due. */
export type CalendarKind = 'PERIOD' | 'WORK_ITEM' | 'AWARD_STEP' | 'REVIEW';

export const CalendarKindEnum = describedEnum<CalendarKind>('CalendarKind', 'What falls due (loại việc).', {
  PERIOD: 'A report for a period (báo cáo).',
  WORK_ITEM: 'A row of a work plan (phần việc trọng tâm).',
  AWARD_STEP: 'A step on the way to an award (bước khen thưởng).',
  REVIEW: 'The review of a campaign, on the day its administrators planned (tổng kết).',
});

@ObjectType({
  description: 'Something that falls due at an instant (việc đến hạn).',
  simpleResolvers: true,
})
export class CalendarEntry {
  @Field(() => ID, { description: 'Opaque id, unique in the calendar.' })
  id!: string;

  @Field(() => CalendarKindEnum, { description: 'What falls due (loại việc).' })
  kind!: CalendarKind;

  @Field(() => String, { description: 'What is to be done, in Vietnamese (nội dung).' })
  title!: string;

  @Field(() => String, {
    description:
      'The first instant that is late, ISO 8601 with offset (quá hạn từ); asked for a unit: that of its level.',
  })
  dueAt!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is in time (ngày cuối).' })
  lastDay!: string;

  @Field(() => Deadline, {
    nullable: true,
    description: 'What the plan says of it; null where it does not speak of it (thời hạn theo kế hoạch).',
  })
  planDue!: Deadline | null;

  @Field(() => String, { description: 'Two-digit official code of the province in force today.' })
  provinceCode!: string;

  /** Resolved to `campaign`. */
  campaignId!: string | null;

  /** Resolved to `period`. */
  periodId!: string | null;
}

@ObjectType({ description: 'A page of the calendar, earliest first.' })
export class CalendarEntryConnection extends Connection(CalendarEntry) {}

@InputType({ description: 'Which part of the calendar; everything given has to hold.' })
export class CalendarFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Of this campaign, and of the work plans that set its dates (phong trào).',
  })
  campaignId?: string | null;

  @Field(() => String, { nullable: true, description: 'Two-digit code of the province in force today.' })
  provinceCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'For this unit: of its province, at the due times of its level, and a commune’s own campaign only for that commune and below (đơn vị).',
  })
  unitId?: string | null;

  @Field(() => DateScalar, { description: 'Whose last day in time is this or later (từ ngày).' })
  from!: string;

  @Field(() => DateScalar, { description: 'Whose last day in time is this or earlier (đến ngày).' })
  to!: string;
}
