import type { ReportValue, ValueFinding } from '@thi-dua/schema';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { boundsFault } from '../bounds.ts';

/** From here on somebody has most likely typed a digit too many. */
const veryLarge = 1_000_000;

/** The figure of a value that limits and comparisons are about. */
export const partOf = ({ numerator, count }: ReportValue): number | null => numerator ?? count;

/** What is odd with a value by itself; none of it keeps a report from being handed in. */
export function checkValue(indicator: RuledIndicator, value: ReportValue): ValueFinding[] {
  if (value.state !== 'REPORTED') return [];
  const odd = (code: string, severity: 'WARNING' | 'HINT', message: string): ValueFinding => ({
    indicatorId: indicator.key,
    code,
    severity,
    message,
  });
  const part = partOf(value);
  const outside = boundsFault(indicator, part);
  const findings: ValueFinding[] = [];
  if (outside !== undefined) findings.push(odd('OUT_OF_BOUNDS', 'WARNING', outside.message));
  if ((value.denominator ?? part ?? 0) >= veryLarge) {
    findings.push(odd('VERY_LARGE', 'WARNING', 'Số rất lớn; hãy xem có gõ thừa chữ số không.'));
  }
  if (value.denominator === 0) {
    findings.push(odd('DENOMINATOR_ZERO', 'HINT', 'Mẫu số bằng 0 được tính là không phát sinh.'));
  }
  if (indicator.measure === 'INCIDENTS' && part !== null && part > 0) {
    const message = `Có ${part} vụ: chỉ tiêu không để xảy ra sẽ không đạt ở đơn vị và mọi cấp trên.`;
    findings.push(odd('INCIDENTS_REPORTED', 'HINT', message));
  }
  return findings;
}
