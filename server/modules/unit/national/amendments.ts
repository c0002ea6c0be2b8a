/** Identifies a unit by the code and the full name that it bears until the amendment. */
export interface UnitReference {
  readonly code: string | undefined;
  readonly unit: string;
  /** The full name of the unit directly above, for units without a code. */
  readonly within: string | undefined;
}

export interface CodeAndName {
  readonly code: string;
  readonly unit: string;
}

export type Amendment =
  | (UnitReference & { readonly change: 'rename' | 'changeKind' | 'changeCode'; readonly to: string })
  | (UnitReference & { readonly change: 'correct'; readonly field: 'name' | 'code'; readonly to: string })
  | (UnitReference & {
      readonly change: 'correctLineage';
      readonly from: CodeAndName;
      readonly to: CodeAndName;
    })
  | (UnitReference & { readonly change: 'keep'; readonly district: string; readonly province: string })
  | { readonly change: 'merge'; readonly units: readonly UnitReference[]; readonly into: CodeAndName }
  | (UnitReference & { readonly change: 'split'; readonly into: readonly CodeAndName[] });

/** A legal act with its amendments, in the order of the file. */
export interface Decree {
  readonly decree: string;
  readonly effectiveOn: string;
  readonly changes: readonly Amendment[];
}

/** An error in a data file: its place there (`decrees[0].changes[2]`), and what is wrong. */
export interface DataFault {
  readonly place: string;
  readonly words: string;
}

/** Thrown with all faults of a data file at once, before anything has been loaded. */
export class UnitDataError extends Error {
  readonly faults: readonly DataFault[];

  constructor(file: string, faults: readonly DataFault[]) {
    const lines = faults.map(({ place, words }) => `  ${place}: ${words}`);
    super(`${file} is refused, the units stay as they were:\n${lines.join('\n')}`);
    this.name = 'UnitDataError';
    this.faults = faults;
  }
}
