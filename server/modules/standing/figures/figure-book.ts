import { type FigureRow, type Figures, isNothing } from './figures.ts';

/** A unit in a period. */
export interface LineKey {
  readonly periodId: string;
  readonly unitId: string;
}

/** What is kept of it. */
export interface KeptFigures extends LineKey {
  readonly rows: readonly FigureRow[];
}

/** Figures of one indicator that are added to a unit. */
export interface FigureDelta {
  readonly indicatorId: string;
  /** Kind of the unit that reported the figures. */
  readonly kind: string;
  readonly result: string;
  readonly figures: Figures;
}

/** A line of a roll, by the ids on the way to it. */
export interface Along {
  readonly periodId: string;
  readonly unitId: string;
  /** From the province down to the unit itself. */
  readonly path: readonly string[];
}

type Mutable<Row> = { -readonly [Name in keyof Row]: Row[Name] };

/** The rows of a unit while they change, its own and those below it by {@link rowKey}. */
interface Page extends LineKey {
  readonly own: Map<string, Mutable<FigureRow>>;
  readonly below: Map<string, Mutable<FigureRow>>;
}

/** The figures of units in periods while others are added to them. */
export class FigureBook {
  readonly #kept = new Map<string, KeptFigures>();
  readonly #changed = new Map<string, Page>();

  constructor(kept: readonly KeptFigures[]) {
    for (const each of kept) this.#kept.set(keyOf(each), each);
  }

  /** The rows as they are by now. */
  rowsOf(line: LineKey): readonly FigureRow[] {
    const key = keyOf(line);
    return this.#rowsAt(key) ?? this.#kept.get(key)?.rows ?? [];
  }

  /** Undefined if the rows are still those in the database. */
  changeOf(line: LineKey): readonly FigureRow[] | undefined {
    return this.#rowsAt(keyOf(line));
  }

  /** Returns the rows that differ from those in the database. */
  changes(): KeptFigures[] {
    return [...this.#changed.values()].map(({ periodId, unitId, own, below }) => ({
      periodId,
      unitId,
      rows: rowsOn({ own, below }),
    }));
  }

  /** Adds to a unit what is its own, and to everything above it. */
  add({ periodId, unitId, path }: Along, additions: readonly FigureDelta[]): void {
    if (additions.length === 0) return;
    const keyed = additions.map((addition) => [rowKey(addition), addition] as const);
    for (const id of path) {
      const page = this.#page({ periodId, unitId: id });
      const own = id === unitId;
      for (const [key, addition] of keyed) addTo(own ? page.own : page.below, key, addition, own);
    }
  }

  #rowsAt(key: string): readonly FigureRow[] | undefined {
    const page = this.#changed.get(key);
    return page && rowsOn(page);
  }

  #page(line: LineKey): Page {
    const key = keyOf(line);
    const known = this.#changed.get(key);
    if (known !== undefined) return known;
    const page: Page = { ...line, own: new Map(), below: new Map() };
    for (const row of this.#kept.get(key)?.rows ?? []) {
      (row.own ? page.own : page.below).set(rowKey(row), { ...row });
    }
    this.#changed.set(key, page);
    return page;
  }
}

const keyOf = ({ periodId, unitId }: LineKey) => `${periodId} ${unitId}`;
const rowKey = ({ indicatorId, kind, result }: Omit<FigureDelta, 'figures'>) =>
  `${indicatorId} ${kind} ${result}`;

function addTo(
  rows: Page['own'],
  key: string,
  { indicatorId, kind, result, figures }: FigureDelta,
  own: boolean,
): void {
  const row = rows.get(key);
  if (row === undefined) {
    rows.set(key, { indicatorId, kind, result, own, ...figures });
    return;
  }
  row.part += figures.part;
  row.whole += figures.whole;
  row.reported += figures.reported;
  row.notApplicable += figures.notApplicable;
  row.verifiedPart += figures.verifiedPart;
  row.verifiedWhole += figures.verifiedWhole;
  row.verifiedReported += figures.verifiedReported;
  row.verifiedNotApplicable += figures.verifiedNotApplicable;
}

/** Leaves out rows of nothing but zeroes, which say nothing. */
const rowsOn = ({ own, below }: Pick<Page, 'own' | 'below'>): FigureRow[] =>
  [...own.values(), ...below.values()].filter((row) => !isNothing(row));
