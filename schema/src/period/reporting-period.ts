import type { Rhythm } from '@thi-dua/plugin-api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Role, RoleEnum } from '../access/role.ts';
import { describedEnum } from '../enum.ts';
import { Deadline } from '../report/report-duty.ts';
import { DateScalar } from '../scalars/date.ts';

/** How often periods come. */
export type PeriodRhythm = Exclude<Rhythm, 'ON_REQUEST'> | 'CAMPAIGN';

export const PeriodRhythmEnum = describedEnum<PeriodRhythm>(
  'PeriodRhythm',
  'How often periods come (định kỳ).',
  {
    ONCE: 'Once.',
    MONTHLY: 'Every month (hằng tháng).',
    QUARTERLY: 'Every quarter (hằng quý).',
    HALF_YEARLY: 'Every six months (sáu tháng).',
    YEARLY: 'Every year (hằng năm).',
    EACH_PHASE: 'At the end of every phase (mỗi đợt).',
    CAMPAIGN: 'The whole campaign (cả phong trào): nobody reports in it, all that counts adds up to it.',
  },
);

@ObjectType({
  description: 'That an administrator set a period otherwise than its plan, and why (điều chỉnh kỳ báo cáo).',
  simpleResolvers: true,
})
export class PeriodConfiguration {
  @Field(() => String, { description: 'When, ISO 8601 with offset (lúc).' })
  at!: string;

  @Field(() => RoleEnum, { description: 'In which role; who it was stands in the audit trail (vai trò).' })
  by!: Role;

  @Field(() => String, { description: 'Why (lý do).' })
  reason!: string;
}

@ObjectType({
  description:
    'One instance of a report: what it covers, and three separate instants (kỳ báo cáo). A report is in time before its due time, and late but taken until the period closes; each instant is the first moment after. Instants are ISO 8601 with Vietnam’s offset.',
  simpleResolvers: true,
})
export class ReportingPeriod {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'As people call it, for example “Tháng 8/2026” (tên kỳ).' })
  name!: string;

  @Field(() => PeriodRhythmEnum, { description: 'How often its like comes (định kỳ).' })
  rhythm!: PeriodRhythm;

  @Field(() => DateScalar, { description: 'The first day it covers (từ ngày).' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The last day it covers (đến ngày).' })
  endsOn!: string;

  @Field(() => String, { description: 'From then on reports are taken (mở lúc).' })
  opensAt!: string;

  @Field(() => String, { description: 'From then on a unit at the base is late (hạn nộp của cơ sở).' })
  dueAt!: string;

  @Field(() => String, { description: 'Likewise a commune-level unit (hạn nộp của cấp xã).' })
  dueAtCommune!: string;

  @Field(() => String, { description: 'Likewise a historic district (hạn nộp của cấp huyện).' })
  dueAtDistrict!: string;

  @Field(() => String, { description: 'Likewise a unit of the province (hạn nộp của cấp tỉnh).' })
  dueAtProvince!: string;

  @Field(() => String, { description: 'From then on nothing is taken (đóng lúc).' })
  closesAt!: string;

  @Field(() => Boolean, {
    description: 'What is reported in it adds up into the result of the campaign (tính vào kết quả chung).',
  })
  counts!: boolean;

  @Field(() => DateScalar, {
    description: 'The day whose tree of units it is judged on (ngày xác định cơ cấu đơn vị).',
  })
  treeOn!: string;

  @Field(() => Deadline, {
    nullable: true,
    description:
      'What the plan itself says of the deadline, whatever an administrator set; null where it does not speak of it (thời hạn theo kế hoạch).',
  })
  planDue!: Deadline | null;

  @Field(() => PeriodConfiguration, {
    nullable: true,
    description: 'Set by an administrator, so that no new version of the plan changes it; null: as planned.',
  })
  configured!: PeriodConfiguration | null;

  @Field(() => String, {
    nullable: true,
    description: 'Since then what is missing counts as missed; null: not yet (đã chốt lúc).',
  })
  closedAt!: string | null;

  @Field(() => Boolean, { description: 'No longer asked for; what was reported is kept (đã rút).' })
  withdrawn!: boolean;

  @Field(() => Int, { description: 'Base changes on it (phiên bản).' })
  version!: number;

  /** Resolved to `campaign`. */
  campaignId!: string;

  /** Resolved to `reportDuty`. */
  reportDutyId!: string | null;

  /** Resolved to `phase`. */
  phaseId!: string | null;
}
