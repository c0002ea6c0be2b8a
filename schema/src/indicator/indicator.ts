import type { Aggregation, EvidenceRule, Measure } from '@thi-dua/plugin-api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { EvidenceRuleEnum, ValueLimits } from './value-limits.ts';

export const MeasureEnum = describedEnum<Measure>('Measure', 'What kind of thing is measured.', {
  RATIO: 'A share: numerator of denominator. A denominator of zero means not applicable.',
  COUNT: 'So many of something.',
  INCIDENTS: 'Dated events of which there should be none.',
  GRADE: 'A grade on a scale.',
  RECOGNITION: 'Recognised, or not, to meet a standard.',
  FLAG: 'Done or not done.',
  TEXT: 'A written answer.',
});

export const AggregationEnum = describedEnum<Aggregation>(
  'Aggregation',
  'How values of the units below make the value above.',
  {
    SUM_RATIO: 'Numerators and denominators are added; percentages are never averaged.',
    SUM: 'Values are added; one incident anywhere breaks a zero target above.',
    COUNT_BY_RESULT: 'Units are counted by their result.',
    NONE: 'Words do not add up.',
  },
);

@ObjectType({ description: 'A scale of grades (thang phân loại).' })
export class Scale {
  @Field(() => String, { description: 'Name of the scale.' })
  name!: string;

  @Field(() => [String], { description: 'The grades, worst first.' })
  grades!: string[];

  @Field(() => String, { description: 'The document that sets it.' })
  basis!: string;
}

@ObjectType({ description: 'A standard a unit can be recognised to meet (tiêu chuẩn).' })
export class Standard {
  @Field(() => String, { description: 'Name of the standard.' })
  name!: string;

  @Field(() => String, { description: 'The document that sets it.' })
  basis!: string;
}

@ObjectType({ description: 'How an indicator of one province compares with a shared one.' })
export class IndicatorComparison {
  @Field(() => ID, { description: 'The shared indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'In what they differ.' })
  how!: string;
}

@ObjectType({ description: 'What is measured (chỉ tiêu): the same for every province that uses it.' })
export class Indicator {
  @Field(() => ID, { description: 'Opaque id, stable across installations.' })
  id!: string;

  @Field(() => String, { description: 'Short name.' })
  name!: string;

  @Field(() => MeasureEnum, { description: 'What kind of thing is measured.' })
  measure!: Measure;

  @Field(() => AggregationEnum, { description: 'How values add up the tree of units.' })
  aggregation!: Aggregation;

  @Field(() => Boolean, {
    description: 'True for the vocabulary all provinces share, false for a province’s own indicator.',
  })
  shared!: boolean;

  @Field(() => String, { nullable: true, description: 'Numerator of a ratio.' })
  numerator!: string | null;

  @Field(() => String, { nullable: true, description: 'Denominator of a ratio.' })
  denominator!: string | null;

  @Field(() => String, { nullable: true, description: 'What is counted, or what holds when a flag is yes.' })
  counts!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether each piece is recorded by itself, with its day and what happened, so that the records are what is counted: all incidents, and some counts (ghi từng vụ, từng việc).',
  })
  recorded!: boolean;

  @Field(() => [String], {
    description:
      'The grades a record is given one of, mildest first; empty: a count is given none, an incident one in words of one’s own (mức độ).',
  })
  recordGrades!: string[];

  @Field(() => String, { nullable: true, description: 'What a written answer is asked for.' })
  asks!: string | null;

  @Field(() => Scale, { nullable: true, description: 'The scale of a graded indicator.' })
  scale!: Scale | null;

  @Field(() => Standard, { nullable: true, description: 'The standard of a recognition.' })
  standard!: Standard | null;

  @Field(() => IndicatorComparison, {
    nullable: true,
    description:
      'For a province’s own indicator: the shared one it can be compared with; null when there is none.',
  })
  comparesWith!: IndicatorComparison | null;

  @Field(() => EvidenceRuleEnum, {
    nullable: true,
    description: 'Whether its values are backed by evidence (minh chứng); null: none is asked for.',
  })
  evidence!: EvidenceRule | null;

  @Field(() => ValueLimits, {
    nullable: true,
    description: 'What its values are plausibly within; null: no limits.',
  })
  bounds!: ValueLimits | null;
}

@InputType({ description: 'Which indicators to list; everything given has to hold.' })
export class IndicatorFilter {
  @Field(() => MeasureEnum, { nullable: true, description: 'Of this kind.' })
  measure?: Measure | null;

  @Field(() => String, {
    nullable: true,
    description: 'Targeted by a campaign of the province with this two-digit code.',
  })
  provinceCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the name, with or without diacritics.' })
  search?: string | null;
}
