import type { Frequency, UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Requirement } from '../indicator/requirement.ts';
import { Note, Source } from '../source/source.ts';
import { UnitKindEnum } from '../unit-kind.ts';

export const FrequencyEnum = describedEnum<Frequency>('Frequency', 'How often a target is judged.', {
  CAMPAIGN: 'Once, over the whole campaign.',
  MONTH: 'Every month.',
  QUARTER: 'Every quarter.',
  YEAR: 'Every year.',
  PHASE: 'In every phase.',
});

@ObjectType({
  description: 'What must be reached (mức chỉ tiêu): a province’s threshold for what is measured.',
})
export class Target {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    description:
      'Code in its campaign, for example “A6.1”; the same code in two provinces means the same thing.',
  })
  code!: string;

  @Field(() => String, { description: 'What it asks for, in one sentence.' })
  says!: string;

  @Field(() => Requirement, { description: 'The same as data: indicator, comparator, threshold, parts.' })
  requirement!: Requirement;

  @Field(() => FrequencyEnum, { description: 'How often it is judged.' })
  every!: Frequency;

  @Field(() => [UnitKindEnum], {
    description:
      'The kinds of units at each of which it is judged; empty when it is judged once for the province.',
  })
  judgedAt!: UnitKind[];

  @Field(() => Boolean, { description: 'Judged once, for the whole province, and not divided among units.' })
  wholeProvince!: boolean;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Ambiguities and contradictions of the source on this target.' })
  notes!: Note[];

  /** Resolved to `area`. */
  areaId!: string;

  /** Resolved to `campaign`. */
  campaignId!: string;
}
