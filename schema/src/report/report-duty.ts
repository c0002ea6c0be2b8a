import type { DeadlineKind, Rhythm, UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Body } from '../plan/body.ts';
import { DateScalar } from '../scalars/date.ts';
import { Note, Source } from '../source/source.ts';
import { UnitKindEnum } from '../unit-kind.ts';
import { ReportTiming } from './report-timing.ts';

export const DeadlineKindEnum = describedEnum<DeadlineKind>(
  'DeadlineKind',
  'What the words of a deadline mean.',
  {
    NO_LATER_THAN: '“Chậm nhất ngày D”, “trong ngày D”, “đến hết ngày D”: the whole of day D is in time.',
    BEFORE: '“Trước ngày D”: the last day in time is the day before D.',
    AT_TIME: 'A time of day: from that instant on it is late.',
    IN_MONTH: '“Tháng 8/2026”: until the end of the month.',
    IN_QUARTER: '“Quý I/2026”: until the end of the quarter.',
    ON_DIRECTIVE: '“Theo chỉ đạo của …”: when that body says so.',
    ON_REQUEST: '“Đột xuất khi có yêu cầu”.',
    AS_REGULATED: '“Theo quy định”: another rule sets it.',
    AT_PHASE_END: 'When a phase ends.',
    DAYS_AFTER: '“Trong 05 ngày sau khi hết tháng”: so many days after what it covers has ended.',
    CONTINUOUS: '“Thường xuyên”: never finished, never late.',
  },
);

export const RhythmEnum = describedEnum<Rhythm>('Rhythm', 'How often a report falls due.', {
  ONCE: 'Once.',
  MONTHLY: 'Every month (hằng tháng).',
  QUARTERLY: 'Every quarter (hằng quý).',
  HALF_YEARLY: 'Every six months, not necessarily calendar halves.',
  YEARLY: 'Every year.',
  EACH_PHASE: 'At the end of every phase.',
  ON_REQUEST: 'When asked for, or when something comes up.',
});

@ObjectType({
  description: 'When something is due: the meaning, and the plan’s own words beside it (thời hạn).',
})
export class Deadline {
  @Field(() => DeadlineKindEnum, { description: 'What the words mean.' })
  kind!: DeadlineKind;

  @Field(() => String, { description: 'The plan’s own words.' })
  words!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is in time, in Vietnam; null when no moment is fixed.',
  })
  lastDay!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The first instant that is late, ISO 8601 with offset; null when no moment is fixed.',
  })
  lateFrom!: string | null;
}

@ObjectType({
  description:
    'A report that is due (chế độ báo cáo): what, from whom to whom, through which desk, until when.',
})
export class ReportDuty {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What is reported.' })
  name!: string;

  @Field(() => String, { description: 'Who writes it, in words.' })
  from!: string;

  @Field(() => [UnitKindEnum], { description: 'The kinds of units that write it.' })
  fromKinds!: UnitKind[];

  @Field(() => [Body], { description: 'Who receives it.' })
  to!: Body[];

  @Field(() => Body, { nullable: true, description: 'Through whom it goes.' })
  via!: Body | null;

  @Field(() => String, { nullable: true, description: 'The desk there that takes it in (phòng, đội).' })
  desk!: string | null;

  @Field(() => RhythmEnum, { description: 'How often it falls due.' })
  rhythm!: Rhythm;

  @Field(() => Deadline, { description: 'Until when.' })
  due!: Deadline;

  @Field(() => ReportTiming, {
    nullable: true,
    description: 'Days around the deadline, where the plan declares them.',
  })
  timing!: ReportTiming | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The phase it reports on; null: the whole campaign or year.',
  })
  phaseId!: string | null;

  /** Resolved to `asks`; absent in what an earlier version registered. */
  asksIds?: string[];

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}
