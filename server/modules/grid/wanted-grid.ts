import type { Operation } from '../../rights/table.ts';
import type { WriteMode } from '../report/write/judge-write.ts';
import type { ReportDraft, WriteVerdict } from '../report/write/report-draft.ts';

/** The operations that write grids. */
export type GridOperation = Extract<Operation, 'saveGrid' | 'importGrid'>;

/** A grid that somebody wants to write. */
export interface GridDraft {
  readonly operation: GridOperation;
  /** Whose grid it is: rows are its own and those below it. */
  readonly unitId: string;
  readonly periodId: string;
  /** The rows, at most one for each unit. */
  readonly rows: readonly ReportDraft[];
  readonly mode: WriteMode;
  readonly allOrNothing: boolean;
  /** Whether the grid is only judged, and nothing written. */
  readonly keepsNothing: boolean;
  /** A row is taken whole or not at all; else what is right of an incomplete one is kept as a draft. */
  readonly wholeRows: boolean;
  /** Looks at what would be written once more, and may find that rows are not right. */
  review?(verdicts: readonly WriteVerdict[]): readonly WriteVerdict[];
}
