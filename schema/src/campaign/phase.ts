import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.ts';
import { Note, Source } from '../source/source.ts';

@ObjectType({ description: 'A part of a campaign’s life with its own slogan (đợt).' })
export class Phase {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name, for example “Đợt 1”.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Exact slogan (phương châm).' })
  slogan!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; null when the plan fixes none, for example “from issue” of an undated plan.',
  })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inclusive; null when open-ended.' })
  endsOn!: string | null;

  @Field(() => String, { description: 'The period in words.' })
  period!: string;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];

  /** Resolved to `reports`; no field of the API. */
  campaignId!: string;
}
