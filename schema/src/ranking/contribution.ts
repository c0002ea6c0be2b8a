import type { Measure, UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { MeasureEnum } from '../indicator/indicator.ts';
import { type VerdictState, VerdictStateEnum } from '../standing/stage.ts';
import { UnitKindEnum } from '../unit-kind.ts';

/** What a part of a score came from. */
export type ContributionKind = 'TARGET' | 'BONUS' | 'PENALTY';

export const ContributionKindEnum = describedEnum<ContributionKind>(
  'ContributionKind',
  'What a part of a score came from.',
  {
    TARGET: 'A target of the plan (chỉ tiêu).',
    BONUS: 'Points on top (điểm thưởng).',
    PENALTY: 'Points taken off (điểm trừ).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description:
    'A figure behind a part of a score (số liệu): what units of one kind gave for one indicator, at the unit and below it.',
})
export class ContributionFigure {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its name when this was computed (tên chỉ tiêu).' })
  name!: string;

  @Field(() => MeasureEnum, { description: 'What kind of thing is measured; decides what is filled.' })
  measure!: Measure;

  @Field(() => UnitKindEnum, { description: 'The kind of the units that gave it (loại đơn vị báo cáo).' })
  kind!: UnitKind;

  @Field(() => Boolean, {
    description: 'Given by the unit itself; else by units below it (của chính đơn vị).',
  })
  own!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Of grades, recognitions and flags: the grade, “có” or “không” (kết quả).',
  })
  result!: string | null;

  @Field(() => String, {
    description: 'Numerator, count, incidents, or units with this result: a whole number (tử số, số lượng).',
  })
  part!: string;

  @Field(() => String, { description: 'Denominator of a ratio, a whole number; else 0 (mẫu số).' })
  whole!: string;

  @Field(() => Int, { description: 'How many values were given; zero is a value (số đơn vị có số liệu).' })
  reported!: number;

  @Field(() => Int, { description: 'How many said that it does not apply (không phát sinh).' })
  notApplicable!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Of how many units so many meet what is asked of each (tỷ lệ đơn vị đạt).',
})
export class UnitShare {
  @Field(() => Int, { description: 'How many meet it (số đơn vị đạt).' })
  met!: number;

  @Field(() => Int, { description: 'How many there are (tổng số đơn vị).' })
  units!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What one target, bonus or penalty gave to a score, with the figures it follows from (điểm thành phần).',
})
export class ScoreContribution {
  @Field(() => ContributionKindEnum, { description: 'What it came from (nguồn điểm).' })
  kind!: ContributionKind;

  @Field(() => ID, { description: 'The target’s id, the indicator’s, or `LATE_REPORT`.' })
  what!: string;

  @Field(() => String, { description: 'Its name (tên).' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'TARGET: what is asked for (yêu cầu).' })
  asked!: string | null;

  @Field(() => String, { description: 'Points, an exact decimal; below zero for a penalty (điểm).' })
  points!: string;

  @Field(() => String, {
    description: 'The most it could have given, or taken; 0 for a target that is left out (điểm tối đa).',
  })
  of!: string;

  @Field(() => VerdictStateEnum, { nullable: true, description: 'TARGET: what its values say (kết quả).' })
  state!: VerdictState | null;

  @Field(() => String, {
    nullable: true,
    description:
      'TARGET: how much of what is asked was attained, per cent, an exact decimal (tỷ lệ hoàn thành).',
  })
  attainment!: string | null;

  @Field(() => String, { description: 'Its value in words (giá trị).' })
  value!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a target judged in each period: in how many it was met (số kỳ đạt).',
  })
  monthsMet!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many (số kỳ được tính).' })
  monthsDue!: number | null;

  @Field(() => UnitShare, {
    nullable: true,
    description: 'Of a target on a share of units (tỷ lệ đơn vị đạt).',
  })
  share!: UnitShare | null;

  @Field(() => [ContributionFigure], { description: 'The figures it follows from (số liệu).' })
  figures!: readonly ContributionFigure[];
}
