import type { Campaign, CampaignStatus } from '@thi-dua/schema';

/** Where a campaign stands on a day; the same rule as the filter in `campaign.queries.ts`. */
export function statusOn(
  campaign: Pick<Campaign, 'startsNoEarlierThan' | 'endsOn'>,
  day: string,
): CampaignStatus {
  if (campaign.startsNoEarlierThan > day) return 'UPCOMING';
  return campaign.endsOn !== null && campaign.endsOn < day ? 'ENDED' : 'RUNNING';
}
