import type { AwardKind, Comparator, Condition, UnitKind } from '@thi-dua/plugin-api';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AwardKindEnum } from '../award/award-kind.ts';
import { describedEnum } from '../enum.ts';
import { UnitKindEnum } from '../unit-kind.ts';

export const ComparatorEnum = describedEnum<Comparator>(
  'Comparator',
  'How a value is held against a threshold.',
  {
    AT_LEAST: '“Từ N trở lên”, “ít nhất N”: >=.',
    MORE_THAN: '“Trên N”: >. 90.0 % does not pass “trên 90 %”.',
    REACH: 'A bare number, “80%”: passes when reached, >=.',
    NONE: '“Không có”, “không để xảy ra”: zero.',
    GRADE_AT_LEAST: 'This grade of the scale, or a better one.',
    RECOGNISED: 'Recognised to meet the standard.',
    YES: 'Done.',
  },
);

/** What a requirement is made of. */
export type RequirementKind = Condition['is'];

export const RequirementKindEnum = describedEnum<RequirementKind>(
  'RequirementKind',
  'What a requirement is made of.',
  {
    MEASURED: 'One indicator’s value held against a threshold.',
    ALL_OF: 'Every part has to hold.',
    ANY_OF: 'One part is enough.',
    SHARE_OF_UNITS: 'The share of units for which the single part holds.',
    RANK_IN_BLOC: 'A place in the ranking of the bloc (khối, cụm thi đua).',
    AWARDS_HELD: 'Awards received before in the same movement.',
    ALL_TARGETS_MET: 'All targets of the campaign are met.',
  },
);

@ObjectType({
  description:
    'What has to be true, as data (điều kiện): `text` says it as a sentence, the other fields say it to a program. Composite requirements carry `parts`.',
})
export class Requirement {
  @Field(() => RequirementKindEnum, { description: 'What it is made of; decides which fields are filled.' })
  kind!: RequirementKind;

  @Field(() => String, { description: 'The whole requirement as a short sentence in Vietnamese.' })
  text!: string;

  @Field(() => ComparatorEnum, {
    nullable: true,
    description: 'MEASURED and SHARE_OF_UNITS: how the value is compared.',
  })
  comparator!: Comparator | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The number to compare with: per cent for ratios and shares, pieces for counts.',
  })
  threshold!: number | null;

  @Field(() => String, { nullable: true, description: 'GRADE_AT_LEAST: the grade.' })
  grade!: string | null;

  @Field(() => [UnitKindEnum], {
    description: 'SHARE_OF_UNITS: the kinds of units of which the share is taken; else empty.',
  })
  unitKinds!: UnitKind[];

  @Field(() => Int, { nullable: true, description: 'RANK_IN_BLOC: the place.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'AWARDS_HELD: how many.' })
  awardCount!: number | null;

  @Field(() => AwardKindEnum, { nullable: true, description: 'AWARDS_HELD: of which form.' })
  awardKind!: AwardKind | null;

  @Field(() => [String], { description: 'AWARDS_HELD: from any of these authorities; else empty.' })
  awardedBy!: string[];

  @Field(() => [Requirement], { description: 'The parts of a composite requirement; else empty.' })
  parts!: Requirement[];

  /** Resolved to `indicator`. */
  indicatorId!: string | null;
}
