import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Campaign } from './campaign.ts';
import { Target } from './target.ts';

/** In what two targets for the same thing can differ. */
export type TargetAspect = 'PRESENCE' | 'MEASURE' | 'COMPARATOR' | 'THRESHOLD' | 'FREQUENCY' | 'JUDGED_AT';

export const TargetAspectEnum = describedEnum<TargetAspect>(
  'TargetAspect',
  'In what targets for the same thing can differ.',
  {
    PRESENCE: 'One campaign has such a target, the other has none.',
    MEASURE: 'They measure other things, or combine them otherwise.',
    COMPARATOR: 'They compare otherwise: “trên 90 %”, “từ 90 % trở lên”, a bare “90 %”.',
    THRESHOLD: 'Another number or grade.',
    FREQUENCY: 'Judged more or less often.',
    JUDGED_AT: 'Judged at other kinds of units.',
  },
);

@ObjectType({ description: 'One difference between two campaigns’ targets, in words.' })
export class TargetDifference {
  @Field(() => TargetAspectEnum, { description: 'In what they differ.' })
  aspect!: TargetAspect;

  @Field(() => String, { description: 'What the left campaign says, in Vietnamese.' })
  left!: string;

  @Field(() => String, { description: 'What the right campaign says, in Vietnamese.' })
  right!: string;
}

@ObjectType({ description: 'The targets of two campaigns for the same thing, side by side.' })
export class TargetPair {
  @Field(() => String, { description: 'The code both use for it.' })
  code!: string;

  @Field(() => Target, { nullable: true, description: 'The left campaign’s target; null when it has none.' })
  left!: Target | null;

  @Field(() => Target, { nullable: true, description: 'The right campaign’s target; null when it has none.' })
  right!: Target | null;

  @Field(() => [TargetDifference], { description: 'In what they differ; empty when they ask for the same.' })
  differences!: TargetDifference[];
}

@ObjectType({ description: 'Two campaigns held beside each other, target by target.' })
export class CampaignComparison {
  @Field(() => Campaign, { description: 'The one.' })
  left!: Campaign;

  @Field(() => Campaign, { description: 'The other.' })
  right!: Campaign;

  @Field(() => [TargetPair], { description: 'Their targets, paired by code, in the order of the codes.' })
  targets!: TargetPair[];
}
