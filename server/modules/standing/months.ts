import type { Queries } from '../../data/database.ts';
import { type CampaignRules, isPeriodic } from './campaign-rules.ts';
import type { VerdictState } from './judge.ts';
import { monthStates } from './month-states.ts';
import type { KeptVerdicts } from './outcome.ts';
import type { Stage } from './tallies.ts';

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

export interface MonthsAsked {
  readonly provinceCode: string;
  readonly rules: CampaignRules;
  readonly unitIds: readonly string[];
  /** What is about to be written, else what is kept counts. */
  fresh(month: Pick<MonthRow, 'periodId' | 'unitId'>): FreshVerdicts | undefined;
}

/** For units with targets of their own every month: how each of their months came out. */
export async function readMonths(
  queries: Queries,
  { provinceCode, rules, unitIds, fresh }: MonthsAsked,
): Promise<Map<string, PeriodsOfUnit>> {
  const periodic = rules.targets.filter((target) => isPeriodic(rules, target));
  if (periodic.length === 0 || unitIds.length === 0) return new Map();
  const codes = periodic.map(({ code }) => code);
  const months = new Map(unitIds.map((unitId) => [unitId, [] as MonthRow[]]));
  for (const row of await readRows(queries, [provinceCode, rules.campaignId, unitIds, codes])) {
    months.get(row.unitId)?.push({ ...row, ...fresh(row) });
  }
  return new Map(
    [...months].map(([unitId, own]) => [
      unitId,
      {
        PROVISIONAL: monthStates(periodic, own),
        VERIFIED: monthStates(
          periodic,
          own.map(({ closed, verifiedVerdicts }) => ({ closed, verdicts: verifiedVerdicts })),
        ),
      },
    ]),
  );
}

/** Of the verdicts those that are asked for: a whole province is read at once when a period closes. */
const only = (verdicts: string) =>
  `(select coalesce(jsonb_object_agg(code, ${verdicts} -> code), '{}') from unnest($4::text[]) as code where ${verdicts} ? code)`;

function readRows(
  queries: Queries,
  values: readonly [provinceCode: string, campaignId: string, unitIds: readonly string[], codes: string[]],
): Promise<MonthRow[]> {
  return queries.query<MonthRow>(
    `select s.unit_id as "unitId", s.period_id as "periodId", p.closed_at is not null as closed,
       ${only('s.verdicts')} as verdicts, ${only('s.verified_verdicts')} as "verifiedVerdicts"
     from standing s join reporting_period p on p.id = s.period_id
     where s.province_code = $1 and p.campaign_id = $2 and s.unit_id = any($3::uuid[]) and p.counts
       and p.retired_at is null and s.on_roll
     order by p.starts_on`,
    values,
  );
}
