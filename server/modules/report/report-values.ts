import type { ReportValue, ReportValueInput, ValueFinding, ValueState } from '@thi-dua/schema';
import { keptText, textFault } from '../../mutation/given-text.ts';
import { keptLetters } from '../../text/letters.ts';
import type { RuledIndicator } from '../standing/rules/campaign-rules.ts';
import { boundsFault } from './bounds.ts';

/** A value as it is kept: see `report_value`. */
export interface KeptValue {
  /** Id of the indicator's row. */
  readonly indicatorId: string;
  readonly state: Exclude<ValueState, 'NOT_REPORTED'>;
  readonly part: number | null;
  readonly whole: number | null;
  readonly result: string | null;
  readonly words: string | null;
  readonly note: string | null;
  /** Nobody typed it: it is how many occurrences were recorded when the report was handed in. */
  readonly fromRecords?: boolean;
}

/** The most a value may be. */
export const largestValue = 1_000_000_000;

/** The most characters of an answer in words, or of a note. */
const longestText = 20_000;

const empty = { part: null, whole: null, result: null, words: null };

/** What was sent, as it is kept; a finding when it does not fit what the indicator measures. */
export function keptValue(sent: ReportValueInput, indicator: RuledIndicator): KeptValue | ValueFinding {
  const note = sent.note == null ? null : keptText(sent.note);
  const wrongNote = textFault(note ?? '', longestText);
  if (wrongNote !== undefined) return finding(indicator, 'WRONG_TYPE', `Ghi chú: ${wrongNote}`);
  const { uuid: indicatorId } = indicator;
  if (sent.state === 'NOT_APPLICABLE') return { indicatorId, state: 'NOT_APPLICABLE', ...empty, note };
  const typed = typedValue(sent, indicator);
  if (typeof typed === 'string') return finding(indicator, 'WRONG_TYPE', typed);
  const outside = boundsFault(indicator, typed.part ?? null);
  if (outside?.severity === 'ERROR') return finding(indicator, 'OUT_OF_BOUNDS', outside.message);
  const { part = null, whole = null, result = null, words = null } = typed;
  return { indicatorId, state: 'REPORTED', part, whole, result, words, note };
}

type TypedValue = Partial<Pick<KeptValue, 'part' | 'whole' | 'result' | 'words'>>;

/** The columns that the measure fills, or what is wrong in words. */
function typedValue(sent: ReportValueInput, { measure, grades }: RuledIndicator): TypedValue | string {
  switch (measure) {
    case 'RATIO':
      return ratio(sent.numerator, sent.denominator);
    case 'COUNT':
    case 'INCIDENTS':
      return isNumber(sent.count) ? { part: sent.count } : `Cần một số nguyên từ 0 đến ${largestValue}.`;
    case 'GRADE':
      return graded(sent.grade, grades);
    case 'FLAG':
    case 'RECOGNITION':
      return sent.flag == null ? 'Cần trả lời có hoặc không.' : { result: sent.flag ? 'YES' : 'NO' };
    case 'TEXT':
      return written(sent.text);
  }
}

function graded(given: string | null | undefined, grades: readonly string[]): TypedValue | string {
  const grade = keptLetters(given ?? '');
  return grades.includes(grade) ? { result: grade } : `Cần một trong các mức: ${grades.join(', ')}.`;
}

function written(text: string | null | undefined): TypedValue | string {
  if (text == null || text.trim() === '') return 'Cần câu trả lời.';
  const words = keptText(text);
  return textFault(words, longestText) ?? { words };
}

function ratio(
  numerator: number | null | undefined,
  denominator: number | null | undefined,
): TypedValue | string {
  if (!isNumber(numerator) || !isNumber(denominator))
    return `Cần tử số và mẫu số là số nguyên từ 0 đến ${largestValue}.`;
  if (numerator > denominator) return `Tử số ${numerator} lớn hơn mẫu số ${denominator}.`;
  return { part: numerator, whole: denominator };
}

const isNumber = (value: number | null | undefined): value is number =>
  value != null && Number.isInteger(value) && value >= 0 && value <= largestValue;

export function isFinding(value: KeptValue | ValueFinding): value is ValueFinding {
  return 'severity' in value;
}

export function finding({ key }: Pick<RuledIndicator, 'key'>, code: string, message: string): ValueFinding {
  return { indicatorId: key, severity: 'ERROR', code, message };
}

/** A kept value as the API shows it. */
export function shownValue(
  kept: KeptValue,
  { key, measure }: Pick<RuledIndicator, 'key' | 'measure'>,
): ReportValue {
  const { state, part, whole, result, words, note } = kept;
  const counts = measure === 'COUNT' || measure === 'INCIDENTS';
  const answers = measure === 'FLAG' || measure === 'RECOGNITION';
  return {
    indicatorId: key,
    state,
    numerator: measure === 'RATIO' ? part : null,
    denominator: measure === 'RATIO' ? whole : null,
    count: counts ? part : null,
    grade: measure === 'GRADE' ? result : null,
    flag: answers && result !== null ? result === 'YES' : null,
    text: words,
    note,
    fromRecords: kept.fromRecords ?? false,
  };
}
