import type { UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, ObjectType } from 'type-graphql';
import { Note, Source } from '../source/source.ts';
import { UnitKindEnum } from '../unit-kind.ts';

@ObjectType({
  description: 'The peers a unit is ranked among, where the province groups them itself (khối, cụm thi đua).',
})
export class Bloc {
  @Field(() => ID, { description: 'Opaque id, stable across installations.' })
  id!: string;

  @Field(() => String, { description: 'Name, for example “Cụm 1”.' })
  name!: string;

  @Field(() => [UnitKindEnum], { description: 'The kinds of units ranked in it.' })
  kinds!: UnitKind[];

  @Field(() => [String], {
    description: 'Its members: official codes in force on the day whose tree the campaign is judged on.',
  })
  unitCodes!: string[];

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}
