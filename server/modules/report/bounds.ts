import type { Severity } from '@thi-dua/plugin-api';
import type { RuledIndicator } from '../standing/rules/campaign-rules.ts';

/** What is wrong with a figure outside what the plan calls plausible. */
export interface BoundsFault {
  readonly severity: Severity;
  readonly message: string;
}

/** Compares the count, the incidents or the numerator with its limits. Undefined without figure, limit or fault. */
export function boundsFault(
  { bounds, measure }: Pick<RuledIndicator, 'bounds' | 'measure'>,
  part: number | null,
): BoundsFault | undefined {
  if (bounds == null || part === null) return undefined;
  const { atLeast, atMost, severity } = bounds;
  if (part >= (atLeast ?? part) && part <= (atMost ?? part)) return undefined;
  const what = measure === 'RATIO' ? 'Tử số' : 'Số liệu';
  return { severity, message: `${what} ${part} nằm ngoài mức hợp lý: ${limitsText(atLeast, atMost)}.` };
}

function limitsText(atLeast: number | null, atMost: number | null): string {
  if (atLeast === null) return `nhiều nhất ${atMost}`;
  return atMost === null ? `ít nhất ${atLeast}` : `từ ${atLeast} đến ${atMost}`;
}
