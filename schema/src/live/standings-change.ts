import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'The standings at a unit as they are now (thay đổi kết quả thi đua): told at once, and again whenever figures changed.',
})
export class StandingsChange {
  @Field(() => ID, {
    description:
      'A whole number as text (số thứ tự): of two answers, from any server, the greater one is the newer.',
  })
  eventId!: string;

  @Field(() => String, { description: 'The time of the database when it was read (lúc), ISO 8601.' })
  at!: string;

  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reporting period asked for (kỳ báo cáo); null: every period of the campaign, and `standings` are those of the campaign as a whole.',
  })
  periodId!: string | null;

  @Field(() => ID, { description: 'The unit whose standings, and those below it, are followed (đơn vị).' })
  unitId!: string;
}
