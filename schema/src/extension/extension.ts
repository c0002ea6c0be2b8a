import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

/** How far an extension has come. */
export type ExtensionState = 'ASKED' | 'GRANTED' | 'DENIED' | 'WITHDRAWN';

export const ExtensionStateEnum = describedEnum<ExtensionState>(
  'ExtensionState',
  'How far an extension has come (trạng thái gia hạn).',
  {
    ASKED: 'Asked for, and not decided: nothing holds yet (chờ quyết định).',
    GRANTED: 'Granted; past its instant it changes nothing any more (đã gia hạn).',
    DENIED: 'Denied, with a reason (không đồng ý).',
    WITHDRAWN: 'Taken back by whoever asked for it, or by whoever may grant it (đã rút).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description:
    'A later due time in one period, for a unit and all that stands below it (gia hạn). It ends by itself.',
})
export class Extension {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'For this unit and all below it (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'In this period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => ExtensionStateEnum, { description: 'How far it has come (trạng thái).' })
  state!: ExtensionState;

  @Field(() => String, { description: 'Why it is needed (lý do).' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Until when it was asked for; null: granted without being asked (xin đến).',
  })
  askedUntil!: string | null;

  @Field(() => String, {
    description:
      'Before this instant the units are in time, ISO 8601 with offset; never shortens what holds for them anyway (gia hạn đến trước).',
  })
  until!: string;

  @Field(() => Boolean, {
    description: 'Granted, and not past, by the clock of the database (đang có hiệu lực).',
  })
  inForce!: boolean;

  @Field(() => String, { nullable: true, description: 'Who asked for it; null: nobody (người đề nghị).' })
  askedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was asked for (đề nghị lúc).' })
  askedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided (người quyết định).' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was decided (quyết định lúc).' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so (lý do quyết định).' })
  decisionReason!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was taken back (rút lúc).' })
  withdrawnAt!: string | null;

  @Field(() => Int, { description: 'Base a decision on it (phiên bản).' })
  version!: number;
}

@ObjectType({ description: 'A page of extensions (trang danh sách gia hạn).' })
export class ExtensionConnection extends Connection(Extension) {}

@InputType({ description: 'Which extensions (điều kiện lọc gia hạn).' })
export class ExtensionFilter {
  @Field(() => ID, { description: 'Of this unit and all below it in the period (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { nullable: true, description: 'Only in this period (kỳ báo cáo).' })
  periodId?: string | null;

  @Field(() => [ExtensionStateEnum], {
    nullable: true,
    description: 'Only these; ASKED is what waits for a decision (trạng thái).',
  })
  states?: ExtensionState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that hold now, or only those that do not (đang có hiệu lực).',
  })
  inForce?: boolean | null;
}

/** What a change of an extension answers. */
export const ExtensionChange = createUnionType({
  name: 'ExtensionChange',
  description: 'The extension as it is since the change, or why nothing was changed (kết quả).',
  types: () => [Extension, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('periodId' in value) return 'Extension';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
