import type { Figures, RollupRow } from './figures.ts';

/** A unit in a period. */
export interface LineKey {
  readonly periodId: string;
  readonly unitId: string;
}

/** What is kept of it. */
export interface KeptFigures extends LineKey {
  readonly rows: readonly RollupRow[];
}

/** Figures of one indicator that are added to a unit. */
export interface Addition {
  readonly indicatorId: string;
  /** Of the unit that reported them. */
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

type Row = [string, string, string, ...number[]];

interface Page extends LineKey {
  readonly own: Map<string, Row>;
  readonly below: Map<string, Row>;
}

/** The figures of units in periods while others are added to them. */
export class FigureBook {
  readonly #kept = new Map<string, KeptFigures>();
  readonly #changed = new Map<string, Page>();

  constructor(kept: readonly KeptFigures[]) {
    for (const each of kept) this.#kept.set(keyOf(each), each);
  }

  /** As they are by now. */
  rowsOf(line: LineKey): readonly RollupRow[] {
    const page = this.#changed.get(keyOf(line));
    return page === undefined ? (this.#kept.get(keyOf(line))?.rows ?? []) : rowsOn(page);
  }

  /** Adds to a unit what is its own, and to everything above it. */
  add({ periodId, unitId, path }: Along, additions: readonly Addition[]): void {
    if (additions.length === 0) return;
    for (const id of path) {
      const page = this.#page({ periodId, unitId: id });
      const rows = id === unitId ? page.own : page.below;
      for (const addition of additions) addTo(rows, addition);
    }
  }

  /** What says something else than what is kept. */
  changes(): KeptFigures[] {
    return [...this.#changed.values()].map((page) => ({
      periodId: page.periodId,
      unitId: page.unitId,
      rows: rowsOn(page),
    }));
  }

  #page(line: LineKey): Page {
    const key = keyOf(line);
    const known = this.#changed.get(key);
    if (known !== undefined) return known;
    const page: Page = { ...line, own: new Map(), below: new Map() };
    for (const [indicatorId, kind, result, ...rest] of this.#kept.get(key)?.rows ?? []) {
      const rows = rest[8] ? page.own : page.below;
      rows.set(rowKey(indicatorId, kind, result), [
        indicatorId,
        kind,
        result,
        ...(rest.slice(0, 8) as number[]),
      ]);
    }
    this.#changed.set(key, page);
    return page;
  }
}

const keyOf = ({ periodId, unitId }: LineKey) => `${periodId} ${unitId}`;
const rowKey = (indicatorId: string, kind: string, result: string) => `${indicatorId} ${kind} ${result}`;

function addTo(rows: Map<string, Row>, { indicatorId, kind, result, figures }: Addition): void {
  const key = rowKey(indicatorId, kind, result);
  const row = rows.get(key);
  if (row === undefined) rows.set(key, [indicatorId, kind, result, ...figures]);
  else for (let at = 0; at < figures.length; at += 1) row[at + 3] = Number(row[at + 3]) + (figures[at] ?? 0);
}

/** Those of nothing but zeroes say nothing. */
function rowsOn({ own, below }: Page): RollupRow[] {
  const rows: RollupRow[] = [];
  for (const row of own.values()) if (saysSomething(row)) rows.push([...row, true] as unknown as RollupRow);
  for (const row of below.values())
    if (saysSomething(row)) rows.push([...row, false] as unknown as RollupRow);
  return rows;
}

function saysSomething(row: Row): boolean {
  for (let at = 3; at < row.length; at += 1) if (row[at] !== 0) return true;
  return false;
}
