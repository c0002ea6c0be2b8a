import type { AwardForm, ReportDuty, Target } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { type OperationSelection, selects } from '../../execution/selection.ts';
import { formDocument } from '../award/award.loaders.ts';
import { type CampaignRow, campaignDocument } from './campaign.queries.ts';

interface CampaignParts {
  readonly targets?: readonly Target[];
  readonly reports?: readonly ReportDuty[];
  readonly awardForms?: readonly AwardForm[];
}

const parts = {
  targets: `coalesce((select json_agg(t.document order by t.position) from target t
    where t.campaign_id = c.id and t.retired_at is null), '[]')`,
  reports: `coalesce((select json_agg(d.document order by d.position) from report_duty d
    where d.campaign_id = c.id and d.retired_at is null), '[]')`,
  awardForms: `coalesce((select json_agg(${formDocument('f')} order by f.position)
    from award_form f where f.campaign_id = c.id and f.retired_at is null), '[]')`,
} as const satisfies Record<keyof CampaignParts, string>;

const selected = { targets: 'areas.targets', reports: 'reports', awardForms: 'awardForms' } as const;

/**
 * Reads a campaign with those of its targets, reports and award forms that are selected, and primes the loaders with
 * them. So the page of a campaign costs one statement instead of one for each field.
 */
export async function readCampaignPage(
  { queries, loaders }: Context,
  id: string,
  info: OperationSelection,
): Promise<CampaignRow | null> {
  const wanted = (Object.keys(parts) as (keyof CampaignParts)[]).filter((part) =>
    selects(info, selected[part]),
  );
  if (wanted.length === 0) return loaders.campaign.load(id);
  const columns = wanted.map((part) => `'${part}', ${parts[part]}`).join(', ');
  const [row] = await queries.query<{ document: CampaignRow; parts: CampaignParts }>(
    `select ${campaignDocument} as document, json_build_object(${columns}) as parts from campaign c where c.key = $1`,
    [id],
  );
  if (row === undefined) return null;
  const { document, parts: read } = row;
  loaders.campaign.prime(id, document);
  for (const { id: areaId } of read.targets === undefined ? [] : document.areas) {
    loaders.targetsOfArea.prime(areaId, read.targets?.filter((target) => target.areaId === areaId) ?? []);
  }
  if (read.reports !== undefined) loaders.reportsOfCampaign.prime(id, [...read.reports]);
  if (read.awardForms !== undefined) loaders.awardFormsOfCampaign.prime(id, [...read.awardForms]);
  return document;
}
