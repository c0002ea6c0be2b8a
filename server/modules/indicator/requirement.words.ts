import type { AwardKind, Bound, Condition, Indicator, Measured } from '@thi-dua/plugin-api';
import { kindsText } from '../unit/unit-kind.words.ts';

/** A condition as a short sentence in Vietnamese. */
export function requirementText(condition: Condition): string {
  switch (condition.is) {
    case 'MEASURED':
      return measuredText(condition);
    case 'ALL_OF':
      return condition.conditions.map(requirementText).join('; và ');
    case 'ANY_OF':
      return condition.conditions.map(requirementText).join('; hoặc ');
    case 'SHARE_OF_UNITS':
      return `${boundText(condition.bound, ' %')} số ${kindsText(condition.of)}: ${requirementText(condition.where)}`;
    case 'RANK_IN_BLOC':
      return condition.rank === 1
        ? 'Dẫn đầu khối, cụm thi đua'
        : `Xếp từ thứ ${condition.rank} trở lên trong khối, cụm thi đua`;
    case 'AWARDS_HELD':
      return `Đã được tặng ${condition.count} ${awardWords[condition.form]} của ${condition.from.map((body) => body.name).join(' hoặc ')}`;
    case 'ALL_TARGETS_MET':
      return 'Đạt tất cả chỉ tiêu của phong trào';
  }
}

function measuredText({ indicator, comparator, threshold, grade }: Measured): string {
  switch (comparator) {
    case 'NONE':
      return `${indicator.name}: không có`;
    case 'YES':
    case 'RECOGNISED':
      return indicator.name;
    case 'GRADE_AT_LEAST':
      return `${indicator.name}: ${gradeText(indicator, grade ?? '')}`;
    default:
      return `${indicator.name}: ${lowerFirst(boundText({ comparator, threshold: threshold ?? 0 }, indicator.measure === 'RATIO' ? ' %' : ''))}`;
  }
}

function gradeText(indicator: Indicator, grade: string): string {
  const best = indicator.measure === 'GRADE' ? indicator.scale.grades.at(-1) : undefined;
  return grade === best ? `đạt “${grade}”` : `từ “${grade}” trở lên`;
}

/** `unit` is ` %` for shares, nothing for pieces. */
function boundText({ comparator, threshold }: Bound, unit: string): string {
  const amount = `${threshold.toLocaleString('vi-VN')}${unit}`;
  if (comparator === 'MORE_THAN') return `Trên ${amount}`;
  if (comparator === 'REACH') return `Đạt ${amount}`;
  return unit === '' ? `Ít nhất ${amount}` : `Từ ${amount} trở lên`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const awardWords: Record<AwardKind, string> = {
  EMULATION_FLAG: 'Cờ thi đua',
  MERIT_CERTIFICATE: 'Bằng khen',
  COMMENDATION_CERTIFICATE: 'Giấy khen',
};
