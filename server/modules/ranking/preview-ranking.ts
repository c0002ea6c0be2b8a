import type { FigureStage, RankingPreview, StandingExplanation } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { signedIn } from '../../rights/authorize.ts';
import { rulesOf } from '../standing/rules/campaign-rules.ts';
import { formulaOf } from './content/formula.ts';
import { makeRanking, type OrderedRanking } from './content/results.ts';
import { explainAll } from './explain/explain.ts';
import { shownScore } from './explain/shown-entry.ts';
import { readLiveInputs } from './inputs/live-inputs.ts';
import { readRankedPeriod } from './inputs/period.queries.ts';
import { factsOf, findPeers, type RankingSubject, rankPeers, rulesOfPeriod } from './publish/live-ranking.ts';
import { mayReadAll } from './visibility.ts';

/** What its entries are taken from. */
export type PreviewRow = RankingPreview & { readonly made: OrderedRanking };

/** Returns null both if there is no such bloc and if it holds units whose figures the caller may not read. */
export async function previewRanking(
  { access, queries }: Context,
  asked: RankingSubject,
): Promise<PreviewRow | null> {
  signedIn(access);
  const peers = await findPeers(queries, asked);
  if (peers === undefined || !(await mayReadAll(access, peers.asked.unitIds))) return null;
  const made = rankPeers(peers, await readLiveInputs(queries, peers.asked));
  return { periodId: asked.periodId, bloc: peers.bloc, stage: asked.stage, made };
}

interface StandingKey {
  readonly unitId: string;
  readonly periodId: string;
  readonly stage: FigureStage;
}

/** A ranking of one, which says nothing of its peers. */
export async function explainStanding(
  { access, queries }: Context,
  { unitId, periodId, stage }: StandingKey,
): Promise<StandingExplanation | null> {
  signedIn(access);
  if ((await access.allowing('explainStanding', unitId)) === null) return null;
  const period = await readRankedPeriod(queries, periodId);
  if (period === undefined) return null;
  const rules = await rulesOf(queries, period.campaignId);
  const judging = await rulesOfPeriod(queries, period, rules);
  const inputs = await readLiveInputs(queries, { period, rules, judging, stage, unitIds: [unitId] });
  const formula = formulaOf(
    judging,
    inputs.flatMap(({ figures }) => figures.map(({ of }) => of)),
  );
  const bloc = { id: unitId, origin: 'DEFAULT', name: '', kinds: [] } as const;
  const { content } = makeRanking(factsOf(bloc, period, stage), formula, inputs);
  const facts = explainAll(content).get(unitId.toLowerCase());
  return facts === undefined ? null : { unitId, periodId, stage, ...shownScore(facts) };
}
