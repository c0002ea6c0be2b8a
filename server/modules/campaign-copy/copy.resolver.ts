import {
  Campaign,
  CampaignCopy,
  type Conflict,
  CopyCampaignInput,
  CopyCampaignResult,
  type Refusal,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { noUnit } from '../../data/unit-id.ts';
import { mutate } from '../../mutation/mutate.ts';
import { readCampaignState } from '../campaign/campaign-state.queries.ts';
import { copyCampaign } from './copy-campaign.ts';

@Resolver(() => CampaignCopy)
export class CampaignCopyResolver {
  @Mutation(() => CopyCampaignResult, {
    description:
      'Copies a campaign into another year, as a draft that only its province sees until it is launched (sao chép phong trào sang năm khác).',
  })
  async copyCampaign(
    @Ctx() context: Context,
    @Arg('input', () => CopyCampaignInput, { description: 'What is copied into which year (nội dung).' })
    { idempotencyKey, ...input }: CopyCampaignInput,
  ): Promise<CampaignCopy | Refusal | Conflict> {
    const source = await readCampaignState(context.session, input.campaignId);
    return mutate<CampaignCopy>(context, {
      operation: 'copyCampaign',
      unitId: source?.unitId ?? noUnit,
      input,
      idempotencyKey,
      work: () => copyCampaign(context.session, { source: found(source ?? null, input.campaignId), input }),
    });
  }

  @FieldResolver(() => Campaign, { description: 'The copy (bản sao).' })
  async campaign(@Root() { campaignId }: CampaignCopy, @Ctx() { loaders }: Context): Promise<Campaign> {
    return found(await loaders.campaign.load(campaignId), campaignId);
  }
}
