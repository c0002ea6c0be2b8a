import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { tell } from '../../live/tell.ts';
import { type CampaignRules, isPeriodic, rulesOf, sharesOf } from './campaign-rules.ts';
import type { VerdictState } from './judge.ts';
import { monthStates } from './month-states.ts';
import { cameOut, type KeptVerdicts } from './outcome.ts';
import {
  addDifferences,
  type LockedStanding,
  lockPaths,
  type Outcome,
  type RollupRow,
  readRollups,
  type Settling,
  type SharesMet,
  saveOutcomes,
} from './settle.queries.ts';
import {
  countUnits,
  type PeriodStanding,
  readCounted,
  readPeriodStandings,
  readSettledPeriod,
} from './settle.reads.ts';
import { sharesMetBy } from './share-met.ts';
import type { Stage, UnitCounts } from './tallies.ts';

/**
 * Brings rollups and standings to what the reports of these units say now: in the period, and in that of the campaign
 * when it counts there. Everything that changes what counts ends with it, in its own transaction: from here on the
 * units above are locked, and whoever settles beside it waits. A second time it changes nothing.
 */
export async function settle(queries: Queries, periodId: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  const period = await readSettledPeriod(queries, periodId);
  if (period === undefined) throw new Error(`There is no period ${periodId} to settle`);
  const settling: Settling = { ...period, unitIds };
  const rules = await rulesOf(queries, settling.campaignId);
  const locked = await lockPaths(queries, settling);
  await addDifferences(queries, settling, await sharesMet(queries, settling, { rules, locked }));
  await saveOutcomes(queries, settling.provinceCode, await outcomesOf(queries, settling, { rules, locked }));
  const { provinceCode, campaignId, periodIds } = settling;
  const changed = [...new Set(locked.map(({ unitId }) => unitId))];
  await tell(queries, { kind: 'standings', provinceCode, campaignId, periodIds, unitIds: changed });
}

interface Roll {
  readonly rules: CampaignRules;
  readonly locked: readonly LockedStanding[];
}

/** Whether each unit meets what a share of units asks of it: derived from its report, and added up like it. */
async function sharesMet(queries: Queries, settling: Settling, { rules, locked }: Roll): Promise<SharesMet> {
  const entries: [unit: string, target: string, result: string][] = [];
  const asked = new Set(settling.unitIds);
  const units = locked.filter(({ unitId, periodId }) => periodId === settling.periodId && asked.has(unitId));
  const rows = sharesOf(rules).length === 0 ? new Map() : await readCounted(queries, settling);
  for (const { unitId, kind } of units) {
    const own = rows.get(unitId);
    if (own === undefined) continue;
    for (const { target, result } of sharesMetBy(rules, kind, own)) {
      entries.push([unitId, target.uuid, result]);
    }
  }
  return {
    unitIds: entries.map(([unit]) => unit),
    targetIds: entries.map(([, target]) => target),
    results: entries.map(([, , result]) => result),
  };
}

const keyOf = ({ periodId, unitId }: { readonly periodId: string; readonly unitId: string }) =>
  `${periodId} ${unitId}`;

async function outcomesOf(queries: Queries, settling: Settling, { rules, locked }: Roll): Promise<Outcome[]> {
  const unitIds = [...new Set(locked.map(({ unitId }) => unitId))];
  const rollups = await readRollups(queries, settling.provinceCode, {
    periodIds: settling.periodIds,
    unitIds,
  });
  const rowsOf = new Map(rollups.map((rollup) => [keyOf(rollup), rollup.rows]));
  const counts = await countUnits(queries, settling, { rules, unitIds });
  const more = moreOf(locked, settling);
  const [own, campaign] = [
    locked.filter(({ periodId }) => periodId === settling.periodId),
    locked.filter(({ periodId }) => periodId !== settling.periodId),
  ];
  const judged = (standing: LockedStanding, periods?: PeriodsOfUnit) =>
    outcomeOf(standing, {
      rules,
      rows: rowsOf.get(keyOf(standing)) ?? [],
      units: counts.get(keyOf(standing)) ?? new Map(),
      more: more.get(keyOf(standing)) ?? none,
      periods,
      settling,
    });
  const now = own.map((standing) => judged(standing));
  const months = await periodStates(queries, settling, { rules, locked: campaign, now });
  return [...now, ...campaign.map((standing) => judged(standing, months.get(standing.unitId)))];
}

