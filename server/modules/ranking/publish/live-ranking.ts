import type { FigureStage } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { type CampaignRules, rulesOf } from '../../standing/rules/campaign-rules.ts';
import { rulesIn } from '../../standing/rules/judged-in.ts';
import { readPeriodFacts } from '../../standing/rules/period-facts.ts';
import { type BlocRow, findBloc, readBlocUnits } from '../bloc/bloc.queries.ts';
import { judgedKinds } from '../bloc/read-blocs.ts';
import type { RankedFacts, UnitInput } from '../content/content.ts';
import { formulaOf } from '../content/formula.ts';
import { makeRanking, type OrderedRanking } from '../content/results.ts';
import type { InputScope } from '../inputs/inputs.ts';
import { type RankedPeriod, readRankedPeriod } from '../inputs/period.queries.ts';

/** What is to be ranked. */
export interface RankingSubject {
  readonly periodId: string;
  readonly blocId: string;
  readonly stage: FigureStage;
}

/** What is to be ranked, as the database holds it. */
export interface FoundBloc {
  readonly bloc: BlocRow;
  readonly asked: InputScope;
}

/** Undefined when there is no such period, or nobody in it stands in the bloc. */
export async function findPeers(
  queries: Queries,
  { periodId, blocId, stage }: RankingSubject,
): Promise<FoundBloc | undefined> {
  const period = await readRankedPeriod(queries, periodId);
  if (period === undefined) return undefined;
  const rules = await rulesOf(queries, period.campaignId);
  const judging = await rulesOfPeriod(queries, period, rules);
  const bloc = await findBloc(queries, { periodId, blocId, judgedKinds: judgedKinds(rules) });
  if (bloc === undefined) return undefined;
  const unitIds = (await readBlocUnits(queries, periodId, [blocId])).get(blocId) ?? [];
  return { bloc, asked: { period, rules, judging, stage, unitIds } };
}

/** The rules that judge this period: a target of the year is none of a month. */
export async function rulesOfPeriod(
  queries: Queries,
  { id, campaignId }: RankedPeriod,
  rules: CampaignRules,
): Promise<CampaignRules> {
  const facts = (await readPeriodFacts(queries, campaignId)).find((period) => period.id === id);
  return facts === undefined ? { ...rules, targets: [] } : rulesIn(rules, facts);
}

/** Makes the ranking of peers by inputs that were read of them. */
export function rankPeers({ bloc, asked }: FoundBloc, inputs: readonly UnitInput[]): OrderedRanking {
  const figures = new Set(inputs.flatMap(({ figures }) => figures.map(({ of }) => of)));
  return makeRanking(factsOf(bloc, asked.period, asked.stage), formulaOf(asked.judging, figures), inputs);
}

/** What is ranked, where and by whose plan, as it is written down. */
export function factsOf(bloc: RankedFacts['bloc'], period: RankedPeriod, stage: FigureStage): RankedFacts {
  const { key, rhythm, name, startsOn, endsOn, treeOn, plugin, campaignKey } = period;
  return {
    plugin,
    campaignId: campaignKey,
    period: { key, rhythm, name, startsOn, endsOn, treeOn },
    bloc: { id: bloc.id, origin: bloc.origin, name: bloc.name, kinds: bloc.kinds },
    stage,
  };
}
