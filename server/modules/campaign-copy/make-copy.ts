import type { Campaign, Plan, ReportDuty } from '@thi-dua/schema';
import { definitionId } from '../../definitions/definition.ts';
import { digestOf } from '../../plugins/difference.ts';
import { searchKey } from '../../text/search-key.ts';
import { type CampaignRows, type CopiedNoun, copiedNouns, type DefinitionRow } from './copy.queries.ts';
import { type Shift, shiftFact, shiftId } from './shift-days.ts';

/** Texts of the copy that the administrator has given; null keeps that of the source. */
export interface CopyTexts {
  readonly title: string | null;
  readonly theme: string | null;
  readonly motto: string | null;
}

/** The rows of a copy, ready to be saved. */
export type CampaignCopyRows = Pick<CampaignRows, CopiedNoun | 'target_measure'>;

/** The keys of a copy and its owner. */
export interface CopyPlace extends Shift {
  /** The registrant that owns the copy in place of a plugin, `office-82`. */
  readonly office: string;
  /** The key of the copy. */
  readonly key: string;
}

interface CopyContext extends CopyPlace {
  readonly ids: ReadonlyMap<string, string>;
}

/** Creates the rows of a copy: the same facts, owned by the office of the province and shifted by whole years. */
export function makeCopy(rows: CampaignRows, place: CopyPlace, renamed: CopyTexts): CampaignCopyRows {
  const ids = new Map(
    copiedNouns.flatMap((noun) =>
      rows[noun].map((row) => [row.id, definitionId(noun, shiftId(row.key, place))] as const),
    ),
  );
  const making: CopyContext = { ...place, ids };
  const copied = copiedNouns.map(
    (noun) => [noun, rows[noun].map((row) => copyRow(noun, row, making))] as const,
  );
  const copy = Object.fromEntries(copied) as unknown as Record<CopiedNoun, DefinitionRow[]>;
  return {
    ...copy,
    campaign: copy.campaign.map((row) => renamedCampaign(row, rows, { office: place.office, renamed })),
    target_measure: rows.target_measure.map((measure) => ({
      ...measure,
      target_id: ids.get(measure.target_id) ?? measure.target_id,
    })),
  };
}

const references = ['campaign_id', 'phase_id', 'area_id', 'award_form_id'] as const;

function copyRow(noun: CopiedNoun, row: DefinitionRow, making: CopyContext): DefinitionRow {
  const key = shiftId(row.key, making);
  const document = shiftFact(row.document, making) as DefinitionRow['document'];
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

/** The columns beside the document that follow from its dates and its campaign. */
function ownColumns(noun: CopiedNoun, document: DefinitionRow['document'], { key }: CopyContext): object {
  if (noun === 'campaign') {
    const { startsNoEarlierThan, endsOn } = document as unknown as CampaignDocument;
    return { starts_earliest: startsNoEarlierThan, ends_on: endsOn };
  }
  if (noun !== 'report_duty') return {};
  const { due } = document as unknown as ReportDuty;
  // In the copy, reports of a work plan belong to the campaign, as the work plan itself is not copied.
  return { campaign_id: definitionId('campaign', key), work_plan_id: null, late_from: due.lateFrom };
}

type CampaignDocument = Omit<Campaign, 'plan' | 'phases' | 'areas' | 'retired'>;

/** The campaign's row with its new texts and year, a note on its origin, and the tree of its own dates. */
function renamedCampaign(
  row: DefinitionRow,
  { plan }: CampaignRows,
  { office, renamed }: CopyNaming,
): DefinitionRow {
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
