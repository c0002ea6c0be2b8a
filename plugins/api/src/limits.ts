/** Whether a value is backed by files (minh chứng); where an indicator says nothing, none is asked for. */
export const evidenceRules = [
  /** A value without evidence cannot be submitted. */
  'REQUIRED',
  /** Evidence may be attached. */
  'INVITED',
] as const;

/** One of {@link evidenceRules}. */
export type EvidenceRule = (typeof evidenceRules)[number];

/** What becomes of a value outside its limits. */
export const severities = [
  /** It is refused. */
  'ERROR',
  /** It is asked back and kept when confirmed. */
  'WARNING',
] as const;

/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

/**
 * What a unit's value for one period is plausibly within, in whole pieces, both limits inclusive: the count, the
 * incidents, or the numerator of a ratio.
 */
export interface Limits {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly severity: Severity;
}
