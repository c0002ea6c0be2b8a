import type { UnitKind } from '@thi-dua/plugin-api';
import { Field, Int, ObjectType } from 'type-graphql';
import { Target } from '../campaign/target.ts';
import { UnitKindEnum } from '../unit-kind.ts';
import { MeasuredValue } from './measured-value.ts';
import { type VerdictState, VerdictStateEnum } from './stage.ts';

const perCent =
  'Per cent of what is asked, with at most four places and never rounded up: “99.9888”; above 100 counts as 100';

@ObjectType({
  simpleResolvers: true,
  description:
    'The units of one kind at a unit and below it: a share over all kinds can be met while one kind misses it (kết quả theo loại đơn vị).',
})
export class KindStanding {
  @Field(() => UnitKindEnum, { description: 'The kind (loại đơn vị).' })
  kind!: UnitKind;

  @Field(() => Int, { description: 'How many such units stand on the roll (số đơn vị).' })
  units!: number;

  @Field(() => VerdictStateEnum, {
    nullable: true,
    description: 'What their figures alone say; null: it is asked of each unit by itself (kết quả).',
  })
  state!: VerdictState | null;

  @Field(() => String, { nullable: true, description: `${perCent} (mức đạt).` })
  attainment!: string | null;

  @Field(() => [MeasuredValue], { description: 'Their figures (số liệu).' })
  values!: MeasuredValue[];

  @Field(() => VerdictStateEnum, {
    nullable: true,
    description: 'The same by what is verified alone (kết quả đã thẩm tra).',
  })
  verifiedState!: VerdictState | null;

  @Field(() => [MeasuredValue], { description: 'Their figures that are verified (số liệu đã thẩm tra).' })
  verifiedValues!: MeasuredValue[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How a unit stands against one target in a period (kết quả thực hiện chỉ tiêu).',
})
export class TargetStanding {
  @Field(() => Target, { description: 'The target (mức chỉ tiêu).' })
  target!: Target;

  @Field(() => VerdictStateEnum, { description: 'What was reported says (kết quả tạm tính).' })
  state!: VerdictState;

  @Field(() => String, {
    nullable: true,
    description: `${perCent}; null when not applicable or not reported (mức đạt).`,
  })
  attainment!: string | null;

  @Field(() => [MeasuredValue], {
    description: 'What it is judged by, one for each indicator it asks for (số liệu).',
  })
  values!: MeasuredValue[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Over the campaign, of a target of every month (or quarter): how many were met; null otherwise (số tháng đạt).',
  })
  monthsMet!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Likewise: of how many that are due; a month that closed without a report is one (số tháng phải đạt).',
  })
  monthsDue!: number | null;

  @Field(() => VerdictStateEnum, { description: 'What is verified says (kết quả đã thẩm tra).' })
  verifiedState!: VerdictState;

  @Field(() => String, {
    nullable: true,
    description: 'As `attainment`, of what is verified (mức đạt đã thẩm tra).',
  })
  verifiedAttainment!: string | null;

  @Field(() => [MeasuredValue], { description: 'As `values`, of what is verified (số liệu đã thẩm tra).' })
  verifiedValues!: MeasuredValue[];

  @Field(() => Int, { nullable: true, description: 'As `monthsMet`, of what is verified.' })
  verifiedMonthsMet!: number | null;

  @Field(() => Int, { nullable: true, description: 'As `monthsDue`, of what is verified.' })
  verifiedMonthsDue!: number | null;

  @Field(() => [KindStanding], {
    description: 'The same for each kind of units that reported, or is counted, below it (theo loại đơn vị).',
  })
  byKind!: KindStanding[];
}
