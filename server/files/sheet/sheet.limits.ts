import type { SheetCell } from './sheet-row.ts';

/** What a file may be. A province's largest, 16,000 members, is 1.5 MB; these leave room and no more. */
export const sheetLimits = {
  /** Size of the file as sent, in bytes. */
  bytes: 10 * 1024 * 1024,
  /** Size of everything in an XLSX file, unpacked, in bytes. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Parts of an XLSX file. */
  parts: 2_000,
  rows: 50_000,
  cells: 600_000,
} as const;

/** 10 MB of 10,485,760. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** What a sheet may hold, by what it is for. */
export interface SheetKind {
  readonly columns: number;
  /** Whether the result that a formula left behind is taken for its value, as whoever saved the file saw it. */
  readonly formulas: 'REFUSED' | 'AS_SHOWN';
  /** Whether a row holds the headings: titles may stand above it. */
  readonly isHeadings: (cells: readonly SheetCell[]) => boolean;
}

/** Titles may stand above the headings, in so many rows. */
export const headingsWithin = 10;
