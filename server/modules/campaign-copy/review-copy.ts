import type { AwardForm, Campaign, CopiedFact, Phase, Plan, ReportDuty, Target } from '@thi-dua/schema';
import type { CampaignRows, CopiedNoun, DefinitionRow } from './copy.queries.ts';
import { changeOf } from './fact-change.words.ts';
import {
  awardFacts,
  campaignFacts,
  dutyFacts,
  type FactPair,
  type FactRow,
  phaseFacts,
  planFacts,
  targetFacts,
  workPlanFacts,
} from './facts.ts';
import type { CampaignCopyRows } from './make-copy.ts';
import { unchangedWords } from './unchanged.words.ts';

/** Lists the facts of a copy that a person has to review, because they come from the text of the earlier plan. */
export function reviewOf(rows: CampaignRows, copy: CampaignCopyRows): CopiedFact[] {
  const pairs = <Document>(noun: CopiedNoun) => pairsOf<Document>(noun, rows[noun], copy[noun]);
  const [campaign] = pairs<Campaign>('campaign');
  const plan = rows.plan.document as unknown as Plan;
  const years = yearsOf(campaign);
  return [
    ...(campaign === undefined
      ? []
      : copiedFacts(campaign, [...planFacts(plan), ...campaignFacts(campaign), ...workPlanFacts(rows)])),
    ...pairs<Phase>('phase').flatMap((pair) => copiedFacts(pair, phaseFacts(pair))),
    ...pairs<ReportDuty>('report_duty').flatMap((pair) => copiedFacts(pair, dutyFacts(pair))),
    ...pairs<Target>('target').flatMap((pair) => copiedFacts(pair, targetFacts(pair))),
    ...pairs<AwardForm>('award_form').flatMap((pair) => copiedFacts(pair, awardFacts(pair))),
    ...(['campaign', 'area', 'criterion', 'award_form'] as const).flatMap((noun) =>
      pairs<object>(noun).flatMap((pair) => copiedFacts(pair, yearFacts(pair, years))),
    ),
  ];
}

/** Pairs rows of the source with those of the copy, which are in the same order. */
function pairsOf<Document>(
  noun: CopiedNoun,
  before: readonly DefinitionRow[],
  after: readonly DefinitionRow[],
): FactPair<Document>[] {
  return after.map((row, index) => ({
    id: row.key,
    noun,
    was: before[index]?.document as Document,
    now: row.document as Document,
  }));
}

const notStated = 'không nêu';

function copiedFacts(pair: FactPair<object>, said: readonly FactRow[]): CopiedFact[] {
  return said
    .filter(([, , was, now]) => was !== null || now !== null)
    .map(([kind, what, was, now, why]) => ({
      kind,
      id: pair.id,
      what,
      was: was ?? notStated,
      now: now ?? notStated,
      why,
      ...changeOf(kind, pair),
    }));
}

function yearsOf(campaign: FactPair<Campaign> | undefined): number[] {
  if (campaign === undefined) return [];
  const { year, endsOn } = campaign.was;
  const last = endsOn === null ? year : Number(endsOn.slice(0, 4));
  return Array.from({ length: last - year + 1 }, (_, index) => year + index);
}

const yearFacts = ({ was, now }: FactPair<object>, years: readonly number[]): FactRow[] =>
  unchangedWords(was, now, years).map((words) => [
    'YEAR_IN_WORDS',
    'Câu chữ',
    words,
    words,
    'Câu này nêu năm cũ.',
  ]);
