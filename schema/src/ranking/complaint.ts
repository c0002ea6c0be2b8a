import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a ranked unit objects to, and what it was answered (khiếu nại kết quả xếp hạng).',
})
export class RankingComplaint {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The ranking (bảng xếp hạng).' })
  rankingId!: string;

  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => String, { description: 'What it objects to (nội dung khiếu nại).' })
  text!: string;

  @Field(() => String, { description: 'When it was filed, ISO 8601 (thời điểm nộp).' })
  filedAt!: string;

  @Field(() => String, { description: 'Who filed it (người nộp).' })
  filedBy!: string;

  @Field(() => String, { nullable: true, description: 'The answer (trả lời); null: none yet.' })
  answer!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It was right (được chấp nhận): the ranking has to be withdrawn. Null: not answered.',
  })
  accepted!: boolean | null;

  @Field(() => String, { nullable: true, description: 'When it was answered, ISO 8601 (thời điểm trả lời).' })
  answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered it (người trả lời).' })
  answeredBy!: string | null;

  @Field(() => Int, { description: 'Base changes on it (phiên bản).' })
  version!: number;
}

@InputType({ description: 'An objection to a ranking (khiếu nại kết quả xếp hạng).' })
export class FileComplaintInput {
  @Field(() => ID, { description: 'The ranking (bảng xếp hạng).' })
  rankingId!: string;

  @Field(() => ID, { description: 'The ranked unit on whose behalf (đơn vị).' })
  unitId!: string;

  @Field(() => String, { description: 'What it objects to, up to 4,000 characters (nội dung khiếu nại).' })
  text!: string;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class AnswerComplaintArgs {
  @Field(() => ID, { description: 'The complaint (khiếu nại).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @Field(() => String, { description: 'The answer, up to 4,000 characters (trả lời).' })
  answer!: string;

  @Field(() => Boolean, { description: 'It is right: the ranking has to be withdrawn (chấp nhận).' })
  accepted!: boolean;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

/** What filing or answering a complaint answers. */
export const ComplaintChange = createUnionType({
  name: 'ComplaintChange',
  description: 'The complaint since the change, or why nothing was changed (kết quả).',
  types: () => [RankingComplaint, Refusal, Conflict] as const,
  resolveType: (value) =>
    'rankingId' in value ? 'RankingComplaint' : 'current' in value ? 'Conflict' : 'Refusal',
});
