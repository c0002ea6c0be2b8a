import { Field, Int, ObjectType } from 'type-graphql';
import { type VerdictState, VerdictStateEnum } from '../standing/stage.ts';
import { AssignedTarget } from './assigned-target.ts';

const perCent =
  'Per cent of what is asked, with at most four places and never rounded up: “99.9888”; null when not applicable or not reported';

@ObjectType({
  simpleResolvers: true,
  description:
    'How a unit stands against a target its commune assigned, beside what the same figures say against the plan’s (kết quả thực hiện chỉ tiêu giao). It changes no score.',
})
export class AssignedStanding {
  @Field(() => AssignedTarget, { description: 'The assigned target (chỉ tiêu giao).' })
  assigned!: AssignedTarget;

  @Field(() => VerdictStateEnum, { description: 'What was reported says (kết quả tạm tính).' })
  state!: VerdictState;

  @Field(() => String, { nullable: true, description: `${perCent} (mức đạt).` })
  attainment!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Over the campaign, of a target of every month (or quarter): how many were met since it was assigned (số tháng đạt).',
  })
  monthsMet!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Likewise: of how many that are due (số tháng phải đạt).',
  })
  monthsDue!: number | null;

  @Field(() => VerdictStateEnum, { description: 'What is verified says (kết quả đã thẩm tra).' })
  verifiedState!: VerdictState;

  @Field(() => String, { nullable: true, description: 'As `attainment`, of what is verified (mức đạt).' })
  verifiedAttainment!: string | null;

  @Field(() => VerdictStateEnum, {
    nullable: true,
    description:
      'What was reported says against the plan’s own target; null: the assigned one is additional (kết quả so với kế hoạch).',
  })
  planState!: VerdictState | null;

  @Field(() => String, { nullable: true, description: 'As `attainment`, against the plan’s own target.' })
  planAttainment!: string | null;

  @Field(() => VerdictStateEnum, {
    nullable: true,
    description: 'As `planState`, of what is verified (kết quả đã thẩm tra).',
  })
  planVerifiedState!: VerdictState | null;
}
