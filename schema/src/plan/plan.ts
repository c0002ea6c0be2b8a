import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { DateScalar } from '../scalars/date.ts';
import { Note } from '../source/source.ts';
import { Body } from './body.ts';

/** How well the date of issue is known. */
export type IssueKnown = 'DAY' | 'MONTH' | 'YEAR' | 'SEAL';

export const IssueKnownEnum = describedEnum<IssueKnown>(
  'IssueKnown',
  'How well the date of issue is known.',
  {
    DAY: 'The document prints its day.',
    MONTH: 'The document prints its month; the day is left blank.',
    YEAR: 'The document prints only its year.',
    SEAL: 'No date is printed; the digital seal bears one.',
  },
);

@ObjectType({ description: 'A document a plan rests on or carries out (căn cứ).' })
export class LegalBasis {
  @Field(() => String, { description: 'Kind, number and subject.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue, where the plan names it.' })
  issuedOn!: string | null;

  @Field(() => String, { description: 'Section of the plan that names it.' })
  section!: string;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}

@ObjectType({ description: 'The official document a campaign or a work plan comes from (kế hoạch).' })
export class Plan {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Exact title.' })
  title!: string;

  @Field(() => Body, { description: 'Who issued it.' })
  issuer!: Body;

  @Field(() => String, {
    nullable: true,
    description: 'Number and sign; null where the document leaves it blank.',
  })
  number!: string | null;

  @Field(() => IssueKnownEnum, { description: 'How well the date of issue is known.' })
  issueKnown!: IssueKnown;

  @Field(() => String, {
    description: 'The date of issue as far as it is known: day, month, year, or the instant of the seal.',
  })
  issued!: string;

  @Field(() => String, { description: 'Who signed it.' })
  signer!: string;

  @Field(() => String, { description: 'In which capacity.' })
  signerCapacity!: string;

  @Field(() => [LegalBasis], { description: 'The documents it rests on (căn cứ).' })
  bases!: LegalBasis[];

  @Field(() => [LegalBasis], { description: 'The chain of documents it carries out, nearest first.' })
  carriesOut!: LegalBasis[];

  @Field(() => [Note], { description: 'What a reader should know about the document itself.' })
  notes!: Note[];
}
