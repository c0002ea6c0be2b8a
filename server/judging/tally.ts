/** What was counted of one indicator at a unit in a period. Whole numbers up to 2^53. */
export interface Tally {
  /** Numerators, counts or incidents, added up. */
  readonly part: number;
  /** Denominators, added up; 0 for what has none. */
  readonly whole: number;
  /** How many units gave a value; zero is a value. */
  readonly reported: number;
  /** How many units stated that it does not apply to them. */
  readonly notApplicable: number;
  /** How many units have each result: a grade, `YES` or `NO`. */
  readonly results: Readonly<Record<string, number>>;
}

/** What judging a unit needs to know of it. */
export interface Tallies {
  /** By indicator id: over all kinds of units below it, and itself. */
  readonly total: ReadonlyMap<string, Tally>;
  /** By indicator id: what the unit reported itself. */
  readonly own: ReadonlyMap<string, Tally>;
  /** By target id, for a share of units: how many of them meet the inner condition, and how many there are. */
  readonly shares: ReadonlyMap<string, { readonly met: number; readonly units: number }>;
}
