import type { Queries } from '../../data/database.ts';
import { tell } from '../../live/tell.ts';
import { type Adding, beginAddingIn } from './adding.ts';
import { contribute } from './contribute.ts';
import { destinationsOf } from './period-facts.ts';
import { judgeLines } from './results.ts';

/**
 * Brings rollups and standings to what the reports of these units say now: in the period, and in that of the campaign
 * when it counts there. Everything that changes what counts ends with it, in its own transaction: from here on whoever
 * settles beside it waits. A second time it changes nothing.
 */
export async function settle(queries: Queries, periodId: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  await settleIn(queries, await beginAddingIn(queries, periodId), { periodId, unitIds });
}

/** The same for whoever knows the campaign, and holds its standings: nothing is looked up again. */
export async function settleIn(
  queries: Queries,
  adding: Adding,
  { periodId, unitIds }: { readonly periodId: string; readonly unitIds: readonly string[] },
): Promise<void> {
  const contributed = await contribute(queries, adding, { periodId, unitIds });
  const { provinceCode, rules, facts } = adding;
  const periodIds = destinationsOf(facts, periodId);
  const above = [...new Set(contributed.lines.map(({ unitId }) => unitId))];
  await Promise.all([
    judgeLines(queries, adding, contributed),
    tell(queries, {
      kind: 'standings',
      provinceCode,
      campaignId: rules.campaignId,
      periodIds,
      unitIds: above,
    }),
  ]);
}
