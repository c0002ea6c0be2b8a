import type { EvidenceRule, Measure } from '@thi-dua/plugin-api';
import type { Requirement, Scoring, Target, ValueLimits } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { JudgedTarget } from '../../../judging/judge.ts';
import { lateReport, type Scheme } from '../../../judging/score.ts';
import { piecesOf } from '../../period/form.ts';
import type { PeriodRhythm } from '../../period/plan-periods.ts';
import { rhythmOf } from '../../period/rhythms.ts';

/** An indicator of a campaign, as settling needs it. */
export interface RuledIndicator {
  readonly uuid: string;
  readonly key: string;
  readonly name: string;
  readonly measure: Measure;
  /** Worst first; empty when it is not graded. */
  readonly grades: readonly string[];
  /** What its values are plausibly within; absent or null: no limits. */
  readonly bounds?: ValueLimits | null;
  /** Its pieces are recorded one by one, and may be counted by the records. */
  readonly recorded?: boolean;
  /** Whether its values are backed by evidence; absent or null: none is asked for. */
  readonly evidence?: EvidenceRule | null;
}

/** A target with the key of its row. */
export interface RuledTarget extends Target {
  readonly uuid: string;
}

/** What judging and scoring a unit need of them. */
export interface JudgingRules {
  readonly targets: readonly (JudgedTarget & Pick<RuledTarget, 'uuid'>)[];
  /** By uuid, as figures are kept. */
  readonly byUuid: ReadonlyMap<string, RuledIndicator>;
  /** By the key that requirements name. */
  readonly byKey: ReadonlyMap<string, RuledIndicator>;
  readonly scheme: Scheme;
}

/** What the plan of a campaign asks for, read once and kept while the plugin says the same. */
export interface CampaignRules extends JudgingRules {
  readonly campaignId: string;
  readonly targets: readonly RuledTarget[];
  /** The indicators its targets measure, in the order of the plan; then those its bonuses and penalties count. */
  readonly measured: readonly RuledIndicator[];
  /** How often its counted periods come; null while it has none. */
  readonly rhythm: PeriodRhythm | null;
}

interface Row {
  readonly targets: readonly RuledTarget[];
  readonly indicators: readonly RuledIndicator[];
  readonly rhythm: PeriodRhythm | null;
  readonly scoring: Scoring | null;
}

const kept = new Map<string, { readonly stamp: string; readonly rules: CampaignRules }>();

/** The rules of a campaign; definitions are published, so one reading serves every caller. */
export async function rulesOf(queries: Queries, campaignId: string): Promise<CampaignRules> {
  const [now] = await queries.query<{ stamp: string }>(`select ${rulesStamp('$1')} as stamp`, [campaignId]);
  return rulesAt(queries, campaignId, now?.stamp ?? null);
}

/** SQL: how often the counted periods of a campaign come, on which administrators have a say. */
const rhythmIn = (campaign: string) =>
  `(select max(r.rhythm) from reporting_period r where r.campaign_id = ${campaign} and r.counts and r.retired_at is null)`;

/** SQL: what the rules of a campaign were made from; while it is the same, so are they. */
export const rulesStamp = (campaign: string): string => `(
  select concat_ws(' ', p.digest, v.digest, ${rhythmIn(campaign)}) from campaign c join plugin p on p.id = c.plugin_id, plugin v
  where c.id = ${campaign} and v.id = 'plugin-api')`;

/** The rules of a campaign for a caller that has read {@link rulesStamp} in a statement of its own. */
export async function rulesAt(
  queries: Queries,
  campaignId: string,
  stamp: string | null,
): Promise<CampaignRules> {
  const known = kept.get(campaignId);
  if (stamp !== null && known?.stamp === stamp) return known.rules;
  const rules = await readRules(queries, campaignId);
  kept.set(campaignId, { stamp: stamp ?? '', rules });
  return rules;
}

async function readRules(queries: Queries, campaignId: string): Promise<CampaignRules> {
  const [row] = await queries.query<Row>(
    `select
       coalesce((select jsonb_agg(t.document || jsonb_build_object('uuid', t.id) order by a.position, t.position)
         from target t join area a on a.id = t.area_id where t.campaign_id = $1 and t.retired_at is null), '[]') as targets,
       coalesce((select jsonb_agg(jsonb_build_object('uuid', i.id, 'key', i.key, 'name', i.document ->> 'name',
           'measure', i.document ->> 'measure', 'grades', coalesce(i.document #> '{scale,grades}', '[]'),
           'bounds', i.document -> 'bounds',
           'recorded', i.document -> 'recorded', 'evidence', i.document -> 'evidence')) from indicator i), '[]') as indicators,
       ${rhythmIn('$1')} as rhythm,
       (select document -> 'scoring' from campaign where id = $1) as scoring`,
    [campaignId],
  );
  const { targets, indicators } = row ?? { targets: [], indicators: [] };
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const scheme = schemeOf(row?.scoring ?? null);
  const measured = new Set([
    ...targets.flatMap(({ requirement }) => indicatorsOf(requirement)),
    ...piecesOf(scheme),
  ]);
  return {
    campaignId,
    targets,
    byUuid: new Map(indicators.map((indicator) => [indicator.uuid, indicator])),
    byKey,
    measured: [...measured].flatMap((key) => byKey.get(key) ?? []),
    rhythm: row?.rhythm ?? null,
    scheme,
  };
}

/** The indicators that a requirement measures, by key. */
export function indicatorsOf({ indicatorId, parts }: Requirement): string[] {
  return [...(indicatorId === null ? [] : [indicatorId]), ...parts.flatMap(indicatorsOf)];
}

/** A scheme as scoring reads it. */
export function schemeOf(scoring: Scoring | null): Scheme {
  if (scoring === null) return 'DEFAULT';
  const penalties = scoring.penalties.map(({ indicatorId, ...penalty }) => ({
    ...penalty,
    indicatorId: indicatorId ?? lateReport,
  }));
  return { ...scoring, penalties };
}

/** A target on a share of units, and where in it the share is asked for. */
export interface SharingTarget<Shared> {
  readonly target: Shared;
  readonly share: Requirement;
}

/** The targets on a share of units; each unit of their kinds is judged by itself, and counted. */
export function sharesOf<Shared extends Pick<JudgedTarget, 'requirement'>>({
  targets,
}: {
  readonly targets: readonly Shared[];
}): SharingTarget<Shared>[] {
  return targets.flatMap((target) => {
    const share = shareIn(target.requirement);
    return share === undefined ? [] : [{ target, share }];
  });
}

function shareIn(requirement: Requirement): Requirement | undefined {
  if (requirement.kind === 'SHARE_OF_UNITS') return requirement;
  return requirement.parts.map(shareIn).find((share) => share !== undefined);
}

/** Judged in each of the campaign's periods by itself, and over the campaign by how many of them were met. */
export function isPeriodic({ rhythm }: CampaignRules, { every }: Pick<Target, 'every'>): boolean {
  return rhythm !== null && rhythmOf[every] === rhythm;
}
