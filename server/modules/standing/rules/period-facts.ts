import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import type { FormPeriod } from '../../period/form.ts';
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

/** The rules of a campaign and the facts of its periods. */
export interface CampaignFacts {
  readonly rules: CampaignRules;
  /** All periods that the plan still has, that of the campaign itself among them. */
  readonly facts: readonly PeriodFacts[];
}

const kept = new Map<string, { readonly stamp: string; readonly facts: readonly PeriodFacts[] }>();

/** Every change of a row moves it: while the rows lie where they lay, written by whom they were, they say the same. */
const stampOf = (campaign: string) => `
  select asked.id as "campaignId", ${rulesStamp('asked.id')} as "rulesStamp", (
    select string_agg(p.ctid::text || p.xmin::text, ' ' order by p.id) from reporting_period p where p.campaign_id = asked.id) as "periodsStamp"
  from campaign asked where asked.id = ${campaign}`;
const stampByCampaign = stampOf('$1');
const stampByPeriod = stampOf('(select campaign_id from reporting_period where id = $1)');

interface Stamp {
  readonly campaignId: string;
  readonly rulesStamp: string | null;
  readonly periodsStamp: string | null;
}

/** Asks whether they still are what they were; periods are published, so one reading serves every caller. */
export async function readCampaignFacts(queries: Queries, campaignId: string): Promise<CampaignFacts> {
  const [stamp] = await queries.query<Stamp>(stampByCampaign, [campaignId]);
  if (stamp === undefined) throw new Error(`There is no campaign ${campaignId}`);
  return factsAt(queries, stamp);
}

/** Rules and periods of the campaign that a period is of. Returns undefined if there is no such period. */
export async function readCampaignFactsIn(
  queries: Queries,
  periodId: string,
): Promise<CampaignFacts | undefined> {
  const [stamp] = await queries.query<Stamp>(stampByPeriod, [periodId]);
  return stamp && factsAt(queries, stamp);
}

async function factsAt(
  queries: Queries,
  { campaignId, rulesStamp, periodsStamp }: Stamp,
): Promise<CampaignFacts> {
  const rules = await rulesAt(queries, campaignId, rulesStamp);
  const stamp = `${rulesStamp} ${periodsStamp}`;
  const known = kept.get(campaignId);
  if (known?.stamp === stamp) return { rules, facts: known.facts };
  const facts = await readPeriodFacts(queries, campaignId);
  kept.set(campaignId, { stamp, facts });
  return { rules, facts };
}

export function readPeriodFacts(queries: Queries, campaignId: string): Promise<PeriodFacts[]> {
  return queries.query<PeriodFacts>(
    `select p.id, p.rhythm, p.counts, p.closed_at is not null as closed, p.counts and p.ends_on = max(p.ends_on) filter (where p.counts) over () as last,
       coalesce(d.document -> 'fromKinds', '[]') as "fromKinds", coalesce(d.document -> 'asksIds', '[]') as asks
     from reporting_period p left join report_duty d on d.id = p.report_duty_id
     where p.campaign_id = $1 and p.retired_at is null order by p.starts_on, p.id`,
    [campaignId],
  );
}

/** The one that all counted periods add up to. */
export const isTotal = ({ rhythm }: Pick<PeriodFacts, 'rhythm'>): boolean => rhythm === 'CAMPAIGN';

/** Where what is reported in the period adds up: in itself, and in that of the campaign when it counts there. */
export function destinationsOf(facts: readonly PeriodFacts[], periodId: string): string[] {
  const period = facts.find(({ id }) => id === periodId);
  const total = period?.counts === true ? facts.filter(isTotal) : [];
  return [periodId, ...total.map(({ id }) => id)];
}

/** What follows from rules and one period, made once while both are what they were: every report asks for it. */
export function oncePerPeriod<Made>(
  make: (rules: CampaignRules, period: PeriodFacts) => Made,
): (rules: CampaignRules, period: PeriodFacts) => Made {
  const known = new WeakMap<PeriodFacts, { readonly rules: CampaignRules; readonly made: Made }>();
  return (rules, period) => {
    const last = known.get(period);
    if (last?.rules === rules) return last.made;
    const made = make(rules, period);
    known.set(period, { rules, made });
    return made;
  };
}