interface Judging {
  readonly rules: CampaignRules;
  readonly rows: readonly RollupRow[];
  readonly units: UnitCounts;
  readonly more: More;
  readonly periods: PeriodsOfUnit | undefined;
  readonly settling: Settling;
}

/** How the periods of each target came out, by its code: of all figures, and of those that are verified. */
type PeriodsOfUnit = Readonly<Record<Stage, ReadonlyMap<string, readonly VerdictState[]>>>;

function outcomeOf(standing: LockedStanding, { rules, rows, units, more, ...given }: Judging): Outcome {
  const { periodId, unitId, kind, reported, late, verified } = standing;
  const { periods, settling } = given;
  const judged = { rules, kind, rows, units, late: standing.allLate + more.late };
  const provisional = cameOut({ ...judged, periods: periods?.PROVISIONAL }, 'PROVISIONAL');
  const sure = cameOut({ ...judged, periods: periods?.VERIFIED }, 'VERIFIED');
  const settles = periodId === settling.periodId && settling.unitIds.includes(unitId);
  return {
    periodId,
    unitId,
    met: provisional.score.met,
    due: provisional.score.due,
    attainment: provisional.score.attainment,
    score: provisional.score.points,
    verdicts: provisional.verdicts,
    verifiedMet: sure.score.met,
    verifiedDue: sure.score.due,
    verifiedAttainment: sure.score.attainment,
    verifiedScore: sure.score.points,
    verifiedVerdicts: sure.verdicts,
    moreReported: more.reported,
    moreLate: more.late,
    moreVerified: more.verified,
    own: settles ? { reported, late, verified } : null,
  };
}

interface More {
  readonly reported: number;
  readonly late: number;
  readonly verified: number;
}

const none: More = { reported: 0, late: 0, verified: 0 };

/** By how much the reports that settle change the counts of everything on their paths. */
function moreOf(locked: readonly LockedStanding[], { periodId, unitIds }: Settling): Map<string, More> {
  const asked = new Set(unitIds);
  const changes = new Map(
    locked
      .filter((standing) => standing.periodId === periodId && asked.has(standing.unitId))
      .map((standing) => [standing.unitId, changeOf(standing)] as const),
  );
  const more = new Map<string, More>();
  for (const standing of locked) {
    const change = changes.get(standing.unitId);
    if (change === undefined) continue;
    for (const unitId of standing.path) {
      const key = keyOf({ periodId: standing.periodId, unitId });
      more.set(key, plus(more.get(key) ?? none, change));
    }
  }
  return more;
}

function changeOf(standing: LockedStanding): More {
  const step = (before: boolean, after: boolean) => Number(after) - Number(before);
  return {
    reported: step(standing.ownReported, standing.reported),
    late: step(standing.ownLate, standing.late),
    verified: step(standing.ownVerified, standing.verified),
  };
}

function plus(one: More, other: More): More {
  return {
    reported: one.reported + other.reported,
    late: one.late + other.late,
    verified: one.verified + other.verified,
  };
}

interface Months {
  readonly rules: CampaignRules;
  readonly locked: readonly LockedStanding[];
  /** How the period that settles came out just now, and is not written yet. */
  readonly now: readonly Outcome[];
}

/** For units with targets of their own every month: how each of their months came out. */
async function periodStates(
  queries: Queries,
  settling: Settling,
  { rules, locked, now }: Months,
): Promise<Map<string, PeriodsOfUnit>> {
  const periodic = rules.targets.filter((target) => isPeriodic(rules, target));
  const kinds = new Set<UnitKind>(periodic.flatMap(({ judgedAt }) => judgedAt));
  const unitIds = locked.filter(({ kind }) => kinds.has(kind)).map(({ unitId }) => unitId);
  if (unitIds.length === 0) return new Map();
  const fresh = new Map(now.map((outcome) => [outcome.unitId, outcome]));
  const months = new Map(unitIds.map((unitId) => [unitId, [] as PeriodStanding[]]));
  for (const standing of await readPeriodStandings(queries, settling, unitIds)) {
    const current = standing.periodId === settling.periodId ? fresh.get(standing.unitId) : undefined;
    months.get(standing.unitId)?.push({ ...standing, ...(current && freshVerdicts(current)) });
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

const freshVerdicts = ({ verdicts, verifiedVerdicts }: Outcome) => ({
  verdicts: verdicts as KeptVerdicts,
  verifiedVerdicts: verifiedVerdicts as KeptVerdicts,
});
