import type { Comparator, Frequency, UnitKind } from '@thi-dua/plugin-api';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { FrequencyEnum } from '../campaign/target.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { ComparatorEnum } from '../indicator/requirement.ts';
import { DateScalar } from '../scalars/date.ts';
import { UnitKindEnum } from '../unit-kind.ts';

@InputType({ description: 'What is asked of an indicator (mức giao).' })
export class AssignedBoundInput {
  @Field(() => ComparatorEnum, { description: 'How its value is held against it (cách so sánh).' })
  comparator!: Comparator;

  @Field(() => Float, {
    nullable: true,
    description: 'AT_LEAST, MORE_THAN, REACH: the threshold; of a ratio in per cent (mức).',
  })
  threshold?: number | null;

  @Field(() => String, { nullable: true, description: 'GRADE_AT_LEAST: the grade (mức phân loại).' })
  grade?: string | null;
}

@InputType({ description: 'A target for the units of a commune (giao chỉ tiêu).' })
export class AssignTargetInput {
  @Field(() => ID, { description: 'The commune, ward … that assigns it (đơn vị giao).' })
  unitId!: string;

  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The target of the plan to ask more than; without it, it is additional (chỉ tiêu của kế hoạch).',
  })
  targetId?: string | null;

  @Field(() => ID, {
    description:
      'What is measured: an indicator that units below enter; of a composite target the part meant.',
  })
  indicatorId!: string;

  @Field(() => AssignedBoundInput, { description: 'What is asked of it (mức giao).' })
  bound!: AssignedBoundInput;

  @Field(() => FrequencyEnum, {
    nullable: true,
    description:
      'How often it is judged; default: as the plan’s target, or once over the campaign (tần suất).',
  })
  every?: Frequency | null;

  @Field(() => [UnitKindEnum], {
    nullable: true,
    description:
      'Only for these kinds of units; default: all that the indicator is entered by (loại đơn vị).',
  })
  unitKinds?: UnitKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only for these units below; default: all of the kinds (các đơn vị được giao).',
  })
  unitIds?: string[] | null;

  @Field(() => String, { description: 'What it asks for, in one sentence (nội dung).' })
  says!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the decision (quyết định giao).',
  })
  decision?: string | null;

  @Field(() => String, { description: 'Why (lý do).' })
  reason!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'It holds in periods that end on this day or later; default: today in Vietnam (từ ngày).',
  })
  startsOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'And on this day or before; default: no end (đến ngày).',
  })
  endsOn?: string | null;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@InputType({
  description:
    'A change of an assigned target: what is left out stays. It holds from a day on; before that day the old one does (điều chỉnh chỉ tiêu giao).',
})
export class ChangeAssignedTargetInput {
  @Field(() => ID, { description: 'The assigned target (chỉ tiêu giao).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @Field(() => AssignedBoundInput, { nullable: true, description: 'What is asked (mức giao).' })
  bound?: AssignedBoundInput | null;

  @Field(() => String, { nullable: true, description: 'What it asks for (nội dung).' })
  says?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only for these units (các đơn vị được giao).' })
  unitIds?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From this day; default: today, or its first day if that comes later (từ ngày).',
  })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until this day (đến ngày).' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Number and date of the decision (quyết định giao).' })
  decision?: string | null;

  @Field(() => String, { description: 'Why (lý do).' })
  reason!: string;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}
