import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'How many units gave one result (số đơn vị theo kết quả).',
  simpleResolvers: true,
})
export class ResultCount {
  @Field(() => String, {
    description:
      'A grade; YES or NO of a flag or a recognition; MET or NOT_MET of a share of units (kết quả).',
  })
  result!: string;

  @Field(() => Int, { description: 'So many units (số đơn vị).' })
  units!: number;
}

/** Figures are whole numbers of up to 53 bits: sums of a province exceed what GraphQL calls an Int. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What was reported of one indicator at a unit and below it, added up: a ratio adds numerators and denominators, results are counted (số liệu tổng hợp).',
})
export class MeasuredValue {
  @Field(() => ID, {
    nullable: true,
    description: 'The indicator (chỉ tiêu); null: the share of units of a target (tỷ lệ đơn vị).',
  })
  indicatorId!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A whole number: the numerator, or how many units meet what is asked of each (tử số).',
  })
  part!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A whole number: the denominator, or how many units there are (mẫu số); 0: not applicable.',
  })
  whole!: number | null;

  @Field(() => Float, { nullable: true, description: 'COUNT, INCIDENTS: a whole number (số lượng).' })
  count!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The grade, YES or NO that the unit itself gave; null where it gave none or several (kết quả).',
  })
  result!: string | null;

  @Field(() => [ResultCount], { description: 'How many units gave which result (theo kết quả).' })
  results!: ResultCount[];

  @Field(() => Int, { description: 'How many reports gave a value; zero is one (số báo cáo có số liệu).' })
  reported!: number;

  @Field(() => Int, { description: 'How many said that it does not apply (số báo cáo không phát sinh).' })
  notApplicable!: number;

  @Field(() => String, {
    description:
      'The same in words, never rounded up to what was not reached: “899 trên 999 = 89,99 %” (diễn giải).',
  })
  words!: string;
}
