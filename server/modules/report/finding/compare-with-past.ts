import type { ReportValue, ValueFinding } from '@thi-dua/schema';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { partOf } from './check-value.ts';

/** So many earlier values say what is usual for a unit; fewer say nothing. */
const enough = 3;

/** A figure that is held against the unit's own past. */
interface Figure {
  readonly name: string;
  readonly unit: string;
  of(value: ReportValue): number | null;
}

const whole: Figure = { name: 'Mẫu số', unit: '', of: ({ denominator }) => denominator };
const rate: Figure = {
  name: 'Tỷ lệ',
  unit: ' %',
  of: ({ numerator, denominator }) =>
    numerator === null || !denominator ? null : Math.round((numerator * 100) / denominator),
};
const pieces: Figure = { name: 'Số liệu', unit: '', of: partOf };

const figures: Readonly<Partial<Record<RuledIndicator['measure'], readonly Figure[]>>> = {
  RATIO: [whole, rate],
  COUNT: [pieces],
  INCIDENTS: [pieces],
};

/** Hints, with the numbers, where a value is far from what the unit reported before. */
export function compareWithPast(
  indicator: RuledIndicator,
  value: ReportValue,
  past: readonly ReportValue[],
): ValueFinding[] {
  return (figures[indicator.measure] ?? []).flatMap((figure) => {
    const now = figure.of(value);
    const before = past.map(figure.of).filter((one) => one !== null);
    const hint = now === null || before.length < enough ? undefined : hintOf(figure, now, before);
    return hint === undefined ? [] : [{ indicatorId: indicator.key, severity: 'HINT' as const, ...hint }];
  });
}

function hintOf(
  { name, unit }: Figure,
  now: number,
  before: readonly number[],
): { readonly code: string; readonly message: string } | undefined {
  const usual = medianOf(before);
  const told = `${name} ${vi(now)}${unit}`;
  const periods = `${before.length} kỳ trước`;
  if (now > 0 && before.every((one) => one === 0)) {
    return { code: 'FIRST_TIME', message: `${told}; ${periods} đều bằng 0.` };
  }
  if (usual === 0) return undefined;
  if (now > usual * 3) {
    return {
      code: 'ABOVE_PAST',
      message: `${told} cao hơn 3 lần trung vị ${vi(usual)}${unit} của ${periods}.`,
    };
  }
  if (now * 3 < usual) {
    return {
      code: 'BELOW_PAST',
      message: `${told} chưa bằng một phần ba trung vị ${vi(usual)}${unit} của ${periods}.`,
    };
  }
  return undefined;
}

/** For an even number of values, returns the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

const vi = (value: number) => value.toLocaleString('vi-VN');
