import type { RankingRecomputation, RecomputedRanking } from '@thi-dua/schema';
import { canonicalJson } from '../../../data/canonical.ts';
import type { Queries } from '../../../data/database.ts';
import { type RankingContent, rulesVersion } from '../content/content.ts';
import { digestOf } from '../content/digest.ts';
import { makeRanking } from '../content/results.ts';
import type { EntryFacts } from '../explain/entry-facts.ts';
import { readReportInputs } from '../inputs/report-inputs.ts';
import { findPeers, rankPeers } from '../publish/live-ranking.ts';
import type { RankingRow } from '../ranking.row.ts';
import { shownDifferences } from './difference.words.ts';
import { differencesOf } from './differences.ts';
import { readChangedReports, readKept, readKeptEntries } from './recompute.queries.ts';

/** The most differences that are listed; all are counted. */
const mostListed = 200;

/**
 * Holds a published ranking against what it is made of: itself, and the reports as they count now. Nothing is written,
 * and nothing of what is kept incrementally is read.
 */
export async function recompute(queries: Queries, ranking: RankingRow): Promise<RankingRecomputation> {
  const kept = await readKept(queries, ranking.id);
  if (kept === undefined) throw new Error(`The ranking ${ranking.id} was found and is not there`);
  const published = readContentOf(kept.content);
  const contentDigest = digestOf(kept.content);
  const entries = await readKeptEntries(queries, ranking.id);
  const alike = contentDigest === kept.digest && kept.digest === (kept.audited ?? kept.digest);
  return {
    rankingId: ranking.id,
    keptDigest: kept.digest,
    contentDigest,
    auditedDigest: kept.audited,
    intact: alike && published !== null && sameEntries(entries, published),
    rulesVersion,
    fromSnapshot: compared(kept.content, published, published === null ? null : again(published)),
    fromReports: compared(kept.content, published, await fromReports(queries, ranking)),
    changedReports: await readChangedReports(queries, ranking.id),
  };
}

/** Returns null if the stored content cannot be parsed, which means that it was tampered with. */
function readContentOf(text: string): RankingContent | null {
  try {
    return JSON.parse(text) as RankingContent;
  } catch {
    return null;
  }
}

/** From what it holds itself. What is not there any more cannot be computed with. */
function again(content: RankingContent): RankingContent | null {
  const { plugin, campaignId, period, bloc, stage, formula, units } = content;
  try {
    return makeRanking({ plugin, campaignId, period, bloc, stage }, formula, units).content;
  } catch {
    return null;
  }
}

/** From nothing. A bloc that nobody stands in any more gives a ranking of nobody. */
async function fromReports(queries: Queries, ranking: RankingRow): Promise<RankingContent | null> {
  const { periodId, bloc, stage } = ranking;
  const peers = await findPeers(queries, { periodId, blocId: bloc.id, stage });
  if (peers === undefined) return null;
  return rankPeers(peers, await readReportInputs(queries, peers.asked)).content;
}

function compared(
  text: string,
  published: RankingContent | null,
  made: RankingContent | null,
): RecomputedRanking {
  const anew = made === null ? '' : canonicalJson(made);
  const differences = text === anew ? [] : differencesOf(published, made ?? undefined);
  const contents = [published, made].filter((content) => content !== null);
  return {
    digest: digestOf(anew),
    same: text === anew,
    differenceCount: differences.length,
    differences: shownDifferences(differences.slice(0, mostListed), contents),
  };
}

/** Whether the rows of pages say what the content says; how they word it may have changed since. */
function sameEntries(entries: readonly EntryFacts[], { results }: RankingContent): boolean {
  const facts = entries.map(({ unitId, place, behindBy, points, met, due, attainment, contributions }) => ({
    ...{ unitId, place, behindBy, points, met, due, attainment },
    contributions: contributions.map(({ kind, what, points, of, state }) => ({
      kind,
      what,
      points,
      of,
      state,
    })),
  }));
  const wanted = results.map(({ verdicts: _, incidents: __, ...result }) => result);
  return canonicalJson(byUnit(facts)) === canonicalJson(byUnit(wanted));
}

const byUnit = <Row extends { readonly unitId: string }>(rows: readonly Row[]) =>
  Object.fromEntries(rows.map((row) => [row.unitId, row]));
