import type { MeasuredValue, ResultCount } from '@thi-dua/schema';
import type { FigureRow } from '../figures/figures.ts';
import { figuresIn } from '../figures/tallies.ts';
import type { RuledIndicator } from '../rules/campaign-rules.ts';
import { wordsOf } from './measured-value.words.ts';

/** What was counted of one indicator and result at a unit: an empty result for what has none. */
export interface CountedValues {
  readonly result: string;
  readonly part: number;
  readonly whole: number;
  readonly reported: number;
  readonly notApplicable: number;
  /** Whether the unit reported some of it itself. */
  readonly own: boolean;
}

/** A row of a rollup, of all reports or of those that are verified. */
export function countedIn(row: FigureRow, verified: boolean): CountedValues {
  const { part, whole, reported, notApplicable } = figuresIn(row, verified ? 'VERIFIED' : 'PROVISIONAL');
  return { result: row.result, own: row.own, part, whole, reported, notApplicable };
}

/** The figures of one indicator. Its words and its results cost nothing unless they are asked for. */
export class ShownValue implements MeasuredValue {
  readonly indicatorId: string;
  readonly part: number | null;
  readonly whole: number | null;
  readonly count: number | null;
  readonly reported: number;
  readonly notApplicable: number;
  private readonly indicator: RuledIndicator;
  private readonly counted: readonly CountedValues[];

  constructor(indicator: RuledIndicator, counted: readonly CountedValues[]) {
    const { measure } = indicator;
    let [part, whole, reported, notApplicable] = [0, 0, 0, 0];
    for (const each of counted) {
      part += each.part;
      whole += each.whole;
      reported += each.reported;
      notApplicable += each.notApplicable;
    }
    this.indicatorId = indicator.key;
    this.part = measure === 'RATIO' && reported > 0 ? part : null;
    this.whole = measure === 'RATIO' && reported > 0 ? whole : null;
    this.count = (measure === 'COUNT' || measure === 'INCIDENTS') && reported > 0 ? part : null;
    this.reported = reported;
    this.notApplicable = notApplicable;
    this.indicator = indicator;
    this.counted = counted;
  }

  get result(): string | null {
    const own = this.counted.filter((each) => each.own && each.result !== '' && each.part > 0);
    return own.length === 1 ? (own[0]?.result ?? null) : null;
  }

  get results(): ResultCount[] {
    return resultsOf(this.counted, this.indicator.grades);
  }

  get words(): string {
    return wordsOf(this.indicator.measure, this);
  }
}

/** Sorts the best grade first, and yes before no. */
function resultsOf(counted: readonly CountedValues[], grades: readonly string[]): ResultCount[] {
  const units = new Map<string, number>();
  for (const { result, part } of counted) {
    if (result !== '' && part > 0) units.set(result, (units.get(result) ?? 0) + part);
  }
  const place = (result: string) => (result === 'YES' ? 1 : grades.indexOf(result));
  return [...units]
    .map(([result, count]) => ({ result, units: count }))
    .sort((one, other) => place(other.result) - place(one.result));
}
