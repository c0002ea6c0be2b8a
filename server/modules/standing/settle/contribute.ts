import type { Queries } from '../../../data/database.ts';
import { FigureBook, type FigureDelta } from '../figures/figure-book.ts';
import { type Figures, isNothing, noFigures, sumOf } from '../figures/figures.ts';
import { type Line, readLines } from '../figures/line.queries.ts';
import { type CountedReport, countedValue, type Reports, readCounted } from '../figures/reported.queries.ts';
import { StepCounts } from '../figures/step-counts.ts';
import { sharesOf } from '../rules/campaign-rules.ts';
import { destinationsOf, isTotal } from '../rules/period-facts.ts';
import type { CampaignLedger } from './adding.ts';
import { type ChangedLine, saveLines } from './save-lines.ts';

/** The lines on the ways of units, as their reports make them. */
export interface ContributedLines {
  readonly lines: readonly Line[];
  readonly book: FigureBook;
}

/** What adding up begins with: the lines on the ways of units, and what their reports say. */
export interface ReportedLines {
  readonly lines: readonly Line[];
  readonly counted: readonly CountedReport[];
}

export async function readReported(
  queries: Queries,
  { provinceCode, facts }: Pick<CampaignLedger, 'provinceCode' | 'facts'>,
  { periodId, unitIds }: Reports,
): Promise<ReportedLines> {
  const periodIds = destinationsOf(facts, periodId);
  // Sent together, because each is a round trip to the database while others wait.
  const [lines, counted] = await Promise.all([
    readLines(queries, { provinceCode, periodIds, unitIds }),
    readCounted(queries, provinceCode, { periodId, unitIds }),
  ]);
  return { lines, counted };
}

/**
 * Adds the difference between what the units report now and what is kept as theirs to everything above them, in the
 * period and in that of the campaign when it counts there; a second time there is no difference. Nothing is written.
 */
export function contribute(
  { rules }: Pick<CampaignLedger, 'rules'>,
  { periodId, unitIds }: Reports,
  { lines: kept, counted }: ReportedLines,
): ContributedLines {
  const reports = new Map(counted.map((report) => [report.unitId, report]));
  const ways = new Map(unitIds.map((unitId) => [unitId, [] as Line[]]));
  for (const line of kept) ways.get(line.unitId)?.push(line);
  // What is no report but follows from figures is not taken for one that was withdrawn.
  const derived = new Set(sharesOf(rules).map(({ target }) => target.uuid));
  const book = new FigureBook(kept);
  const counts = new StepCounts();
  for (const [unitId, lines] of ways) {
    const own = lines.find((line) => line.periodId === periodId);
    if (own === undefined) continue;
    const report = reports.get(unitId);
    const additions = difference(own, report, derived);
    for (const line of lines) book.add(line, additions);
    counts.add(own, report, lines);
  }
  return { lines: kept.map((line) => counts.on(line)), book };
}

function difference(
  { kind, rows }: Line,
  report: CountedReport | undefined,
  derived: ReadonlySet<string>,
): FigureDelta[] {
  const additions = new Map<string, FigureDelta>();
  const add = (indicatorId: string, result: string, figures: Figures, sign: 1 | -1) => {
    const key = `${indicatorId} ${result}`;
    const known = additions.get(key)?.figures;
    const sum = known === undefined && sign === 1 ? figures : sumOf(known ?? noFigures, figures, sign);
    additions.set(key, { kind, indicatorId, result, figures: sum });
  };
  for (const value of report?.values ?? []) {
    const { indicatorId, result, figures } = countedValue(value);
    add(indicatorId, result, figures, 1);
  }
  for (const row of rows) {
    if (row.own && !derived.has(row.indicatorId)) add(row.indicatorId, row.result, row, -1);
  }
  return [...additions.values()].filter(({ figures }) => !isNothing(figures));
}

/** Contributes for units of several periods and saves the lines. Returns every unit whose figures changed, those above included. */
export async function contributeAll(
  queries: Queries,
  adding: CampaignLedger,
  lines: readonly { readonly periodId: string; readonly unitId: string }[],
): Promise<string[]> {
  const byPeriod = new Map<string, string[]>();
  for (const { periodId, unitId } of lines) {
    const known = byPeriod.get(periodId);
    if (known === undefined) byPeriod.set(periodId, [unitId]);
    else known.push(unitId);
  }
  const above = new Set<string>();
  for (const { id: periodId, rhythm } of adding.facts) {
    const unitIds = byPeriod.get(periodId);
    if (unitIds === undefined || isTotal({ rhythm })) continue;
    const reports = { periodId, unitIds };
    const added = contribute(adding, reports, await readReported(queries, adding, reports));
    await saveLines(queries, adding.provinceCode, [...added.book.changes(), ...added.lines.map(countsOf)]);
    for (const { unitId } of added.lines) above.add(unitId);
  }
  return [...above];
}

const countsOf = ({ periodId, unitId, own, counts }: Line): ChangedLine => ({
  periodId,
  unitId,
  own,
  counts,
});
