import type { NoteKind } from '@thi-dua/plugin-api';
import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';

export const NoteKindEnum = describedEnum<NoteKind>('NoteKind', 'Why a fact of a plan needs a human look.', {
  AMBIGUOUS: 'The source says too little to decide one reading.',
  CONTRADICTION: 'Two places of the source say different things.',
  MISSING: 'The source does not state what one would expect there.',
  ODDITY: 'A slip of the pen, kept as it stands.',
});

@ObjectType({
  description:
    'A remark of the plugin on a place of the plan (ghi chú): ambiguity, contradiction, gap or slip.',
})
export class Note {
  @Field(() => NoteKindEnum, { description: 'What kind of remark it is.' })
  kind!: NoteKind;

  @Field(() => String, { description: 'The remark, in Vietnamese.' })
  text!: string;
}

@ObjectType({
  description: 'Where a fact stands in the official document, so that anyone can check it (nguồn).',
})
export class Source {
  @Field(() => String, { description: 'Title of the document.' })
  document!: string;

  @Field(() => String, { description: 'Section of the document, for example “II.4.6”.' })
  section!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The deciding words exactly as they stand there, where the wording decides.',
  })
  words!: string | null;
}
