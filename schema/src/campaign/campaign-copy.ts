import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

/** What of a copied campaign came from the words of last year's plan. */
export type CopiedFactKind =
  | 'PLAN'
  | 'NAME'
  | 'THEME'
  | 'DATES'
  | 'TREE'
  | 'DEADLINE'
  | 'TARGET'
  | 'SCORING'
  | 'AWARD'
  | 'REVIEW'
  | 'WORK_PLAN'
  | 'YEAR_IN_WORDS';

export const CopiedFactKindEnum = describedEnum<CopiedFactKind>(
  'CopiedFactKind',
  'What of a copied campaign came from the words of the earlier plan.',
  {
    PLAN: 'The document itself: number, date, legal bases (kế hoạch, căn cứ).',
    NAME: 'A title (tên gọi).',
    THEME: 'A theme, motto or slogan (chủ đề, phương châm).',
    DATES: 'The days it or a phase runs (thời gian).',
    TREE: 'The day whose tree of units it was judged on (cơ cấu đơn vị).',
    DEADLINE: 'A deadline (thời hạn).',
    TARGET: 'A target (mức chỉ tiêu).',
    SCORING: 'The scoring scheme (thang điểm).',
    AWARD: 'How many may be awarded, and what a dossier holds (số lượng, hồ sơ khen thưởng).',
    REVIEW: 'A review (sơ kết, tổng kết).',
    WORK_PLAN: 'A work plan, which is not copied (kế hoạch công tác).',
    YEAR_IN_WORDS: 'A sentence that names the earlier year (câu chữ nêu năm cũ).',
  },
);

/** Who brings a fact of a copy to the words of the new plan, and where. */
export type CopiedFactChange = 'COPY_AGAIN' | 'CONFIGURE_PERIOD' | 'PLAN_REVIEW' | 'NEXT_PLAN';

export const CopiedFactChangeEnum = describedEnum<CopiedFactChange>(
  'CopiedFactChange',
  'Who brings a fact of a copy to the words of the new plan, and where (cách sửa).',
  {
    COPY_AGAIN: 'An administrator, by copying again with it as long as the copy is a draft (sao chép lại).',
    CONFIGURE_PERIOD: 'An administrator, by `configurePeriod` (điều chỉnh kỳ báo cáo).',
    PLAN_REVIEW: 'An administrator, by `planReview` (đặt ngày tổng kết).',
    NEXT_PLAN:
      'Whoever writes the province’s plugin, in its next version; nobody in the copy (phiên bản gói mới).',
  },
);

@ObjectType({
  description: 'Something of a copied campaign that a person has to look at (việc cần rà soát).',
  simpleResolvers: true,
})
export class CopiedFact {
  @Field(() => CopiedFactKindEnum, { description: 'What kind of fact it is (loại).' })
  kind!: CopiedFactKind;

  @Field(() => ID, { description: 'Id of the definition in the copy it belongs to.' })
  id!: string;

  @Field(() => String, { description: 'What it is, in Vietnamese (nội dung).' })
  what!: string;

  @Field(() => String, { description: 'What it said before (trước đây).' })
  was!: string;

  @Field(() => String, { description: 'What the copy says (trong bản sao).' })
  now!: string;

  @Field(() => String, { description: 'Why it has to be looked at, in Vietnamese (lý do).' })
  why!: string;

  @Field(() => CopiedFactChangeEnum, { description: 'Who changes it, and where (cách sửa).' })
  change!: CopiedFactChange;

  @Field(() => String, { description: 'The same as a sentence, in Vietnamese (hướng dẫn sửa).' })
  how!: string;
}

@ObjectType({ description: 'A campaign that was copied into another year (bản sao phong trào).' })
export class CampaignCopy {
  @Field(() => [CopiedFact], {
    description: 'All that came from the words of the earlier plan (cần rà soát).',
  })
  review!: CopiedFact[];

  /** Resolved to `campaign`. */
  campaignId!: string;
}

@InputType({
  description: 'What a target of a copy asks instead of what the earlier plan asked (mức chỉ tiêu năm mới).',
})
export class CopiedTargetInput {
  @Field(() => String, { description: 'Its code in the plan (mã chỉ tiêu).' })
  code!: string;

  @Field(() => String, { description: 'What it says now, one sentence (nội dung).' })
  says!: string;

  @Field(() => Float, { nullable: true, description: 'Of a share or a count: how much is asked (mức).' })
  threshold?: number | null;

  @Field(() => String, { nullable: true, description: 'Of a grade: how good, or better (mức xếp loại).' })
  grade?: string | null;
}

@InputType({ description: 'Which campaign is copied into which year (sao chép phong trào).' })
export class CopyCampaignInput {
  @Field(() => ID, { description: 'The campaign to copy (phong trào gốc).' })
  campaignId!: string;

  @Field(() => Int, { description: 'The year in which the copy begins; all its dates move by whole years.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Its title, where it is known already (tên).' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its theme (chủ đề).' })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'Its motto (phương châm).' })
  motto?: string | null;

  @Field(() => [CopiedTargetInput], {
    defaultValue: [],
    description: 'Targets that ask for something else than in the earlier plan (mức chỉ tiêu thay đổi).',
  })
  targets!: CopiedTargetInput[];

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}

/** What copying answers. */
export const CopyCampaignResult = createUnionType({
  name: 'CopyCampaignResult',
  description: 'The copy and what has to be reviewed in it, or why there is none (kết quả sao chép).',
  types: () => [CampaignCopy, Refusal, Conflict] as const,
  resolveType: (value) => ('review' in value ? 'CampaignCopy' : 'current' in value ? 'Conflict' : 'Refusal'),
});
