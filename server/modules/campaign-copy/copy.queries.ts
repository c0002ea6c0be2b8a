import type { Queries } from '../../data/database.ts';

/** A row of a table of definitions as JSON. */
export interface DefinitionRow {
  readonly id: string;
  readonly key: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly [column: string]: unknown;
}

/** The nouns that are copied, each after those it refers to. */
export const copiedNouns = [
  'campaign',
  'phase',
  'area',
  'target',
  'award_form',
  'criterion',
  'report_duty',
] as const;

/** One of {@link copiedNouns}. */
export type CopiedNoun = (typeof copiedNouns)[number];

/** A campaign with everything that belongs to it. */
export interface CampaignRows extends Readonly<Record<CopiedNoun, readonly DefinitionRow[]>> {
  readonly target_measure: readonly { readonly target_id: string }[];
  /** The work plans that schedule it; their report duties are copied, their items are not. */
  readonly work_plan: readonly DefinitionRow[];
  readonly workItems: number;
  readonly plan: DefinitionRow;
}

/** SQL: the rows of a table as JSON; those of a retired campaign are the ones retired with it. */
const rows = (table: string, where: string) =>
  `coalesce((select jsonb_agg(to_jsonb(t) order by t.position) from ${table} t
    where ${where} and t.retired_at is not distinct from c.retired_at), '[]')`;

const ofCampaign = 't.campaign_id = c.id';
const scheduling =
  'select id from work_plan where campaign_id = c.id and retired_at is not distinct from c.retired_at';

export async function readCampaignRows(queries: Queries, campaignId: string): Promise<CampaignRows> {
  const [found] = await queries.query<{ readonly rows: CampaignRows }>(
    `select jsonb_build_object(
       'campaign', jsonb_build_array(to_jsonb(c)),
       'phase', ${rows('phase', ofCampaign)},
       'area', ${rows('area', ofCampaign)},
       'target', ${rows('target', ofCampaign)},
       'award_form', ${rows('award_form', ofCampaign)},
       'criterion', ${rows('criterion', `t.award_form_id in (select id from award_form where campaign_id = c.id)`)},
       'report_duty', ${rows('report_duty', `(${ofCampaign} or t.work_plan_id in (${scheduling}))`)},
       'work_plan', ${rows('work_plan', ofCampaign)},
       'workItems', (select count(*) from work_item where work_plan_id in (${scheduling})
         and retired_at is not distinct from c.retired_at),
       'plan', (select to_jsonb(p) from plan p where p.id = c.plan_id),
       'target_measure', coalesce((select jsonb_agg(to_jsonb(m)) from target_measure m join target t on t.id = m.target_id
         where ${ofCampaign}), '[]')) as rows
     from campaign c where c.id = $1`,
    [campaignId],
  );
  if (found === undefined) throw new Error(`There is no campaign ${campaignId}`);
  return found.rows;
}

export async function saveCopy(
  queries: Queries,
  provinceCode: string,
  copy: Pick<CampaignRows, CopiedNoun | 'target_measure'>,
): Promise<void> {
  await queries.query('select app_save_copy($1, $2)', [provinceCode, JSON.stringify(copy)]);
}
