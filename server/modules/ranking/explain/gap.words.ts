import type { RankingCriterion } from '@thi-dua/schema';
import { pointsText, tenThousandthsOf } from '../../../judging/points.ts';
import { momentText } from '../../../text/moment-text.ts';
import type { EntryFacts } from './entry-facts.ts';
import { attainmentText } from './value.words.ts';

/** Why one stands behind the other, in a sentence. */
export function gapText(mine: EntryFacts, theirs: EntryFacts, decidedBy: RankingCriterion | null): string {
  if (decidedBy === null) return `Đồng hạng ${theirs.place} với “${theirs.name}”.`;
  const behind = `Xếp sau “${theirs.name}” (hạng ${theirs.place})`;
  if (decidedBy === 'POINTS') {
    const points = pointsText(tenThousandthsOf(theirs.points) - tenThousandthsOf(mine.points));
    return `${behind}: kém ${points.replace('.', ',')} điểm.`;
  }
  return `${behind} dù bằng điểm: ${tieTexts[decidedBy](mine, theirs)}.`;
}

type GapSentence = (mine: EntryFacts, theirs: EntryFacts) => string;

const tieTexts: Readonly<Record<Exclude<RankingCriterion, 'POINTS'>, GapSentence>> = {
  ATTAINMENT: (mine, theirs) =>
    `tỷ lệ hoàn thành bình quân ${attainmentText(mine.attainment)}, đơn vị kia ${attainmentText(theirs.attainment)}`,
  TARGETS_MET: (mine, theirs) =>
    `đạt ${mine.met}/${mine.due} chỉ tiêu, đơn vị kia ${theirs.met}/${theirs.due}`,
  FEWER_INCIDENTS: (mine, theirs) => `có ${mine.incidents} vụ việc, đơn vị kia ${theirs.incidents}`,
  EARLIER_REPORT: (mine, theirs) => `${reportText(mine)}, đơn vị kia ${reportText(theirs)}`,
};

const reportText = ({ firstReportedAt }: EntryFacts) =>
  firstReportedAt === null ? 'chưa có báo cáo' : `báo cáo lúc ${momentText(firstReportedAt)}`;
