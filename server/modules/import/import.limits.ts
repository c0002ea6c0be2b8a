import type { SheetKind } from '../../files/sheet/sheet.limits.ts';

/** What of a file of units and members is taken. */
export const importLimits = {
  /** Characters of a cell. */
  cell: 200,
  /** Faults told one by one; the others are counted. */
  faults: 500,
} as const;

/** A to Z. A name that a formula makes may read otherwise tomorrow. */
export const unitSheet: SheetKind = { columns: 26, formulas: 'REFUSED' };
