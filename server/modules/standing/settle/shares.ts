import type { FigureBook, FigureDelta } from '../figures/figure-book.ts';
import { type FigureRow, type Figures, isNothing, noFigures, sumOf } from '../figures/figures.ts';
import type { Line } from '../figures/line.queries.ts';
import type { StandingRow } from '../figures/standing.row.ts';
import { type CampaignRules, sharesOf } from '../rules/campaign-rules.ts';
import { sharesMetBy } from './share-met.ts';

/** A line, and the rules that judge its period. */
export interface RuledLine {
  readonly rules: CampaignRules;
  readonly line: Line;
}

/**
 * Whether each unit meets what a share of units asks of it follows from its figures, and adds up like a report of its
 * own.
 */
export function addShares(book: FigureBook, lines: readonly RuledLine[]): void {
  const changes = lines.map(({ rules, line }) => additionsOf(rules, { ...line, rows: book.rowsOf(line) }));
  for (const [place, { line }] of lines.entries()) book.add(line, changes[place] ?? []);
}

function additionsOf(rules: CampaignRules, standing: StandingRow): FigureDelta[] {
  const targets = new Set(sharesOf(rules).map(({ target }) => target.uuid));
  if (targets.size === 0) return [];
  const { kind, onRoll, rows } = standing;
  const changes = new Map<string, FigureDelta>();
  const add = (indicatorId: string, result: string, figures: Figures, sign: 1 | -1) => {
    const key = `${indicatorId} ${result}`;
    const known = changes.get(key)?.figures ?? noFigures;
    changes.set(key, { indicatorId, kind, result, figures: sumOf(known, figures, sign) });
  };
  for (const met of onRoll ? sharesMetBy(rules, standing) : []) add(met.target, met.result, met.figures, 1);
  for (const row of rows) if (isShare(row, targets)) add(row.indicatorId, row.result, row, -1);
  return [...changes.values()].filter(({ figures }) => !isNothing(figures));
}

const isShare = ({ own, indicatorId }: FigureRow, targets: ReadonlySet<string>) =>
  own && targets.has(indicatorId);
