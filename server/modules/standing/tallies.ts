import type { UnitKind } from '@thi-dua/plugin-api';
import type { CampaignRules } from './campaign-rules.ts';
import type { RollupRow } from './settle.queries.ts';
import type { Tallies, Tally } from './tally.ts';

/** Which figures are looked at: all that were reported, or those that are verified alone. */
export type Stage = 'PROVISIONAL' | 'VERIFIED';

const nothing: Tally = { part: 0, whole: 0, reported: 0, notApplicable: 0, results: {} };

/** How many units there are of the kinds a share is taken of, by the target's uuid. */
export type UnitCounts = ReadonlyMap<string, number>;

export interface TalliesGiven {
  readonly rules: CampaignRules;
  readonly kind: UnitKind;
  readonly units: UnitCounts;
}

/** The rows of a unit's rollup as judging reads them. */
export function talliesOf(
  rows: readonly RollupRow[],
  stage: Stage,
  { rules, kind, units }: TalliesGiven,
): Tallies {
  const total = new Map<string, Tally>();
  const own = new Map<string, Tally>();
  const met = new Map<string, number>();
  for (const row of rows) {
    const figures = figuresOf(row, stage);
    if (figures.reported === 0 && figures.notApplicable === 0 && figures.part === 0) continue;
    const key = rules.byUuid.get(row[0])?.key;
    if (key === undefined) {
      if (row[2] === 'MET') met.set(row[0], (met.get(row[0]) ?? 0) + figures.part);
      continue;
    }
    add(total, key, row[2], figures);
    if (row[1] === kind) add(own, key, row[2], figures);
  }
  const shares = new Map(
    rules.targets.flatMap(({ id, uuid }) =>
      units.has(uuid) ? [[id, { met: met.get(uuid) ?? 0, units: units.get(uuid) ?? 0 }] as const] : [],
    ),
  );
  return { total, own, shares };
}

type Figures = Omit<Tally, 'results'>;

function figuresOf(row: RollupRow, stage: Stage): Figures {
  const [part, whole, reported, notApplicable] =
    stage === 'PROVISIONAL' ? [row[3], row[4], row[5], row[6]] : [row[7], row[8], row[9], row[10]];
  return { part, whole, reported, notApplicable };
}

function add(tallies: Map<string, Tally>, key: string, result: string, figures: Figures): void {
  const { part, whole, reported, notApplicable, results } = tallies.get(key) ?? nothing;
  tallies.set(key, {
    part: part + figures.part,
    whole: whole + figures.whole,
    reported: reported + figures.reported,
    notApplicable: notApplicable + figures.notApplicable,
    results: result === '' ? results : { ...results, [result]: (results[result] ?? 0) + figures.part },
  });
}
