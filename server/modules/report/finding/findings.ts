import type { FindingSeverity, ReportStatus, ReportValue, ValueFinding } from '@thi-dua/schema';
import type { RuledIndicator } from '../../standing/campaign-rules.ts';
import { finding } from '../report.values.ts';
import { checkValue } from './check-value.ts';
import { compareWithPast } from './compare-with-past.ts';

/** All that findings of a report come from. */
export interface Examined {
  readonly form: readonly RuledIndicator[];
  readonly values: readonly ReportValue[];
  /** Earlier values of the unit, by the key of the indicator, the last one first. */
  readonly past: ReadonlyMap<string, readonly ReportValue[]>;
  /** Null: not begun. */
  readonly status: ReportStatus | null;
}

const weight: Readonly<Record<FindingSeverity, number>> = { ERROR: 0, WARNING: 1, HINT: 2 };

/** What is missing, wrong or odd, the worst first, else in the order of the form. */
export function findingsOf({ form, values, past, status }: Examined): ValueFinding[] {
  const given = new Map(values.map((value) => [value.indicatorId, value]));
  // What was handed in is complete.
  const open = status === null || status === 'DRAFT' || status === 'RETURNED';
  return form
    .flatMap((indicator) => {
      const value = given.get(indicator.key);
      if (value === undefined) return open ? [finding(indicator, 'MISSING', 'Chưa có số liệu.')] : [];
      return [
        ...checkValue(indicator, value),
        ...compareWithPast(indicator, value, past.get(indicator.key) ?? []),
      ];
    })
    .sort((one, other) => weight[one.severity] - weight[other.severity]);
}
