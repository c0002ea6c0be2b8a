import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type ReportStep, ReportStepEnum } from '../report/report-event.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that says otherwise than when the ranking was published (điểm khác biệt).',
})
export class RankingDifference {
  @Field(() => [String], { description: 'Where in the content, from the outside in (vị trí).' })
  path!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The unit it is about (đơn vị).' })
  unitId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As it was published, as JSON; null: it was not there.',
  })
  published!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As it comes out now, as JSON; null: it is not there.',
  })
  now!: string | null;

  @Field(() => String, { description: 'The same in a sentence (diễn giải).' })
  words!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A ranking made anew (kết quả tính lại).' })
export class RecomputedRanking {
  @Field(() => String, { description: 'SHA-256 of the content made anew, hexadecimal (mã kiểm tra).' })
  digest!: string;

  @Field(() => Boolean, { description: 'The same bytes as were published (trùng khớp hoàn toàn).' })
  same!: boolean;

  @Field(() => Int, { description: 'How many differences there are (số điểm khác biệt).' })
  differenceCount!: number;

  @Field(() => [RankingDifference], { description: 'The first 200 of them (các điểm khác biệt).' })
  differences!: readonly RankingDifference[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A step after the publication by which other figures may count (báo cáo thay đổi sau công bố).',
})
export class ChangedReport {
  @Field(() => ID, { description: 'The unit that reports (đơn vị).' })
  unitId!: string;

  @Field(() => String, { description: 'Its name (tên đơn vị).' })
  name!: string;

  @Field(() => ID, { description: 'The period it reports in (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => ReportStepEnum, { description: 'What was done with it (thao tác).' })
  step!: ReportStep;

  @Field(() => Int, { description: 'With which revision (lần sửa).' })
  revision!: number;

  @Field(() => String, { description: 'When, ISO 8601 (thời điểm).' })
  at!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether a published ranking is what was published, and what its figures give when all of it is computed anew (kiểm tra, tính lại).',
})
export class RankingRecomputation {
  @Field(() => ID, { description: 'The ranking (bảng xếp hạng).' })
  rankingId!: string;

  @Field(() => String, { description: 'The digest kept with it (mã kiểm tra lưu kèm).' })
  keptDigest!: string;

  @Field(() => String, {
    description: 'The digest of the content that is kept (mã kiểm tra của nội dung lưu).',
  })
  contentDigest!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The digest in the sealed audit trail of its publication (mã kiểm tra trong nhật ký).',
  })
  auditedDigest!: string | null;

  @Field(() => Boolean, {
    description:
      'The three digests are one, and the rows that pages show say what the content says (nguyên vẹn).',
  })
  intact!: boolean;

  @Field(() => Int, { description: 'Version of the rules of this server (phiên bản quy tắc hiện tại).' })
  rulesVersion!: number;

  @Field(() => RecomputedRanking, {
    description: 'From the figures and the formula that it holds itself (tính lại từ số liệu đã công bố).',
  })
  fromSnapshot!: RecomputedRanking;

  @Field(() => RecomputedRanking, {
    description:
      'From nothing: the reports as they count now, added up and judged anew (tính lại từ báo cáo gốc).',
  })
  fromReports!: RecomputedRanking;

  @Field(() => [ChangedReport], {
    description:
      'What may explain it: the first 100 steps with reports of its units since (báo cáo đã thay đổi).',
  })
  changedReports!: readonly ChangedReport[];
}
