/** What of a file of units and members is taken. */
export const importLimits = {
  /** Characters of a cell. */
  cell: 200,
  /** Faults told one by one; the others are counted. */
  faults: 500,
} as const;
