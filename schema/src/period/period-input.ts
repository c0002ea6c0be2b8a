import { ArgsType, createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { DateScalar } from '../scalars/date.ts';
import { DateTimeScalar } from '../scalars/date-time.ts';
import { type PeriodConflictCode, PeriodConflictCodeEnum } from './period-conflict.ts';
import { ReportingPeriod } from './reporting-period.ts';

const instant = (what: string) => ({ nullable: true, description: `${what}.` });
const days = (who: string) => ({
  nullable: true,
  description: `Instead of an instant: ${who} is due so many days after the base, 0 to 366.`,
});
/** What an administrator may say of a period's instants. */
@InputType({
  description:
    'The instants of a period. What is left out stays; when `dueAt` moves, the other due times and the closing move along unless they are given.',
})
export abstract class PeriodTimesInput {
  @Field(() => DateTimeScalar, instant('From then on reports are taken (mở lúc)'))
  opensAt?: string | null;

  @Field(() => DateTimeScalar, instant('From then on a unit at the base is late (hạn nộp của cơ sở)'))
  dueAt?: string | null;

  @Field(() => DateTimeScalar, instant('Likewise a commune-level unit (cấp xã)'))
  dueAtCommune?: string | null;

  @Field(() => DateTimeScalar, instant('Likewise a historic district (cấp huyện)'))
  dueAtDistrict?: string | null;

  @Field(() => DateTimeScalar, instant('Likewise a unit of the province (cấp tỉnh)'))
  dueAtProvince?: string | null;

  @Field(() => Int, days('the commune level (cấp xã)'))
  communeLaterDays?: number | null;

  @Field(() => Int, days('the district level (cấp huyện)'))
  districtLaterDays?: number | null;

  @Field(() => Int, days('the province level (cấp tỉnh)'))
  provinceLaterDays?: number | null;

  @Field(() => DateTimeScalar, instant('From then on nothing is taken (đóng lúc)'))
  closesAt?: string | null;

  @Field(() => String, { description: 'Why (lý do); 1 to 500 characters.' })
  reason!: string;

  @Field(() => [PeriodConflictCodeEnum], {
    defaultValue: [],
    description: 'Warnings that are accepted, by their codes (các cảnh báo đã xác nhận).',
  })
  accept!: PeriodConflictCode[];

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@InputType({ description: 'How a period is to be set otherwise (điều chỉnh kỳ báo cáo).' })
export class ConfigurePeriodInput extends PeriodTimesInput {
  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => Int, { description: 'The version it is based on (phiên bản đang sửa).' })
  version!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Back to what the plan says, which it follows again from now on, also one that was withdrawn; nothing else is given then (theo lại kế hoạch).',
  })
  toPlan!: boolean;

  @Field(() => String, { nullable: true, description: 'Another name (tên kỳ).' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it covers (từ ngày).' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it covers (đến ngày).' })
  endsOn?: string | null;
}

@InputType({
  description:
    'A period of the administrators’ own, for a report whose date the plan leaves open, or that adds to what counts (thêm kỳ báo cáo). Instants that are left out follow from its days as those of the plan do.',
})
export class AddPeriodInput extends PeriodTimesInput {
  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => String, { description: 'How it is called (tên kỳ).' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day it covers (từ ngày).' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The last day it covers (đến ngày).' })
  endsOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The report of the plan it is for; may be left out when it counts (chế độ báo cáo).',
  })
  reportDutyId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'What is reported in it adds up into the result of the campaign (tính vào kết quả chung).',
  })
  counts!: boolean;
}

@ArgsType()
export class WithdrawPeriodArgs {
  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => Int, { description: 'The version it is based on (phiên bản đang sửa).' })
  version!: number;

  @Field(() => String, { description: 'Why (lý do); 1 to 500 characters.' })
  reason!: string;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

/** What a change of a period answers. */
export const PeriodChange = createUnionType({
  name: 'PeriodChange',
  description: 'The period since the change, or why nothing was changed (kết quả).',
  types: () => [ReportingPeriod, Refusal, Conflict] as const,
  resolveType: (value) =>
    'rhythm' in value ? 'ReportingPeriod' : 'current' in value ? 'Conflict' : 'Refusal',
});
