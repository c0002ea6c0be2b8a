import type { ReportDifference, ReportValue, ValueDifference } from '@thi-dua/schema';

/** The values of two revisions. */
export interface RevisionContent {
  readonly values: readonly ReportValue[];
  readonly narrative: string | null;
}

/** What a value says, wherever it stands and whoever counted it. */
function saying(value: ReportValue | null): string {
  if (value === null) return '';
  const { of: _revision, fromRecords: _counted, ...said } = value;
  return JSON.stringify(said);
}

/** The cells that two revisions say otherwise, in the order of the later one, then of what it no longer says. */
export function differenceOf(
  before: RevisionContent,
  after: RevisionContent,
): Omit<ReportDifference, 'from' | 'to'> {
  const earlier = new Map(before.values.map((value) => [value.indicatorId, value]));
  const later = new Map(after.values.map((value) => [value.indicatorId, value]));
  const values = [...new Set([...later.keys(), ...earlier.keys()])]
    .map(
      (indicatorId): ValueDifference => ({
        indicatorId,
        before: earlier.get(indicatorId) ?? null,
        after: later.get(indicatorId) ?? null,
      }),
    )
    .filter(({ before: one, after: other }) => saying(one) !== saying(other));
  return {
    narrativeChanged: before.narrative !== after.narrative,
    narrativeBefore: before.narrative,
    narrativeAfter: after.narrative,
    values,
  };
}
