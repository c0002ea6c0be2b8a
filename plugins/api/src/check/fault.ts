import type { FaultCode } from './fault-table.ts';

/** One thing that is wrong with a plugin. */
export interface Fault {
  /** Stable; what it means and how to mend it stands in `faultTable`. */
  readonly code: FaultCode;
  /** Where, from the outside in: `dong-thap › grassroots-force-2026 › 4.1 › A1.1 › says`. */
  readonly place: string;
  /** One sentence: what is wrong and what would be right. */
  readonly message: string;
  /** Known names close to the wrong one, nearest first; empty where no name is wrong. */
  readonly near: readonly string[];
}
