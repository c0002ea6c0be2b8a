import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import type { FormPeriod } from '../period/form.ts';
import { type CampaignRules, rulesAt, rulesStamp } from './campaign-rules.ts';

/** What of a period decides who reports what in it, and where that adds up. */
export interface PeriodFacts extends FormPeriod {
  readonly id: string;
  /** What was not reported by then is missed. */
  readonly closed: boolean;
  /** The kinds the plan's report duty names. */
  readonly fromKinds: readonly UnitKind[];
  /** The indicators the plan's report duty asks them for, beyond what the targets measure. */
  readonly asks: readonly string[];
}

/** Of all periods of a campaign that its plan still has, that of the campaign itself among them. */
export function readPeriodFacts(queries: Queries, campaignId: string): Promise<PeriodFacts[]> {
  return queries.query<PeriodFacts>(periodFacts, [campaignId]);
}

const periodFacts = `
     select p.id, p.rhythm, p.counts, p.closed_at is not null as closed, p.counts and p.ends_on = max(p.ends_on) filter (where p.counts) over () as last,
       coalesce(d.document -> 'fromKinds', '[]') as "fromKinds", coalesce(d.document -> 'asksIds', '[]') as asks,
       ${rulesStamp('$1')} as stamp
     from reporting_period p left join report_duty d on d.id = p.report_duty_id
     where p.campaign_id = $1 and p.retired_at is null order by p.starts_on, p.id`;

/** The rules of a campaign and the facts of its periods, in one journey. */
export async function readCampaignFacts(
  queries: Queries,
  campaignId: string,
): Promise<{ readonly rules: CampaignRules; readonly facts: readonly PeriodFacts[] }> {
  const facts = await queries.query<PeriodFacts & { readonly stamp: string | null }>(periodFacts, [
    campaignId,
  ]);
  return { rules: await rulesAt(queries, campaignId, facts[0]?.stamp ?? null), facts };
}

/** The one that all counted periods add up to. */
export const isTotal = ({ rhythm }: Pick<PeriodFacts, 'rhythm'>): boolean => rhythm === 'CAMPAIGN';

/** Where what is reported in the period adds up: in itself, and in that of the campaign when it counts there. */
export function destinationsOf(facts: readonly PeriodFacts[], periodId: string): string[] {
  const period = facts.find(({ id }) => id === periodId);
  const total = period?.counts === true ? facts.filter(isTotal) : [];
  return [periodId, ...total.map(({ id }) => id)];
}
