import type { FindingSeverity, ReportStatus, ReportValue, ValueFinding } from '@thi-dua/schema';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { finding } from '../report-values.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkRecords } from './check-records.ts';
import { checkValue, partOf } from './check-value.ts';
import { compareWithPast } from './compare-with-past.ts';

/** All that findings of a report come from. */
export interface FindingFacts {
  readonly form: readonly RuledIndicator[];
  readonly values: readonly ReportValue[];
  /** Earlier values of the unit, by the key of the indicator, the last one first. */
  readonly past: ReadonlyMap<string, readonly ReportValue[]>;
  /** How many occurrences the unit has recorded in the days of the period, by the key of the indicator. */
  readonly recorded: ReadonlyMap<string, number>;
  /** The keys of the indicators whose values are backed by evidence. */
  readonly backed: ReadonlySet<string>;
  /** Status of the report; null if it was not begun. */
  readonly status: ReportStatus | null;
}

const weight: Readonly<Record<FindingSeverity, number>> = { ERROR: 0, WARNING: 1, HINT: 2 };

/** What is missing, wrong or odd, the worst first, else in the order of the form. */
export function findingsOf({ form, values, past, recorded, backed, status }: FindingFacts): ValueFinding[] {
  const given = new Map(values.map((value) => [value.indicatorId, value]));
  // What was handed in is complete.
  const open = status === null || status === 'DRAFT' || status === 'RETURNED';
  return form
    .flatMap((indicator) => {
      const value = given.get(indicator.key);
      const records = recorded.get(indicator.key) ?? 0;
      if (value === undefined && !open) return [];
      if (value === undefined) {
        if (indicator.recorded === true && records > 0) return checkRecords(indicator, value, records);
        return [finding(indicator, 'MISSING', 'Chưa có số liệu.')];
      }
      return [
        ...checkValue(indicator, value),
        ...checkRecords(indicator, value, records),
        ...checkEvidence(indicator, { claims: claims(value), backed: backed.has(indicator.key) }),
        ...compareWithPast(indicator, value, past.get(indicator.key) ?? []),
      ];
    })
    .sort((one, other) => weight[one.severity] - weight[other.severity]);
}

/** Something was reported, and not that there is nothing. */
function claims(value: ReportValue): boolean {
  return value.state === 'REPORTED' && (partOf(value) ?? (value.flag === false ? 0 : 1)) > 0;
}
