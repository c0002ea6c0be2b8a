import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import { formIn } from '../../standing/roll/roll.ts';
import type { CampaignRules, RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { readCampaignFacts } from '../../standing/rules/period-facts.ts';

export interface PeriodKinds {
  readonly periodId: string;
  readonly kinds: readonly UnitKind[];
}

/** What units of any of the kinds enter in a period, each indicator once: the columns of a table of them all. */
export async function formOfKinds(
  queries: Queries,
  rules: CampaignRules,
  { periodId, kinds }: PeriodKinds,
): Promise<RuledIndicator[]> {
  const campaign = await readCampaignFacts(queries, rules.campaignId);
  const forms = [...new Set(kinds)].flatMap((kind) => formIn(campaign, { periodId, kind }));
  return [...new Map(forms.map((indicator) => [indicator.uuid, indicator])).values()];
}
