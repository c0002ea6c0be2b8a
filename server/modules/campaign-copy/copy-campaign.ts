import type { CampaignCopy, CopyCampaignInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLineOrNull } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { readCampaignState, type StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { registerPeriods } from '../schedule/register-periods.ts';
import { type CampaignRows, readCampaignRows, saveCopy } from './copy.queries.ts';
import { type CopyPlace, makeCopy } from './make-copy.ts';
import { retarget } from './retarget.ts';
import { reviewOf } from './review-copy.ts';

/** Most years into the future that a campaign can be copied. */
const maxYearsAhead = 10;

/**
 * Copies a campaign into a later year as a draft that belongs to the province. While it is a draft, it can be copied
 * again: that replaces the copy, but keeps the periods that administrators have configured.
 */
export async function copyCampaign(
  queries: Queries,
  { source, input }: { readonly source: StagedCampaign; readonly input: CopyCampaignInput },
): Promise<ChangeOutcome<CampaignCopy>> {
  const years = input.year - Number(source.startsOn.slice(0, 4));
  if (years < 1 || years > maxYearsAhead) {
    throw refuse('INVALID', `Chỉ sao chép sang 1 đến ${maxYearsAhead} năm sau.`, 'year');
  }
  const renamed = {
    title: givenLineOrNull(input.title, 'title'),
    theme: givenLineOrNull(input.theme, 'theme'),
    motto: givenLineOrNull(input.motto, 'motto'),
  };
  const rows = await readCampaignRows(queries, source.id);
  const place = copyPlace(source, { rows, years, year: input.year });
  await checkDraft(queries, place.key);
  const made = makeCopy(rows, place, renamed);
  const copy = { ...made, target: await retarget(queries, made.target, input.targets) };
  await saveCopy(queries, source.provinceCode, copy);
  await registerPeriods(queries, place.office);
  const result: CampaignCopy = { campaignId: place.key, review: reviewOf(rows, copy) };
  return {
    result,
    noun: 'campaign',
    targetId: place.key,
    before: null,
    after: { copyOf: source.campaignId, ...result },
  };
}

/** Derives the keys of the copy: `dong-thap/grassroots-force-2026` becomes `office-82/grassroots-force-2027`. */
function copyPlace(
  { campaignId, provinceCode }: StagedCampaign,
  { rows, years, year }: { readonly rows: CampaignRows; readonly years: number; readonly year: number },
): CopyPlace {
  const office = `office-${provinceCode}`;
  const name = campaignId.slice(campaignId.indexOf('/') + 1).replace(/-\d{4}$/, '');
  const key = `${office}/${name}-${year}`;
  const plans = rows.work_plan.map((plan) => [plan.key, `${key}/work-plan`] as const);
  return { office, key, years, keys: new Map([[campaignId, key], ...plans]) };
}

async function checkDraft(queries: Queries, key: string): Promise<void> {
  const before = await readCampaignState(queries, key);
  if (before === undefined || before.stage === 'DRAFT') return;
  throw refuse('OVERLAP', 'Năm đó đã có bản sao và bản sao đã được phát động.', 'year');
}
