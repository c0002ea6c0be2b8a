import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { DateScalar } from '../scalars/date.ts';
import { type FigureStage, FigureStageEnum } from '../standing/stage.ts';
import { RankingBloc } from './bloc.ts';
import { ScoreContribution } from './contribution.ts';

/** How far a ranking has come. */
export type RankingState = 'PUBLISHED' | 'OFFICIAL' | 'WITHDRAWN';

export const RankingStateEnum = describedEnum<RankingState>('RankingState', 'How far a ranking has come.', {
  PUBLISHED: 'Published; complaints are taken, then answered (đã công bố).',
  OFFICIAL: 'Official (chính thức).',
  WITHDRAWN: 'Withdrawn with a reason; another one may have replaced it (đã rút).',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'The order of a bloc in a period as it was published (bảng xếp hạng): nobody changes it any more.',
})
export class Ranking {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => ID, { description: 'The period: a month, a phase, the whole campaign (kỳ xếp hạng).' })
  periodId!: string;

  @Field(() => String, { description: 'Its name (tên kỳ).' })
  periodName!: string;

  @Field(() => RankingBloc, { description: 'The peers, as they were (khối, cụm thi đua).' })
  bloc!: RankingBloc;

  @Field(() => FigureStageEnum, { description: 'Which figures count (loại số liệu).' })
  stage!: FigureStage;

  @Field(() => RankingStateEnum, { description: 'How far it has come (tình trạng).' })
  state!: RankingState;

  @Field(() => String, { description: 'When it was published, ISO 8601 (thời điểm công bố).' })
  publishedAt!: string;

  @Field(() => String, { description: 'Who published it (người công bố).' })
  publishedBy!: string;

  @Field(() => String, {
    description: 'From this instant on no complaint is taken, ISO 8601 (hết hạn nhận khiếu nại).',
  })
  complaintsUntil!: string;

  @Field(() => Int, { description: 'Complaints nobody has answered yet (khiếu nại chưa trả lời).' })
  openComplaints!: number;

  @Field(() => String, { nullable: true, description: 'Since when it is official (chính thức từ).' })
  officialAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was withdrawn (thời điểm rút).' })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn (lý do rút).' })
  withdrawnReason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The withdrawn ranking that this one replaces (thay cho bảng xếp hạng).',
  })
  replacesId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The ranking that has replaced this one (được thay bằng bảng xếp hạng).',
  })
  replacedById!: string | null;

  @Field(() => String, {
    description: 'SHA-256 of `content` in UTF-8, hexadecimal (mã kiểm tra).',
  })
  digest!: string;

  @Field(() => Int, {
    description: 'Version of the rules that judged, scored and ranked (phiên bản quy tắc).',
  })
  rulesVersion!: number;

  @Field(() => Int, { description: 'Base changes on it (phiên bản).' })
  version!: number;
}

@ObjectType({ description: 'A page of rankings (trang danh sách bảng xếp hạng).' })
export class RankingConnection extends Connection(Ranking) {}

@ObjectType({
  simpleResolvers: true,
  description:
    'The order of a bloc as the figures stand now; nothing is kept of it (bảng xếp hạng xem trước).',
})
export class RankingPreview {
  @Field(() => ID, { description: 'The period (kỳ xếp hạng).' })
  periodId!: string;

  @Field(() => RankingBloc, { description: 'The peers (khối, cụm thi đua).' })
  bloc!: RankingBloc;

  @Field(() => FigureStageEnum, { description: 'Which figures count (loại số liệu).' })
  stage!: FigureStage;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The score of a unit as its figures stand now, and what it is made of (giải trình điểm).',
})
export class StandingExplanation {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ).' })
  periodId!: string;

  @Field(() => FigureStageEnum, { description: 'Which figures count (loại số liệu).' })
  stage!: FigureStage;

  @Field(() => String, { description: 'Points, an exact decimal: the sum of all contributions (tổng điểm).' })
  score!: string;

  @Field(() => Int, { description: 'Targets met (số chỉ tiêu đạt).' })
  targetsMet!: number;

  @Field(() => Int, { description: 'Targets that count (số chỉ tiêu được tính).' })
  targetsDue!: number;

  @Field(() => String, {
    description: 'Mean attainment of the targets that count, per cent (tỷ lệ hoàn thành bình quân).',
  })
  attainment!: string;

  @Field(() => [ScoreContribution], { description: 'What its score is made of (điểm thành phần).' })
  contributions!: readonly ScoreContribution[];
}

@InputType({ description: 'The ranking to publish (công bố bảng xếp hạng).' })
export class PublishRankingInput {
  @Field(() => ID, { description: 'The period (kỳ xếp hạng).' })
  periodId!: string;

  @Field(() => ID, { description: 'The peers, an id of `blocs` (khối, cụm thi đua).' })
  blocId!: string;

  @Field(() => FigureStageEnum, { description: 'Which figures count (loại số liệu).' })
  stage!: FigureStage;

  @Field(() => DateScalar, {
    description: 'Complaints are taken to the end of this day (nhận khiếu nại đến hết ngày).',
  })
  complaintsUntil!: string;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class RankingStepArgs {
  @Field(() => ID, { description: 'The ranking (bảng xếp hạng).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class WithdrawRankingArgs extends RankingStepArgs {
  @Field(() => String, { description: 'Why, for everybody to read (lý do).' })
  reason!: string;
}

/** What a change of a ranking answers. */
export const RankingChange = createUnionType({
  name: 'RankingChange',
  description: 'The ranking since the change, or why nothing was changed (kết quả).',
  types: () => [Ranking, Refusal, Conflict] as const,
  resolveType: (value) => ('digest' in value ? 'Ranking' : 'current' in value ? 'Conflict' : 'Refusal'),
});
