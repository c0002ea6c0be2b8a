import type { Queries } from '../../data/database.ts';
import type { Adding } from './adding.ts';
import type { CampaignRules } from './campaign-rules.ts';
import { rulesIn } from './judged-in.ts';
import { noMonths, type PeriodsOfUnit, periodsOf, readMonthRows } from './months.ts';
import { cameOut } from './outcome.ts';
import { isTotal, type PeriodFacts } from './period-facts.ts';
import { type Result, saveResults } from './results.queries.ts';
import { addShares, type RuledStanding } from './shares.ts';
import { readStandings, type StandingRow } from './standing.row.ts';
import { unitCounts } from './tallies.ts';

/** Whose results may have changed. */
export interface Judging extends Adding {
  readonly periodIds: readonly string[];
  /** null: of every unit on the rolls. */
  readonly unitIds: readonly string[] | null;
}

/**
 * Judges and scores units by the figures that are kept of them, of all reports and of those that are verified. The
 * period of the campaign comes last: of targets of every month it counts how the months came out.
 */
export async function judgeStandings(queries: Queries, judging: Judging): Promise<void> {
  const { provinceCode, rules, facts, periodIds, unitIds } = judging;
  const overCampaign = facts.some((period) => isTotal(period) && periodIds.includes(period.id));
  // Neither follows from the other: they are sent together.
  const [standings, monthRows] = await Promise.all([
    readRuled(queries, judging),
    overCampaign ? readMonthRows(queries, { provinceCode, rules, unitIds }) : [],
  ]);
  const [total, own] = [standings.filter(isOfTotal), standings.filter((each) => !isOfTotal(each))];
  const results = own.map((each) => resultOf(each.rules, each.standing));
  const fresh = new Map(results.map((result) => [`${result.periodId} ${result.unitId}`, result]));
  const months = periodsOf(rules, monthRows, ({ periodId, unitId }) => fresh.get(`${periodId} ${unitId}`));
  const nothing = noMonths(rules);
  const ofTotal = total.map((each) =>
    resultOf(each.rules, each.standing, months.get(each.standing.unitId) ?? nothing),
  );
  await saveResults(queries, provinceCode, [...results, ...ofTotal]);
}

interface Judged extends RuledStanding {
  readonly period: PeriodFacts;
}

const isOfTotal = ({ period }: Judged) => isTotal(period);

/** With what follows from figures added up first: the shares of units. */
async function readRuled(queries: Queries, judging: Judging): Promise<Judged[]> {
  const standings = await ruled(queries, judging);
  const changed = await addShares(queries, judging.provinceCode, standings);
  return changed ? ruled(queries, judging) : standings;
}

async function ruled(queries: Queries, { rules, facts, ...asked }: Judging): Promise<Judged[]> {
  const periods = new Map(facts.map((period) => [period.id, { period, rules: rulesIn(rules, period) }]));
  return (await readStandings(queries, asked)).flatMap((standing) => {
    const known = periods.get(standing.periodId);
    return known === undefined ? [] : [{ standing, ...known }];
  });
}

export function resultOf(rules: CampaignRules, standing: StandingRow, periods?: PeriodsOfUnit): Result {
  const { periodId, unitId, kind, rows, late } = standing;
  const judged = { rules, kind, rows, late, units: unitCounts(rules, standing.units) };
  const provisional = cameOut({ ...judged, periods: periods?.PROVISIONAL }, 'PROVISIONAL');
  const verified = cameOut({ ...judged, periods: periods?.VERIFIED }, 'VERIFIED');
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
