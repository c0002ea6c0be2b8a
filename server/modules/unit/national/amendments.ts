/** What an amendment points at: the code and the full name the unit bears until the change. */
export interface UnitReference {
  readonly code: string | undefined;
  readonly unit: string;
  /** The full name of the unit directly above, for units without a code. */
  readonly within: string | undefined;
}

export interface NewUnitWords {
  readonly code: string;
  readonly unit: string;
}

export type Change =
  | (UnitReference & { readonly change: 'rename' | 'changeKind' | 'changeCode'; readonly to: string })
  | (UnitReference & { readonly change: 'correct'; readonly field: 'name' | 'code'; readonly to: string })
  | (UnitReference & {
      readonly change: 'correctLineage';
      readonly from: NewUnitWords;
      readonly to: NewUnitWords;
    })
  | (UnitReference & { readonly change: 'keep'; readonly district: string; readonly province: string })
  | { readonly change: 'merge'; readonly units: readonly UnitReference[]; readonly into: NewUnitWords }
  | (UnitReference & { readonly change: 'split'; readonly into: readonly NewUnitWords[] });

/** One legal act and what it changes, in the order of the file. */
export interface Decree {
  readonly decree: string;
  readonly effectiveOn: string;
  readonly changes: readonly Change[];
}

/** Something wrong with a data file: where, and in which words. */
export interface Fault {
  readonly place: string;
  readonly words: string;
}

/** All faults of a data file at once. Nothing has been loaded. */
export class UnitDataError extends Error {
  readonly faults: readonly Fault[];

  constructor(file: string, faults: readonly Fault[]) {
    const lines = faults.map(({ place, words }) => `  ${place}: ${words}`);
    super(`${file} is refused, the units stay as they were:\n${lines.join('\n')}`);
    this.name = 'UnitDataError';
    this.faults = faults;
  }
}
