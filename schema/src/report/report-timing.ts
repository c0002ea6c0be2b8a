import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Whole days around the deadline of a report, as its plan declares them; null where it is silent.',
})
export class ReportTiming {
  @Field(() => Int, {
    nullable: true,
    description: 'In time so many days after the month, quarter, phase … it covers has ended.',
  })
  dueAfterDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'Accepted so many days after it was due.' })
  acceptedForDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'So many days later than at the base: of communes, wards (cấp xã).',
  })
  communeLaterDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'So many days later than at the base: of historic districts (cấp huyện).',
  })
  districtLaterDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'So many days later than at the base: of the province (cấp tỉnh).',
  })
  provinceLaterDays!: number | null;
}
