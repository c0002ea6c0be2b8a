import { ArgsType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { DateScalar } from '../scalars/date.ts';

/** How far the administrators have taken a campaign. */
export type CampaignStage = 'DRAFT' | 'LAUNCHED' | 'CLOSED' | 'REVIEWED' | 'ARCHIVED';

export const CampaignStageEnum = describedEnum<CampaignStage>(
  'CampaignStage',
  'How far the administrators have taken a campaign (giai đoạn của phong trào).',
  {
    DRAFT: 'Prepared; nobody reports yet (chuẩn bị).',
    LAUNCHED: 'Launched; units report in its periods (đã phát động).',
    CLOSED: 'Ended: nobody is reminded any more; reports are taken until their periods close (đã kết thúc).',
    REVIEWED: 'Reviewed; no figure changes any more (đã tổng kết).',
    ARCHIVED: 'Put away; kept and readable (lưu trữ).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'How far the administrators have taken a campaign, and since when (tình trạng phong trào).',
})
export class CampaignState {
  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => CampaignStageEnum, { description: 'How far it has come (giai đoạn).' })
  stage!: CampaignStage;

  @Field(() => String, { nullable: true, description: 'When it was launched, ISO 8601 (phát động lúc).' })
  launchedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was closed (kết thúc lúc).' })
  closedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was reviewed (tổng kết lúc).' })
  reviewedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was put away (lưu trữ lúc).' })
  archivedAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the review, planned until it is held; null: not known (ngày tổng kết).',
  })
  reviewOn!: string | null;

  @Field(() => Int, { description: 'Base changes on it; 0 before the first (phiên bản).' })
  version!: number;
}

/** What every change of a campaign's stage says. */
@ArgsType()
export class CampaignStageArgs {
  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => Int, { description: 'The version of its state it is based on (phiên bản đang sửa).' })
  version!: number;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

@ArgsType()
export class ReviewCampaignArgs extends CampaignStageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was reviewed on; default: the planned one if it has come, else today.',
  })
  on?: string | null;
}

@ArgsType()
export class PlanReviewArgs extends CampaignStageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it will be reviewed; null: not known any more (ngày dự kiến tổng kết).',
  })
  on?: string | null;
}

@ArgsType()
export class ReopenCampaignArgs extends CampaignStageArgs {
  @Field(() => String, { description: 'Why it goes on (lý do mở lại).' })
  reason!: string;
}

/** What a change of a campaign's stage answers. */
export const CampaignStateChange = createUnionType({
  name: 'CampaignStateChange',
  description: 'The stage since the change, or why nothing was changed (kết quả).',
  types: () => [CampaignState, Refusal, Conflict] as const,
  resolveType: (value) => ('stage' in value ? 'CampaignState' : 'current' in value ? 'Conflict' : 'Refusal'),
});
