/** Limits of a file of units and members. */
export const importLimits = {
  /** Most characters in a cell. */
  cell: 200,
  /** Most faults that a report lists; the others are only counted. */
  faults: 500,
} as const;
