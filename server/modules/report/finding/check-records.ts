import type { ReportValue, ValueFinding } from '@thi-dua/schema';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';

/** What is said of a count beside what was recorded piece by piece; `value` undefined: nothing was typed yet. */
export function checkRecords(
  indicator: RuledIndicator,
  value: ReportValue | undefined,
  recorded: number,
): ValueFinding[] {
  if (indicator.recorded !== true) return [];
  const { one, told } = indicator.measure === 'INCIDENTS' ? incident : piece;
  const say = (severity: 'WARNING' | 'HINT', code: string, message: string): ValueFinding[] => [
    { indicatorId: indicator.key, severity, code, message },
  ];
  if (value === undefined) {
    return say('HINT', 'COUNTED_FROM_RECORDS', `Chưa nhập; khi nộp sẽ lấy ${recorded} ${one} đã ghi.`);
  }
  const count = value.state === 'REPORTED' ? (value.count ?? 0) : 0;
  if (count === recorded) return [];
  if (value.fromRecords) {
    return say('WARNING', 'COUNT_DIFFERS', `Khi nộp lấy ${count} ${one}; nay đã ghi ${recorded} ${one}.`);
  }
  const only = recorded < count ? 'nhưng mới ghi' : 'nhưng đã ghi';
  return say('WARNING', 'COUNT_DIFFERS', `${count} ${one} ${only} ${recorded} ${one} ${told}.`);
}

const incident = { one: 'vụ', told: 'có ngày và mức độ' };
const piece = { one: 'việc', told: 'có ngày và mô tả' };
