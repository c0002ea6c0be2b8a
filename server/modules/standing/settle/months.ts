import { plannedFor, type Queries } from '../../../data/queries.ts';
import type { VerdictState } from '../../../judging/judge.ts';
import type { Stage } from '../figures/tallies.ts';
import { type CampaignRules, isPeriodic } from '../rules/campaign-rules.ts';
import { monthStates } from './month-states.ts';
import type { KeptVerdicts } from './outcome.ts';

/** How the periods of each target came out, by its code: of all figures, and of those that are verified. */
export type PeriodsOfUnit = Readonly<Record<Stage, ReadonlyMap<string, readonly VerdictState[]>>>;

/** How a unit stands in a counted period of the campaign. */
interface MonthRow {
  readonly unitId: string;
  readonly periodId: string;
  readonly closed: boolean;
  readonly verdicts: KeptVerdicts;
  readonly verifiedVerdicts: KeptVerdicts;
}

/** Verdicts of a period that are not written yet. */
export type FreshVerdicts = Pick<MonthRow, 'verdicts' | 'verifiedVerdicts'>;

export interface MonthsScope {
  readonly provinceCode: string;
  readonly rules: CampaignRules;
  readonly unitIds: readonly string[];
}

/** What is about to be written of a month; else what is kept counts. */
export type Fresh = (month: Pick<MonthRow, 'periodId' | 'unitId'>) => FreshVerdicts | undefined;

const nothingFresh: Fresh = () => undefined;

/** For units with targets of their own every month: how each of their months came out. */
export async function readMonths(queries: Queries, asked: MonthsScope): Promise<Map<string, PeriodsOfUnit>> {
  return periodsOf(asked.rules, await readMonthRows(queries, asked), nothingFresh);
}

/** The counted periods of units, where the campaign has targets of every month. */
export async function readMonthRows(
  queries: Queries,
  { provinceCode, rules, unitIds }: MonthsScope,
): Promise<MonthRow[]> {
  const codes = monthlyOf(rules).map(({ code }) => code);
  if (codes.length === 0 || unitIds.length === 0) return [];
  return readRows(queries, { provinceCode, campaignId: rules.campaignId, unitIds, codes });
}

/** The months of each unit, by its id. */
export function periodsOf(
  rules: CampaignRules,
  rows: readonly MonthRow[],
  fresh: Fresh,
): Map<string, PeriodsOfUnit> {
  const targets = monthlyOf(rules);
  const months = new Map<string, MonthRow[]>();
  for (const row of rows) {
    const month = { ...row, ...fresh(row) };
    const known = months.get(row.unitId);
    if (known === undefined) months.set(row.unitId, [month]);
    else known.push(month);
  }
  return new Map(
    [...months].map(([unitId, own]) => [
      unitId,
      {
        PROVISIONAL: monthStates(targets, own),
        VERIFIED: monthStates(
          targets,
          own.map(({ closed, verifiedVerdicts }) => ({ closed, verdicts: verifiedVerdicts })),
        ),
      },
    ]),
  );
}

/** The months of a unit that stood on no roll. */
export function noMonths(rules: CampaignRules): PeriodsOfUnit {
  const none = monthStates(monthlyOf(rules), []);
  return { PROVISIONAL: none, VERIFIED: none };
}

const monthlyOf = (rules: CampaignRules) => rules.targets.filter((target) => isPeriodic(rules, target));

/** SQL: only the verdicts in `$3`, because a whole province is read at once when a period closes. */
const only = (verdicts: string) =>
  `(select coalesce(jsonb_object_agg(code, ${verdicts} -> code), '{}') from unnest($3::text[]) as code where ${verdicts} ? code)`;

interface MonthRowsScope extends Omit<MonthsScope, 'rules'> {
  readonly campaignId: string;
  readonly codes: readonly string[];
}

function readRows(
  queries: Queries,
  { provinceCode, campaignId, unitIds, codes }: MonthRowsScope,
): Promise<MonthRow[]> {
  return queries.query<MonthRow>(
    `select s.unit_id as "unitId", s.period_id as "periodId", p.closed_at is not null as closed,
       ${only('s.verdicts')} as verdicts, ${only('s.verified_verdicts')} as "verifiedVerdicts"
     from standing s join reporting_period p on p.id = s.period_id
     where s.province_code = $1 and p.campaign_id = $2 and s.campaign_id = $2 and p.counts and p.retired_at is null
       and s.on_roll and s.unit_id = any($4::uuid[])
     order by p.starts_on`,
    [provinceCode, campaignId, codes, unitIds],
    plannedFor(unitIds),
  );
}
