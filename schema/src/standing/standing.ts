import type { UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { UnitKindEnum } from '../unit-kind.ts';

const exact = 'a decimal number with at most four places, as in rankings: “87.5”';

@ObjectType({
  simpleResolvers: true,
  description:
    'How a unit stands in a reporting period, or over a whole campaign: its reports and what they add up to (kết quả thi đua).',
})
export class Standing {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => String, {
    description: 'Its name on the day whose tree the period is judged on (tên đơn vị).',
  })
  name!: string;

  @Field(() => UnitKindEnum, { description: 'Its kind then (loại đơn vị).' })
  kind!: UnitKind;

  @Field(() => ID, { nullable: true, description: 'The unit directly above it then (đơn vị cấp trên).' })
  parentId!: string | null;

  @Field(() => Boolean, {
    description:
      'Stands on the roll of the period; false: has left it, and its figures add up to whoever came after it (trong danh sách).',
  })
  onRoll!: boolean;

  @Field(() => Boolean, { description: 'Has a report of its own to make (phải báo cáo).' })
  reports!: boolean;

  @Field(() => Int, { description: 'Reports due at it and below it (số báo cáo phải nộp).' })
  dueReports!: number;

  @Field(() => Int, { description: 'Of these handed in (đã nộp).' })
  reported!: number;

  @Field(() => Int, { description: 'Of these late (nộp muộn).' })
  late!: number;

  @Field(() => Int, { description: 'Of these verified (đã thẩm tra).' })
  verified!: number;

  @Field(() => Int, { description: 'Targets met (số chỉ tiêu đạt).' })
  met!: number;

  @Field(() => Int, { description: 'Targets due: not applicable is not (số chỉ tiêu phải đạt).' })
  due!: number;

  @Field(() => String, {
    description: `Mean attainment of the targets that are due in per cent, ${exact}, never rounded up (mức đạt bình quân).`,
  })
  attainment!: string;

  @Field(() => String, { description: `Points by the campaign’s scoring, ${exact} (điểm).` })
  score!: string;

  @Field(() => Int, { description: 'As `met`, of what is verified (số chỉ tiêu đạt, đã thẩm tra).' })
  verifiedMet!: number;

  @Field(() => Int, { description: 'As `due`, of what is verified.' })
  verifiedDue!: number;

  @Field(() => String, { description: 'As `attainment`, of what is verified.' })
  verifiedAttainment!: string;

  @Field(() => String, { description: 'As `score`, of what is verified (điểm đã thẩm tra).' })
  verifiedScore!: string;
}

@ObjectType({ description: 'A page of a league table (bảng kết quả).', simpleResolvers: true })
export class StandingConnection extends Connection(Standing) {}

@InputType({
  description: 'Which units of a period; give exactly one of `parentId` and `withinUnitId` (điều kiện lọc).',
})
export class StandingFilter {
  @Field(() => ID, { nullable: true, description: 'Those directly below this unit (trực thuộc).' })
  parentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'This unit and those below it, however far (trong phạm vi).',
  })
  withinUnitId?: string | null;

  @Field(() => [UnitKindEnum], {
    nullable: true,
    description: 'Of these kinds; default: all. Units of one kind are peers (loại đơn vị).',
  })
  kinds?: UnitKind[] | null;
}
