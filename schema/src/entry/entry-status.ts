import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { type ReportStatus, ReportStatusEnum } from '../report/report.ts';
import { type EntryRequest, EntryRequestEnum, type EntryRule, EntryRuleEnum } from './entry-rule.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether a unit may write its report for a period, for the caller, at an instant; by the rule that every write asks, and by the clock of the database (tình trạng nhập báo cáo).',
})
export class EntryStatus {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => Boolean, { description: 'Whether `saveReport` and `submitReport` are taken (được nhập).' })
  mayWrite!: boolean;

  @Field(() => EntryRuleEnum, { description: 'The rule that says so (quy tắc).' })
  rule!: EntryRule;

  @Field(() => String, { description: 'The same in words, with the dates, in Vietnamese (giải thích).' })
  message!: string;

  @Field(() => String, {
    description: 'From then on reports are taken, ISO 8601 with offset (mở lúc).',
  })
  opensAt!: string;

  @Field(() => String, {
    description: 'From then on this unit is late, an extension included (hạn nộp).',
  })
  dueAt!: string;

  @Field(() => String, {
    description: 'From then on nothing is taken from this unit, an extension included (đóng lúc).',
  })
  closesAt!: string;

  @Field(() => Boolean, {
    description:
      'Whether the report is late: as its first submission froze it, or as it would be when it is handed in at the instant in question (muộn).',
  })
  late!: boolean;

  @Field(() => String, { description: 'The instant in question (thời điểm tra cứu).' })
  at!: string;

  @Field(() => String, { description: 'Now, by the clock of the database (giờ máy chủ).' })
  serverTime!: string;

  @Field(() => ReportStatusEnum, {
    nullable: true,
    description: 'Where the report stands now; null: there is none yet (trạng thái báo cáo).',
  })
  status!: ReportStatus | null;

  @Field(() => EntryRequestEnum, { description: 'What lifts it (thao tác để được nhập).' })
  request!: EntryRequest;
}

@ObjectType({ description: 'A page of units and periods (trang tình trạng nhập báo cáo).' })
export class EntryStatusConnection extends Connection(EntryStatus) {}

@ObjectType({
  simpleResolvers: true,
  description: 'A period in which units of the scope may report at an instant (kỳ đang mở).',
})
export class OpenPeriod {
  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => Int, { description: 'How many units could write their report (số đơn vị được nhập).' })
  units!: number;

  @Field(() => Int, {
    description:
      'How many of them are past their due time, whether they have reported or not (số đã quá hạn).',
  })
  pastDue!: number;

  @Field(() => String, { description: 'The first of their due times, ISO 8601 (hạn sớm nhất).' })
  firstDueAt!: string;

  @Field(() => String, { description: 'When it closes for the last of them (đóng muộn nhất).' })
  closesAt!: string;
}
