import type { AssignedStanding } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { readStandings } from '../../standing/figures/standing.row.ts';
import { isPeriodic, rulesOf } from '../../standing/rules/campaign-rules.ts';
import { isJudgedIn } from '../../standing/rules/judged-in.ts';
import { isTotal, readPeriodFacts } from '../../standing/rules/period-facts.ts';
import { perCent } from '../../standing/shown/target-values.ts';
import { type ApplicableTarget, type PlaceKey, readApplied, readLastDays } from './applied.queries.ts';
import { type CampaignFigures, figuresKey, verdictOver, verdictsIn } from './assigned-verdict.ts';

/** How units stand against what was assigned to them, by what is kept of their figures; of many units in a few statements. */
export async function readAssignedStandings(
  queries: Queries,
  keys: readonly PlaceKey[],
): Promise<AssignedStanding[][]> {
  const applied = await readApplied(queries, keys);
  const standings = keys.map((): AssignedStanding[] => []);
  for (const campaignUuid of new Set(applied.map(({ target }) => target.campaignUuid))) {
    const own = applied.filter(({ target }) => target.campaignUuid === campaignUuid);
    const figures = await readFigures(queries, { campaignUuid, keys, applied: own });
    for (const one of own) {
      const key = keys[one.place];
      const shown = key === undefined ? undefined : standingOf(figures, key, one);
      if (shown !== undefined) standings[one.place]?.push(shown);
    }
  }
  return standings;
}

interface AssignedBatch {
  readonly campaignUuid: string;
  readonly keys: readonly PlaceKey[];
  readonly applied: readonly ApplicableTarget[];
}

/** Over the campaign the months are looked at too. */
async function readFigures(
  queries: Queries,
  { campaignUuid, keys, applied }: AssignedBatch,
): Promise<CampaignFigures> {
  const [rules, facts, lastDays] = [
    await rulesOf(queries, campaignUuid),
    await readPeriodFacts(queries, campaignUuid),
    await readLastDays(queries, campaignUuid),
  ];
  const asked = applied.flatMap(({ place }) => keys[place] ?? []);
  const total = facts.find(isTotal)?.id;
  const months = asked.some(({ periodId }) => periodId === total)
    ? facts.filter(({ counts }) => counts).map(({ id }) => id)
    : [];
  const standings = await readStandings(queries, {
    provinceCode: applied[0]?.target.provinceCode ?? '',
    periodIds: [...new Set([...asked.map(({ periodId }) => periodId), ...months])],
    unitIds: [...new Set(asked.map(({ unitId }) => unitId))],
  });
  return { rules, facts, lastDays, standings: new Map(standings.map((row) => [figuresKey(row), row])) };
}

/** Undefined where the period does not ask for it: a recognition of the year in April. */
function standingOf(
  figures: CampaignFigures,
  key: PlaceKey,
  { target, plan, planVerified }: ApplicableTarget,
): AssignedStanding | undefined {
  const period = figures.facts.find(({ id }) => id === key.periodId);
  if (period === undefined || !(isTotal(period) || isJudgedIn(figures.rules, target, period)))
    return undefined;
  const over = isTotal(period) && isPeriodic(figures.rules, target);
  const { provisional, verified } = (over ? verdictOver : verdictsIn)(figures, key, target);
  return {
    assigned: target,
    state: provisional[0],
    attainment: perCent(provisional[1]),
    monthsMet: provisional[2] ?? null,
    monthsDue: provisional[3] ?? null,
    verifiedState: verified[0],
    verifiedAttainment: perCent(verified[1]),
    planState: plan?.[0] ?? null,
    planAttainment: perCent(plan?.[1] ?? null),
    planVerifiedState: planVerified?.[0] ?? null,
  };
}
