/** What one grid may be. The body of a request, 256 KB, holds 150 units with 20 values each. */
export const gridLimits = {
  rows: 300,
  /** Values that the audit trail tells one by one; beyond them a digest stands for all. */
  auditedCells: 1_000,
  /** Faults of a file that are told one by one; the others are counted. */
  faults: 500,
} as const;
