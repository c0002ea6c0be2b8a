import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Body } from '../plan/body.ts';
import { Note, Source } from '../source/source.ts';

/** Sơ kết or tổng kết. */
export type ReviewKind = 'INTERIM' | 'FINAL';

export const ReviewKindEnum = describedEnum<ReviewKind>('ReviewKind', 'The kind of a review.', {
  INTERIM: 'Interim review (sơ kết).',
  FINAL: 'Final review (tổng kết).',
});

@ObjectType({ description: 'A review the plan orders (sơ kết, tổng kết).' })
export class Review {
  @Field(() => ReviewKindEnum, { description: 'Interim or final.' })
  kind!: ReviewKind;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Held every so many years; null when it is held once.' })
  everyYears!: number | null;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}

@ObjectType({ description: 'What a body has to do under the plan (phân công thực hiện).' })
export class Duty {
  @Field(() => Body, { description: 'Who.' })
  body!: Body;

  @Field(() => [String], { description: 'What, in short sentences.' })
  does!: string[];

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;
}
