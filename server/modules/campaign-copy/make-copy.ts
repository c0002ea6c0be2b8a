import type { Campaign, Plan, ReportDuty } from '@thi-dua/schema';
import { definitionId } from '../../definitions/definition.ts';
import { digestOf } from '../../plugins/difference.ts';
import { searchKey } from '../../text/search-key.ts';
import { type CampaignRows, type CopiedNoun, copiedNouns, type DefinitionRow } from './copy.queries.ts';
import { type Shift, shifted, shiftedId } from './shift-days.ts';

/** What the administrator says of the copy already. */
export interface CopyTexts {
  readonly title: string | null;
  readonly theme: string | null;
  readonly motto: string | null;
}

/** What is written of a copy. */
export type Copy = Pick<CampaignRows, CopiedNoun | 'target_measure'>;

/** Where a copy is made. */
export interface Place extends Shift {
  /** Bears it in place of a plugin. */
  readonly office: string;
  /** The key of the copy. */
  readonly key: string;
}

interface CopyContext extends Place {
  readonly ids: ReadonlyMap<string, string>;
}

/** The rows of the copy: the same facts under the office of the province, moved by whole years. */
export function makeCopy(rows: CampaignRows, place: Place, renamed: CopyTexts): Copy {
  const ids = new Map(
    copiedNouns.flatMap((noun) =>
      rows[noun].map((row) => [row.id, definitionId(noun, shiftedId(row.key, place))] as const),
    ),
  );
  const making: CopyContext = { ...place, ids };
  const copied = copiedNouns.map(
    (noun) => [noun, rows[noun].map((row) => copyRow(noun, row, making))] as const,
  );
  const copy = Object.fromEntries(copied) as unknown as Record<CopiedNoun, DefinitionRow[]>;
  return {
    ...copy,
    campaign: copy.campaign.map((row) => named(row, rows, { office: place.office, renamed })),
    target_measure: rows.target_measure.map((measure) => ({
      ...measure,
      target_id: ids.get(measure.target_id) ?? measure.target_id,
    })),
  };
}

const references = ['campaign_id', 'phase_id', 'area_id', 'award_form_id'] as const;

function copyRow(noun: CopiedNoun, row: DefinitionRow, making: CopyContext): DefinitionRow {
  const key = shiftedId(row.key, making);
  const document = shifted(row.document, making) as DefinitionRow['document'];
  const leads = references.flatMap((column) => {
    const id = row[column];
    return typeof id === 'string' ? [[column, making.ids.get(id)] as const] : [];
  });
  return {
    ...row,
    ...Object.fromEntries(leads),
    ...ownColumns(noun, document, making),
    id: definitionId(noun, key),
    key,
    plugin_id: making.office,
    retired_at: null,
    document,
    digest: digestOf({ document, columns: {} }),
  };
}

/** The columns beside the document that its dates and its campaign decide. */
function ownColumns(noun: CopiedNoun, document: DefinitionRow['document'], { key }: CopyContext): object {
  if (noun === 'campaign') {
    const { startsNoEarlierThan, endsOn } = document as unknown as CampaignDocument;
    return { starts_earliest: startsNoEarlierThan, ends_on: endsOn };
  }
  if (noun !== 'report_duty') return {};
  const { due } = document as unknown as ReportDuty;
  // A report of a work plan is the campaign's own in the copy: the work plan itself is not copied.
  return { campaign_id: definitionId('campaign', key), work_plan_id: null, late_from: due.lateFrom };
}

type CampaignDocument = Omit<Campaign, 'plan' | 'phases' | 'areas' | 'retired'>;

/** The campaign under the name it has now, judged on the tree of its own dates, saying where it comes from. */
function named(row: DefinitionRow, { plan }: CampaignRows, { office, renamed }: CopyNaming): DefinitionRow {
  const before = row.document as unknown as CampaignDocument;
  const year = Number(before.startsNoEarlierThan.slice(0, 4));
  const { title: planTitle } = plan.document as unknown as Plan;
  const origin = `Bản sao từ “${before.title}” (${planTitle}); kế hoạch của năm ${year} chưa được nêu.`;
  const document: CampaignDocument = {
    ...before,
    title: renamed.title ?? before.title,
    theme: renamed.theme ?? before.theme,
    motto: renamed.motto ?? before.motto,
    year,
    pluginId: office,
    treeAsOf: null,
    notes: [{ kind: 'MISSING', text: origin }, ...before.notes],
  };
  const { provinceName, commune, title, theme } = document;
  const search_key = searchKey([provinceName, commune?.name, title, theme].filter(Boolean).join(' '));
  return { ...row, document: { ...document }, search_key, digest: digestOf({ document, columns: {} }) };
}

interface CopyNaming {
  readonly office: string;
  readonly renamed: CopyTexts;
}
