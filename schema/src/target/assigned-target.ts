import type { Frequency, UnitKind } from '@thi-dua/plugin-api';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FrequencyEnum } from '../campaign/target.ts';
import { Requirement } from '../indicator/requirement.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { DateScalar } from '../scalars/date.ts';
import { UnitKindEnum } from '../unit-kind.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'What a commune asks of its units beyond the plan (chỉ tiêu được giao): stricter than the plan’s target, or additional. The plan’s stays beside it, and the ranking goes by the plan’s alone.',
})
export class AssignedTarget {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What it asks for, in one sentence (nội dung).' })
  says!: string;

  @Field(() => Requirement, { description: 'The same as data (điều kiện).' })
  requirement!: Requirement;

  @Field(() => FrequencyEnum, { description: 'How often it is judged (tần suất).' })
  every!: Frequency;

  @Field(() => [UnitKindEnum], { description: 'The kinds of units it is judged at (loại đơn vị).' })
  judgedAt!: UnitKind[];

  @Field(() => DateScalar, {
    description: 'It holds in the periods that end on this day or later (từ ngày).',
  })
  startsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'And on this day or before (đến ngày); null: no end.',
  })
  endsOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the decision (quyết định giao).',
  })
  decision!: string | null;

  @Field(() => String, { description: 'Why (lý do).' })
  reason!: string;

  @Field(() => String, { description: 'Who assigned it (người giao).' })
  assignedBy!: string;

  @Field(() => String, { description: 'When, ISO 8601 (giao lúc).' })
  assignedAt!: string;

  @Field(() => String, { nullable: true, description: 'When it was taken back (rút lúc).' })
  withdrawnAt!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The one it has replaced from its first day on (thay cho).',
  })
  replacesId!: string | null;

  @Field(() => Int, { description: 'Base changes on it (phiên bản).' })
  version!: number;

  /** Resolved to `unit`: the commune that assigns it. */
  unitId!: string;

  /** Resolved to `units`; null: all below of its kinds. */
  unitIds!: string[] | null;

  /** Resolved to `campaign`. */
  campaignId!: string;

  /** Resolved to `target`. */
  targetId!: string | null;
}

/** What a change of an assigned target answers. */
export const AssignedTargetChange = createUnionType({
  name: 'AssignedTargetChange',
  description: 'The assigned target as it is since the change, or why nothing was changed (kết quả).',
  types: () => [AssignedTarget, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('requirement' in value) return 'AssignedTarget';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
