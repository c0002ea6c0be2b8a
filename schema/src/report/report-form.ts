import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Target } from '../campaign/target.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Report } from './report.ts';
import { ValueFinding } from './report-input.ts';
import { ReportValue } from './report-value.ts';

@ObjectType({ simpleResolvers: true, description: 'One line of a form (một dòng của biểu nhập).' })
export class ReportFormItem {
  @Field(() => Indicator, {
    description: 'What is to be entered: name, measure, the words for its parts, grades (chỉ tiêu).',
  })
  indicator!: Indicator;

  @Field(() => [Target], {
    description:
      'The targets that measure it; none for what only the report asks for, or a bonus or penalty counts (mức chỉ tiêu).',
  })
  targets!: Target[];

  @Field(() => ReportValue, {
    nullable: true,
    description: 'What was entered so far; null: nothing (số liệu đã nhập).',
  })
  value!: ReportValue | null;

  @Field(() => ReportValue, {
    nullable: true,
    description: 'What the unit reported the period before; null: nothing (số liệu kỳ trước).',
  })
  previous!: ReportValue | null;

  @Field(() => [ValueFinding], {
    description: 'What is wrong, missing or odd, the worst first (kết quả kiểm tra).',
  })
  findings!: ValueFinding[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many good deeds or incidents the unit has recorded in the days of the period, which are taken where nothing is typed; null: it is not recorded one by one (số đã ghi).',
  })
  recordedCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was said of it when the report was sent back, until it is handed in again (góp ý khi trả lại).',
  })
  returnNote!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a unit enters in a period, in the order of the plan (biểu nhập báo cáo).',
})
export class ReportForm {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => Report, { nullable: true, description: 'The report; null: none was begun (báo cáo).' })
  report!: Report | null;

  @Field(() => String, {
    nullable: true,
    description: 'The period whose values stand beside these; null: there is none (tên kỳ trước).',
  })
  previousPeriodName!: string | null;

  @Field(() => [ReportFormItem], { description: 'The lines (các dòng).' })
  items!: ReportFormItem[];
}
