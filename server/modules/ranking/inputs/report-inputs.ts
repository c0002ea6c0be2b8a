import type { Queries } from '../../../data/database.ts';
import { unitCounts } from '../../standing/figures/tallies.ts';
import { isPeriodic } from '../../standing/rules/campaign-rules.ts';
import { rulesIn } from '../../standing/rules/judged-in.ts';
import { type PeriodFacts, readPeriodFacts } from '../../standing/rules/period-facts.ts';
import { monthStates } from '../../standing/settle/month-states.ts';
import { evaluate, type KeptVerdicts } from '../../standing/settle/outcome.ts';
import type { UnitInput } from '../content/content.ts';
import { readExtensions } from './extension.queries.ts';
import { figuresOf } from './figures.ts';
import type { InputScope } from './inputs.ts';
import { rolledFacts } from './live-inputs.ts';
import { periodicAt, writtenMonths } from './month-inputs.ts';
import { countReports, countUnits, type Line } from './report-inputs.queries.ts';
import { type RolledUnit, readRoll } from './roll.queries.ts';
import { keyOf, type PeriodSums, type RulesIn, sumUp } from './summed.ts';

/** Everything that is read for the inputs. */
interface Read extends PeriodSums {
  readonly rulesIn: RulesIn;
  /** How many units stand where, by period and unit. */
  readonly units: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Over a campaign: its counted periods, in the order of time. */
  readonly months: readonly PeriodFacts[];
}

/**
 * What units are ranked by, from nothing but the reports and the rolls: added up and judged anew, and nothing written.
 * It has to say what is kept of them incrementally.
 */
export async function readReportInputs(queries: Queries, asked: InputScope): Promise<UnitInput[]> {
  const { period, rules, unitIds } = asked;
  const facts = await readPeriodFacts(queries, period.campaignId);
  const read = await readAll(queries, asked, facts);
  const flows = sourcesOf(asked, facts).map(({ id }) => ({ from: id, into: period.id }));
  const counts = await countReports(queries, { provinceCode: period.provinceCode, flows, unitIds });
  const extensions = await readExtensions(queries, asked);
  return (await readRoll(queries, asked)).map((unit) => ({
    ...rolledFacts({ ...unit, ...counts.get(unit.unitId) }),
    figures: figuresOf(read.rows.get(keyOf(period.id, unit.unitId)) ?? [], 'PROVISIONAL', rules),
    units: read.units.get(keyOf(period.id, unit.unitId)) ?? {},
    months: monthsOf(unit, asked, read),
    extensions: extensions.get(unit.unitId) ?? [],
  }));
}

/** The periods whose reports add up into the one that is ranked. */
function sourcesOf({ period }: InputScope, facts: readonly PeriodFacts[]): PeriodFacts[] {
  return facts.filter(({ id, counts }) => (period.rhythm === 'CAMPAIGN' ? counts : id === period.id));
}

async function readAll(queries: Queries, asked: InputScope, facts: readonly PeriodFacts[]): Promise<Read> {
  const { period, rules, stage, unitIds } = asked;
  const { provinceCode } = period;
  // Months are judged by themselves only for targets of every month.
  const periodic = rules.targets.some((target) => isPeriodic(rules, target));
  const months = period.rhythm === 'CAMPAIGN' && periodic ? sourcesOf(asked, facts) : [];
  const flows = [
    ...sourcesOf(asked, facts).map(({ id }) => ({ from: id, into: period.id })),
    ...months.map(({ id }) => ({ from: id, into: id })),
  ];
  const judging = new Map(facts.map((each) => [each.id, rulesIn(rules, each)]));
  const rulesOf: RulesIn = (id) => judging.get(id) ?? rules;
  const verifiedOnly = stage === 'VERIFIED';
  const summed = await sumUp(queries, { provinceCode, flows, unitIds, verifiedOnly }, rulesOf);
  const periodIds = [period.id, ...months.map(({ id }) => id)];
  const units = await countUnits(queries, provinceCode, { periodIds, unitIds });
  return {
    ...summed,
    rulesIn: rulesOf,
    months,
    units: new Map(units.map((each) => [keyOf(each.periodId, each.unitId), each.units])),
  };
}

function monthsOf(
  { unitId, kind }: RolledUnit,
  { period, rules }: InputScope,
  read: Read,
): UnitInput['months'] {
  const periodic = period.rhythm === 'CAMPAIGN' ? periodicAt(rules, kind) : [];
  if (periodic.length === 0) return {};
  const mine = new Map(
    read.lines.filter((line) => line.unitId === unitId && line.onRoll).map((line) => [line.periodId, line]),
  );
  const came = read.months.flatMap(({ id, closed }) => {
    const line = mine.get(id);
    return line === undefined ? [] : [{ closed, verdicts: verdictsOf(line, read) }];
  });
  return writtenMonths(periodic, monthStates(periodic, came));
}

function verdictsOf({ periodId, unitId, kind }: Line, { rulesIn, rows, units }: Read): KeptVerdicts {
  const rules = rulesIn(periodId);
  const key = keyOf(periodId, unitId);
  const judged = { rules, kind, rows: rows.get(key) ?? [], late: 0 };
  return evaluate({ ...judged, units: unitCounts(rules, units.get(key) ?? {}) }, 'PROVISIONAL').verdicts;
}
