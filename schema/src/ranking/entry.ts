import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { type ContributionKind, ContributionKindEnum, ScoreContribution } from './contribution.ts';

/** What puts one unit behind another. */
export type RankingCriterion = 'POINTS' | 'ATTAINMENT' | 'TARGETS_MET' | 'FEWER_INCIDENTS' | 'EARLIER_REPORT';

export const RankingCriterionEnum = describedEnum<RankingCriterion>(
  'RankingCriterion',
  'What puts one unit behind another: points first, then the tie-breaks of the plan in their order.',
  {
    POINTS: 'Fewer points (điểm).',
    ATTAINMENT: 'A lower mean attainment of its targets (tỷ lệ hoàn thành bình quân).',
    TARGETS_MET: 'A smaller share of its due targets met (tỷ lệ chỉ tiêu đạt).',
    FEWER_INCIDENTS: 'More incidents (nhiều vụ việc hơn).',
    EARLIER_REPORT: 'A later report (báo cáo muộn hơn).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'What one part of the scores adds to the distance of two units (chênh lệch từng phần).',
})
export class GapLine {
  @Field(() => ContributionKindEnum, { description: 'What it came from (nguồn điểm).' })
  kind!: ContributionKind;

  @Field(() => ID, { description: 'The target’s id, the indicator’s, or `LATE_REPORT`.' })
  what!: string;

  @Field(() => String, { description: 'Its name (tên).' })
  label!: string;

  @Field(() => String, { description: 'Points of this unit, an exact decimal (điểm của đơn vị này).' })
  mine!: string;

  @Field(() => String, { description: 'Points of the other, an exact decimal (điểm của đơn vị kia).' })
  theirs!: string;

  @Field(() => String, { description: '`theirs` less `mine`, an exact decimal (chênh lệch).' })
  difference!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why a unit stands behind another: point by point, or by which tie-break (vì sao xếp sau).',
})
export class RankingGap {
  @Field(() => ID, { description: 'The other unit (đơn vị được so sánh).' })
  unitId!: string;

  @Field(() => String, { description: 'Its name (tên đơn vị).' })
  name!: string;

  @Field(() => String, {
    description:
      'By how many points the other is ahead, an exact decimal: the sum of all differences (số điểm kém).',
  })
  points!: string;

  @Field(() => RankingCriterionEnum, {
    nullable: true,
    description: 'What decided (tiêu chí quyết định); null: they share a place.',
  })
  decidedBy!: RankingCriterion | null;

  @Field(() => String, { description: 'The same in a sentence (diễn giải).' })
  words!: string;

  @Field(() => [GapLine], { description: 'The parts that differ, the largest first (các phần chênh lệch).' })
  lines!: readonly GapLine[];
}

@ObjectType({ simpleResolvers: true, description: 'Reports at a unit and below it (tình hình báo cáo).' })
export class ReportTally {
  @Field(() => Int, { description: 'Due (phải nộp).' })
  due!: number;

  @Field(() => Int, { description: 'Handed in and counted (đã nộp).' })
  reported!: number;

  @Field(() => Int, { description: 'Of them late (nộp muộn).' })
  late!: number;

  @Field(() => Int, { description: 'Of them verified (đã thẩm tra).' })
  verified!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A later due time that was granted to a unit or to one above it (gia hạn đã cho).',
})
export class RankedExtension {
  @Field(() => ID, { description: 'The extension (gia hạn).' })
  id!: string;

  @Field(() => String, { description: 'The period it was granted for, by its key (kỳ báo cáo).' })
  periodKey!: string;

  @Field(() => String, { description: 'Until when, ISO 8601 (đến thời điểm).' })
  until!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The place of a unit in a ranking, and everything it follows from (thứ hạng của đơn vị).',
})
export class RankingEntry {
  @Field(() => ID, { description: 'The unit (đơn vị).' })
  unitId!: string;

  @Field(() => String, { description: 'Its name on the roll of the period (tên đơn vị).' })
  name!: string;

  @Field(() => Int, { description: 'Place: units alike in everything share one (thứ hạng).' })
  place!: number;

  @Field(() => String, {
    description: 'Points, an exact decimal: the sum of all contributions (tổng điểm).',
  })
  score!: string;

  @Field(() => Int, { description: 'Targets met (số chỉ tiêu đạt).' })
  targetsMet!: number;

  @Field(() => Int, { description: 'Targets that count (số chỉ tiêu được tính).' })
  targetsDue!: number;

  @Field(() => String, {
    description:
      'Mean attainment of the targets that count, per cent, an exact decimal (tỷ lệ hoàn thành bình quân).',
  })
  attainment!: string;

  @Field(() => Int, { description: 'Incidents of all kinds (số vụ việc).' })
  incidents!: number;

  @Field(() => String, {
    nullable: true,
    description: 'When its own earliest report was first handed in, ISO 8601 (thời điểm báo cáo đầu tiên).',
  })
  firstReportedAt!: string | null;

  @Field(() => ReportTally, { description: 'Its reports (tình hình báo cáo).' })
  reports!: ReportTally;

  @Field(() => [RankedExtension], { description: 'Extensions it was granted (gia hạn đã cho).' })
  extensions!: readonly RankedExtension[];

  @Field(() => [ScoreContribution], { description: 'What its score is made of (điểm thành phần).' })
  contributions!: readonly ScoreContribution[];
}

@ObjectType({ description: 'A page of a ranking (trang bảng xếp hạng).' })
export class RankingEntryConnection extends Connection(RankingEntry) {}
