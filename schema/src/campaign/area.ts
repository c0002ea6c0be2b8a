import { Field, ID, ObjectType } from 'type-graphql';
import { Note, Source } from '../source/source.ts';

@ObjectType({
  description: 'A numbered section of what is competed in (nội dung thi đua). May have no target at all.',
})
export class Area {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Number in the plan, for example “4.6”.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];

  /** The campaign it belongs to; no field of the API. */
  campaignId!: string;
}
