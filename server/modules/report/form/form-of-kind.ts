import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import { formOf } from '../../standing/roll/roll.ts';
import { type CampaignRules, type RuledIndicator, rulesOf } from '../../standing/rules/campaign-rules.ts';

export interface FormKey {
  /** Id of the campaign's row. */
  readonly campaignId: string;
  readonly periodId: string;
  readonly kind: UnitKind;
}

/** What units of a kind enter in a period, and the rules of the campaign that say so. */
export interface FormOfKind {
  readonly rules: CampaignRules;
  readonly form: readonly RuledIndicator[];
}

export async function readForm(queries: Queries, key: FormKey): Promise<FormOfKind> {
  const rules = await rulesOf(queries, key.campaignId);
  return { rules, form: await formOf(queries, rules, key) };
}
