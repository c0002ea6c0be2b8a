import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReportValue } from './report-value.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A value that two revisions of a report say otherwise (số liệu thay đổi).',
})
export class ValueDifference {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => ReportValue, {
    nullable: true,
    description: 'In the earlier one; null: nothing was said (trước).',
  })
  before!: ReportValue | null;

  @Field(() => ReportValue, {
    nullable: true,
    description: 'In the later one; null: nothing is said (sau).',
  })
  after!: ReportValue | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What two revisions of a report say otherwise, and nothing else (nội dung đính chính).',
})
export class ReportDifference {
  @Field(() => Int, { description: 'The earlier revision; 0: before the first (lần trước).' })
  from!: number;

  @Field(() => Int, { description: 'The later revision (lần sau).' })
  to!: number;

  @Field(() => Boolean, { description: 'Whether the words differ (đánh giá bằng lời có thay đổi).' })
  narrativeChanged!: boolean;

  @Field(() => String, { nullable: true, description: 'The words of the earlier one (đánh giá trước).' })
  narrativeBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The words of the later one (đánh giá sau).' })
  narrativeAfter!: string | null;

  @Field(() => [ValueDifference], { description: 'The values that differ (số liệu thay đổi).' })
  values!: ValueDifference[];
}
