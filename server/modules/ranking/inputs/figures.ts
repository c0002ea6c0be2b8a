import type { UnitKind } from '@thi-dua/plugin-api';
import type { FigureRow } from '../../standing/figures/figures.ts';
import { figuresIn, type Stage } from '../../standing/figures/tallies.ts';
import type { CampaignRules } from '../../standing/rules/campaign-rules.ts';
import type { Figure } from '../content/content.ts';

/** The rows of a rollup as a ranking writes them down: of its stage, without what says nothing, in one order. */
export function figuresOf(rows: readonly FigureRow[], stage: Stage, rules: CampaignRules): Figure[] {
  const targets = new Map(rules.targets.map(({ uuid, id }) => [uuid, id]));
  return rows
    .flatMap((row) => {
      const of = rules.byUuid.get(row.indicatorId)?.key ?? targets.get(row.indicatorId);
      return of === undefined ? [] : [figureOf(row, stage, of)];
    })
    .filter(({ part, reported, notApplicable }) => part !== 0 || reported !== 0 || notApplicable !== 0)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function figureOf(row: FigureRow, stage: Stage, of: string): Figure {
  const { kind, result, own } = row;
  const { part, whole, reported, notApplicable } = figuresIn(row, stage);
  return { of, kind: kind as UnitKind, own, result, part, whole, reported, notApplicable };
}

const keyOf = ({ of, kind, own, result }: Figure) => JSON.stringify([of, kind, own, result]);
