import type { AwardForm, Campaign, CopiedFact, Phase, Plan, ReportDuty, Target } from '@thi-dua/schema';
import { changeOf } from './changed-facts.ts';
import type { CampaignRows, CopiedNoun, DefinitionRow } from './copy.queries.ts';
import {
  type FactRow,
  ofAward,
  ofCampaign,
  ofDuty,
  ofPhase,
  ofPlan,
  ofTarget,
  ofWorkPlans,
  type Pair,
} from './facts.ts';
import type { Copy } from './make-copy.ts';
import { unchangedWords } from './unchanged.words.ts';

/** Everything of a copy that a person has to look at, because it came from the words of the earlier plan. */
export function reviewOf(rows: CampaignRows, copy: Copy): CopiedFact[] {
  const pairs = <Document>(noun: CopiedNoun) => pairsOf<Document>(noun, rows[noun], copy[noun]);
  const [campaign] = pairs<Campaign>('campaign');
  const plan = rows.plan.document as unknown as Plan;
  const years = yearsOf(campaign);
  return [
    ...(campaign === undefined
      ? []
      : facts(campaign, [...ofPlan(plan), ...ofCampaign(campaign), ...ofWorkPlans(rows)])),
    ...pairs<Phase>('phase').flatMap((pair) => facts(pair, ofPhase(pair))),
    ...pairs<ReportDuty>('report_duty').flatMap((pair) => facts(pair, ofDuty(pair))),
    ...pairs<Target>('target').flatMap((pair) => facts(pair, ofTarget(pair))),
    ...pairs<AwardForm>('award_form').flatMap((pair) => facts(pair, ofAward(pair))),
    ...(['campaign', 'area', 'criterion', 'award_form'] as const).flatMap((noun) =>
      pairs<object>(noun).flatMap((pair) => facts(pair, ofWords(pair, years))),
    ),
  ];
}

/** In the order in which they were read. */
function pairsOf<Document>(
  noun: CopiedNoun,
  before: readonly DefinitionRow[],
  after: readonly DefinitionRow[],
): Pair<Document>[] {
  return after.map((row, index) => ({
    id: row.key,
    noun,
    was: before[index]?.document as Document,
    now: row.document as Document,
  }));
}

const none = 'không nêu';

function facts(pair: Pair<object>, said: readonly FactRow[]): CopiedFact[] {
  return said
    .filter(([, , was, now]) => was !== null || now !== null)
    .map(([kind, what, was, now, why]) => ({
      kind,
      id: pair.id,
      what,
      was: was ?? none,
      now: now ?? none,
      why,
      ...changeOf(kind, pair),
    }));
}

function yearsOf(campaign: Pair<Campaign> | undefined): number[] {
  if (campaign === undefined) return [];
  const { year, endsOn } = campaign.was;
  const last = endsOn === null ? year : Number(endsOn.slice(0, 4));
  return Array.from({ length: last - year + 1 }, (_, index) => year + index);
}

const ofWords = ({ was, now }: Pair<object>, years: readonly number[]): FactRow[] =>
  unchangedWords(was, now, years).map((words) => [
    'YEAR_IN_WORDS',
    'Câu chữ',
    words,
    words,
    'Câu này nêu năm cũ.',
  ]);
