import type { Campaign, CampaignStatus } from '@thi-dua/schema';

/** The status of a campaign on a day. Must agree with the filter in `campaign.queries.ts`. */
export function statusOn(
  campaign: Pick<Campaign, 'startsNoEarlierThan' | 'endsOn'>,
  day: string,
): CampaignStatus {
  if (campaign.startsNoEarlierThan > day) return 'UPCOMING';
  return campaign.endsOn !== null && campaign.endsOn < day ? 'ENDED' : 'RUNNING';
}
