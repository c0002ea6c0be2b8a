import type { UnitKind } from '@thi-dua/plugin-api';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { type ReportStatus, ReportStatusEnum } from '../report/report.ts';
import { UnitKindEnum } from '../unit-kind.ts';

/** Whether a unit that has a report to make has made it. */
export type CompletenessState = 'IN_TIME' | 'LATE' | 'WAITING' | 'OVERDUE';

export const CompletenessStateEnum = describedEnum<CompletenessState>(
  'CompletenessState',
  'Whether a unit that has a report to make has made it (tình trạng nộp báo cáo).',
  {
    IN_TIME: 'It was handed in, first in time (đã nộp đúng hạn).',
    LATE: 'It was handed in, first too late (đã nộp muộn).',
    WAITING: 'It is not handed in, or was sent back, and there is time (chưa nộp, còn hạn).',
    OVERDUE: 'It is not handed in, or was sent back, and its time is over (chưa nộp, đã quá hạn).',
  },
);

@ObjectType({ simpleResolvers: true, description: 'Whether and when one unit has reported (nộp báo cáo).' })
export class UnitCompleteness {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => String, { description: 'Its name on the roll of the period (tên đơn vị).' })
  name!: string;

  @Field(() => UnitKindEnum, { description: 'Its kind then (loại đơn vị).' })
  kind!: UnitKind;

  @Field(() => CompletenessStateEnum, { description: 'Whether it has (tình trạng).' })
  state!: CompletenessState;

  @Field(() => ReportStatusEnum, {
    nullable: true,
    description: 'Where its report stands; null: nothing was written yet (trạng thái báo cáo).',
  })
  status!: ReportStatus | null;

  @Field(() => String, {
    description:
      'Its due time, an extension included, ISO 8601; of what was handed in the one that held then (hạn nộp).',
  })
  dueAt!: string;

  @Field(() => Boolean, { description: 'An extension moved its due time (được gia hạn).' })
  extended!: boolean;

  @Field(() => String, { nullable: true, description: 'When it was first handed in, ISO 8601 (nộp lúc).' })
  firstSubmittedAt!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'By how many seconds it was late, or is by now, by the clock of the database; null: it is not (số giây trễ).',
  })
  lateSeconds!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in words: “2 ngày 3 giờ” (thời gian trễ).',
  })
  lateWords!: string | null;
}

@ObjectType({ description: 'A page of units (trang đơn vị).', simpleResolvers: true })
export class UnitCompletenessConnection extends Connection(UnitCompleteness) {}

@ObjectType({
  simpleResolvers: true,
  description: 'How many reports there are of how many (mức đầy đủ).',
})
export class CompletenessCount {
  @Field(() => UnitKindEnum, {
    nullable: true,
    description: 'Of units of this kind; null: of all (loại đơn vị).',
  })
  kind!: UnitKind | null;

  @Field(() => Int, { description: 'Units that have a report to make (số báo cáo phải nộp).' })
  due!: number;

  @Field(() => Int, { description: 'In time (nộp đúng hạn).' })
  inTime!: number;

  @Field(() => Int, { description: 'Late (nộp muộn).' })
  late!: number;

  @Field(() => Int, { description: 'Not yet, with time left (chưa nộp, còn hạn).' })
  waiting!: number;

  @Field(() => Int, { description: 'Not yet, with no time left (chưa nộp, đã quá hạn).' })
  overdue!: number;

  @Field(() => Int, { description: 'Handed in and verified (đã thẩm tra).' })
  verified!: number;
}

@ObjectType({
  description: 'Who at a unit and below it has reported in a period, and who has not (mức đầy đủ, kịp thời).',
})
export class Completeness {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => CompletenessCount, { description: 'All together (tổng số).' })
  total!: CompletenessCount;

  @Field(() => [CompletenessCount], { description: 'By kind, by name (theo loại đơn vị).' })
  byKind!: CompletenessCount[];
}
