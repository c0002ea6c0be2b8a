import type { Queries } from '../../../data/database.ts';
import { notifyServers } from '../../../data/live-event.ts';
import type { Reports } from '../figures/reported.queries.ts';
import { destinationsOf } from '../rules/period-facts.ts';
import { beginAdding, beginAddingIn, type CampaignLedger } from './adding.ts';
import { contribute, type ReportedLines, readReported } from './contribute.ts';
import { judgeLines } from './results.ts';

/**
 * Brings rollups and standings to what the reports of these units say now: in the period, and in that of the campaign
 * when it counts there. Everything that changes what counts ends with it, in its own transaction: from here on whoever
 * settles beside it waits. A second time it changes nothing.
 */
export async function settle(queries: Queries, periodId: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  const adding = await beginAddingIn(queries, periodId);
  const reports = { periodId, unitIds };
  await settleReported(queries, adding, reports, await readReported(queries, adding, reports));
}

/**
 * The same for whoever has just read the campaign: what it takes is asked for together with the hold, and again only
 * when somebody has changed the periods until then.
 */
export async function settleKnowing(
  queries: Queries,
  known: CampaignLedger,
  reports: Reports,
): Promise<void> {
  const [adding, reported] = await Promise.all([
    beginAdding(queries, known.provinceCode, known.rules.campaignId),
    readReported(queries, known, reports),
  ]);
  const now = adding.facts === known.facts ? reported : await readReported(queries, adding, reports);
  await settleReported(queries, adding, reports, now);
}

async function settleReported(
  queries: Queries,
  adding: CampaignLedger,
  reports: Reports,
  reported: ReportedLines,
): Promise<void> {
  const { provinceCode, rules, facts } = adding;
  const contributed = contribute(adding, reports, reported);
  const unitIds = [...new Set(contributed.lines.map(({ unitId }) => unitId))];
  const periodIds = destinationsOf(facts, reports.periodId);
  const { campaignId } = rules;
  await Promise.all([
    judgeLines(queries, adding, contributed),
    notifyServers(queries, { kind: 'standings', provinceCode, campaignId, periodIds, unitIds }),
  ]);
}
