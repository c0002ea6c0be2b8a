import type { Queries } from '../../../data/database.ts';
import { readStandings } from '../../standing/figures/standing.row.ts';
import { type PeriodsOfUnit, readMonths } from '../../standing/settle/months.ts';
import type { UnitInput } from '../content/content.ts';
import { readExtensions } from './extension.queries.ts';
import { figuresOf } from './figures.ts';
import type { InputScope } from './inputs.ts';
import { periodicAt, writtenMonths } from './month-inputs.ts';
import { type RolledUnit, readRoll } from './roll.queries.ts';

/** What units are ranked by, from what is kept of their reports: four statements, however many units there are. */
export async function readLiveInputs(queries: Queries, asked: InputScope): Promise<UnitInput[]> {
  const { period, rules, stage, unitIds } = asked;
  const { provinceCode } = period;
  const rolled = await readRoll(queries, asked);
  const standings = await readStandings(queries, { provinceCode, periodIds: [period.id], unitIds });
  const byUnit = new Map(standings.map((standing) => [standing.unitId, standing]));
  const months = await monthsOf(queries, asked, rolled);
  const extensions = await readExtensions(queries, asked);
  return rolled.map((unit) => ({
    ...rolledFacts(unit),
    figures: figuresOf(byUnit.get(unit.unitId)?.rows ?? [], stage, rules),
    units: byUnit.get(unit.unitId)?.units ?? {},
    months: writtenMonths(
      period.rhythm === 'CAMPAIGN' ? periodicAt(rules, unit.kind) : [],
      months.get(unit.unitId)?.[stage] ?? new Map(),
    ),
    extensions: extensions.get(unit.unitId) ?? [],
  }));
}

/** A unit as it stands on the roll. */
export const rolledFacts = ({ unitId, name, kind, firstReportedAt, ...reports }: RolledUnit) => ({
  unitId,
  name,
  kind,
  firstReportedAt,
  reports,
});

/** Over a campaign, of units with targets of every month. */
function monthsOf(
  queries: Queries,
  { period, rules }: InputScope,
  rolled: readonly RolledUnit[],
): Promise<ReadonlyMap<string, PeriodsOfUnit>> {
  if (period.rhythm !== 'CAMPAIGN') return Promise.resolve(new Map());
  const unitIds = rolled.filter(({ kind }) => periodicAt(rules, kind).length > 0).map(({ unitId }) => unitId);
  return readMonths(queries, { provinceCode: period.provinceCode, rules, unitIds });
}
