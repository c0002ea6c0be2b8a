import type { MissingRule, Penalty as PenaltyFact, PointAward, TieBreak } from '@thi-dua/plugin-api';
import { Field, Float, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Note, Source } from '../source/source.ts';

export const PointAwardEnum = describedEnum<PointAward>('PointAward', 'How a target earns its points.', {
  SHARE_OF_ATTAINMENT: 'By how far it was reached; above what was asked, up to the cap.',
  ALL_OR_NOTHING: 'All points when it is met, else none.',
});

export const MissingRuleEnum = describedEnum<MissingRule>(
  'MissingRule',
  'What a unit gets for a target it reported nothing on. Not applicable is not missing: it is always left out.',
  {
    ZERO: 'No value, no points.',
    LEFT_OUT: 'The target is left out: the points of the others stand for the whole.',
  },
);

export const TieBreakEnum = describedEnum<TieBreak>(
  'TieBreak',
  'What puts one of two units with equal scores first.',
  {
    ATTAINMENT: 'The higher mean attainment of its targets.',
    TARGETS_MET: 'The larger share of its due targets met.',
    FEWER_INCIDENTS: 'Fewer incidents of all kinds.',
    EARLIER_REPORT: 'Whoever had its report in earlier.',
  },
);

/** What points are taken off for. */
export type PenaltyGround = PenaltyFact['for'];

export const PenaltyGroundEnum = describedEnum<PenaltyGround>(
  'PenaltyGround',
  'What points are taken off for.',
  {
    INDICATOR: 'Each piece of a count, or each incident.',
    LATE_REPORT: 'Each report that came in late.',
  },
);

@ObjectType({ description: 'The points of one target (điểm của chỉ tiêu).' })
export class TargetPoints {
  @Field(() => Float, { description: 'What is earned when it is just met.' })
  points!: number;

  @Field(() => PointAwardEnum, { description: 'How it earns them.' })
  award!: PointAward;

  /** Resolved to `target`. */
  targetId!: string;
}

@ObjectType({ description: 'Points on top, for every piece of a count (điểm thưởng).' })
export class Bonus {
  @Field(() => Float, { description: 'Points a piece.' })
  each!: number;

  @Field(() => Float, { description: 'Points in all.' })
  atMost!: number;

  /** Resolved to `indicator`. */
  indicatorId!: string;
}

@ObjectType({ description: 'Points taken off (điểm trừ).' })
export class Penalty {
  @Field(() => PenaltyGroundEnum, { description: 'What for.' })
  for!: PenaltyGround;

  @Field(() => Float, { description: 'Points a piece, as a positive number.' })
  each!: number;

  @Field(() => Float, { description: 'Points in all, as a positive number.' })
  atMost!: number;

  /** Resolved to `indicator`. */
  indicatorId!: string | null;
}

@ObjectType({
  description:
    'How a campaign’s results become a score (thang điểm). Targets without points of their own add nothing.',
})
export class Scoring {
  @Field(() => [TargetPoints], { description: 'The points of its targets.' })
  points!: TargetPoints[];

  @Field(() => Float, {
    description: 'How far above what was asked still earns: 1 = nothing above 100 %, 1.2 = up to 120 %.',
  })
  attainmentCap!: number;

  @Field(() => [Bonus], { description: 'Points on top; often none.' })
  bonuses!: Bonus[];

  @Field(() => [Penalty], { description: 'Points taken off; often none.' })
  penalties!: Penalty[];

  @Field(() => MissingRuleEnum, { description: 'What becomes of a target without a value.' })
  missing!: MissingRule;

  @Field(() => [TieBreakEnum], {
    description:
      'Asked one after the other where scores are equal; units equal in all of them share a place.',
  })
  ties!: TieBreak[];

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}
