import type { AwardKind, Bound, Comparator, Condition, Indicator, Measure } from '@thi-dua/plugin-api';
import { kindsText } from './unit-kind.words.ts';

/** A condition as a short sentence in Vietnamese. */
export function requirementText(condition: Condition): string {
  switch (condition.is) {
    case 'MEASURED':
      return measuredText(wordsOf(condition.indicator), condition);
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

/** The properties of an indicator that sentences about it need. */
export interface IndicatorWords {
  readonly name: string;
  readonly measure: Measure;
  /** The grades, worst first; empty unless the indicator is graded. */
  readonly grades: readonly string[];
}

/** The bound that an indicator has to reach. */
export interface IndicatorBound {
  readonly comparator: Comparator;
  readonly threshold?: number | null | undefined;
  readonly grade?: string | null | undefined;
}

/** The sentence for one indicator and its bound: “Tin báo qua lực lượng: từ 80 % trở lên”. */
export function measuredText(indicator: IndicatorWords, asked: IndicatorBound): string {
  if (asked.comparator === 'YES' || asked.comparator === 'RECOGNISED') return indicator.name;
  return `${indicator.name}: ${boundWords(indicator, asked)}`;
}

/** The bound without the name of the indicator: “từ 80 % trở lên”. */
export function boundWords(
  { measure, grades }: IndicatorWords,
  { comparator, threshold, grade }: IndicatorBound,
): string {
  switch (comparator) {
    case 'NONE':
      return 'không có';
    case 'YES':
      return 'có';
    case 'RECOGNISED':
      return 'được công nhận';
    case 'GRADE_AT_LEAST':
      return grade === grades.at(-1) ? `đạt “${grade}”` : `từ “${grade}” trở lên`;
    case 'AT_LEAST':
    case 'MORE_THAN':
    case 'REACH':
      return lowerFirst(
        boundText({ comparator, threshold: threshold ?? 0 }, measure === 'RATIO' ? ' %' : ''),
      );
  }
}

function wordsOf(indicator: Indicator): IndicatorWords {
  const { name, measure } = indicator;
  return { name, measure, grades: indicator.measure === 'GRADE' ? indicator.scale.grades : [] };
}

/** `unit` is ` %` for shares and empty for counts. */
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
