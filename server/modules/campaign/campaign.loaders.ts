import type { Area, Target } from '@thi-dua/schema';
import DataLoader from 'dataloader';
import { found, manyByKey, oneByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { type CampaignRow, campaignDocument } from './campaign.queries.ts';
import { readCampaignStates, type StagedCampaign } from './campaign-state.queries.ts';

/** The batched readers of campaigns, their areas and targets, for one request. */
export function campaignLoaders(queries: Queries) {
  return {
    campaign: oneByKey<CampaignRow>(
      queries,
      `select c.key as owner, ${campaignDocument} as document from campaign c where c.key = any($1)`,
    ),
    campaignState: new DataLoader<string, StagedCampaign>(async (keys) => {
      const campaigns = await readCampaignStates(queries, keys);
      return campaigns.map((campaign, index) => found(campaign ?? null, keys[index] ?? ''));
    }),
    area: oneByKey<Area>(queries, 'select key as owner, document from area where key = any($1)'),
    target: oneByKey<Target>(queries, 'select key as owner, document from target where key = any($1)'),
    targetsOfArea: manyByKey<Target>(
      queries,
      `select area.key as owner, target.document from target join area on area.id = target.area_id
       where area.key = any($1) and target.retired_at is null order by target.position`,
    ),
    targetsOfCampaign: manyByKey<Target>(
      queries,
      `select campaign.key as owner, target.document
       from target join area on area.id = target.area_id join campaign on campaign.id = target.campaign_id
       where campaign.key = any($1) and target.retired_at is null order by area.position, target.position`,
    ),
    targetsOfIndicator: manyByKey<Target>(
      queries,
      `select distinct on (indicator.key, campaign.starts_earliest, target.key)
         indicator.key as owner, target.document
       from target_measure
       join indicator on indicator.id = indicator_id
       join target on target.id = target_id
       join campaign on campaign.id = target.campaign_id
       where indicator.key = any($1) and target.retired_at is null and campaign.retired_at is null
       order by indicator.key, campaign.starts_earliest desc, target.key`,
    ),
  };
}
