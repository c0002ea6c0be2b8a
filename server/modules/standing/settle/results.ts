import type { Queries } from '../../../data/database.ts';
import { FigureBook, type LineKey } from '../figures/figure-book.ts';
import { type Line, readLines } from '../figures/line.queries.ts';
import type { StandingRow } from '../figures/standing.row.ts';
import { unitCounts } from '../figures/tallies.ts';
import type { CampaignRules } from '../rules/campaign-rules.ts';
import { rulesIn } from '../rules/judged-in.ts';
import { isTotal, type PeriodFacts } from '../rules/period-facts.ts';
import type { CampaignLedger } from './adding.ts';
import type { ContributedLines } from './contribute.ts';
import { noMonths, type PeriodsOfUnit, periodsOf, readMonthRows } from './months.ts';
import { evaluate } from './outcome.ts';
import type { Result } from './results.queries.ts';
import { type ChangedLine, saveLines } from './save-lines.ts';
import { addShares, type RuledLine } from './shares.ts';

/** Whose results may have changed. */
export interface ResultScope extends CampaignLedger {
  readonly periodIds: readonly string[];
  /** The units; null for every unit on the rolls. */
  readonly unitIds: readonly string[] | null;
}

/** Judges and scores units and all above them by the figures that are kept of them. */
export async function judgeStandings(queries: Queries, judging: ResultScope): Promise<void> {
  const lines = await readLines(queries, judging);
  await judgeLines(queries, judging, { lines, book: new FigureBook(lines) });
}

interface LineInPeriod extends RuledLine {
  readonly period: PeriodFacts;
}

const isOfTotal = ({ period }: LineInPeriod) => isTotal(period);

/**
 * Judges and scores lines, by the figures of all reports and of those that are verified, and writes them. The period of
 * the campaign comes last: of targets of every month it counts how the months came out.
 */
export async function judgeLines(
  queries: Queries,
  adding: CampaignLedger,
  { lines, book }: ContributedLines,
): Promise<void> {
  const { provinceCode, rules } = adding;
  const judged = ruled(adding, lines);
  const [total, own] = [judged.filter(isOfTotal), judged.filter((each) => !isOfTotal(each))];
  addShares(book, judged);
  const unitIds = total.map(({ line }) => line.unitId);
  const monthRows = await readMonthRows(queries, { provinceCode, rules, unitIds });
  const asNow = ({ line }: LineInPeriod): StandingRow => ({ ...line, rows: book.rowsOf(line) });
  const results = new Map(own.map((each) => [keyOf(each.line), resultOf(each.rules, asNow(each))]));
  const months = periodsOf(rules, monthRows, (month) => results.get(keyOf(month)));
  const nothing = noMonths(rules);
  for (const each of total) {
    const periods = months.get(each.line.unitId) ?? nothing;
    results.set(keyOf(each.line), resultOf(each.rules, asNow(each), periods));
  }
  await saveLines(queries, provinceCode, changesOf(lines, book, results));
}

/** Adds up what follows from figures first: the shares of units. */
function ruled({ rules, facts }: CampaignLedger, lines: readonly Line[]): LineInPeriod[] {
  const periods = new Map(facts.map((period) => [period.id, { period, rules: rulesIn(rules, period) }]));
  return lines.flatMap((line) => {
    const known = periods.get(line.periodId);
    return known === undefined ? [] : [{ line, ...known }];
  });
}

const keyOf = ({ periodId, unitId }: LineKey) => `${periodId} ${unitId}`;

function changesOf(
  lines: readonly Line[],
  book: FigureBook,
  results: ReadonlyMap<string, Result>,
): ChangedLine[] {
  return lines.map((line): ChangedLine => {
    const { periodId, unitId, own, counts } = line;
    const [rows, result] = [book.changeOf(line), results.get(keyOf(line))];
    return { periodId, unitId, own, counts, ...(rows && { rows }), ...(result && { result }) };
  });
}

export function resultOf(rules: CampaignRules, standing: StandingRow, periods?: PeriodsOfUnit): Result {
  const { periodId, unitId, kind, rows, late } = standing;
  const judged = { rules, kind, rows, late, units: unitCounts(rules, standing.units) };
  const provisional = evaluate({ ...judged, periods: periods?.PROVISIONAL }, 'PROVISIONAL');
  const verified = evaluate({ ...judged, periods: periods?.VERIFIED }, 'VERIFIED');
  return {
    periodId,
    unitId,
    met: provisional.score.met,
    due: provisional.score.due,
    attainment: provisional.score.attainment,
    score: provisional.score.points,
    verdicts: provisional.verdicts,
    verifiedMet: verified.score.met,
    verifiedDue: verified.score.due,
    verifiedAttainment: verified.score.attainment,
    verifiedScore: verified.score.points,
    verifiedVerdicts: verified.verdicts,
  };
}
