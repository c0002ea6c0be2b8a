import { Campaign, CampaignState, CampaignStateChange, type Conflict, type Refusal } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { found } from '../../../data/batching.ts';
import { mutate } from '../../../mutation/mutate.ts';
import { noUnit } from '../../unit/administer/state.queries.ts';
import { readStaged } from './campaign-state.queries.ts';
import { launchCampaign } from './campaign-state.service.ts';

@Resolver(() => Campaign)
export class CampaignStateResolver {
  @FieldResolver(() => CampaignState, {
    description: 'How far its administrators have taken it (tình trạng).',
  })
  async state(@Root() { id }: Campaign, @Ctx() { queries }: Context): Promise<CampaignState> {
    return found((await readStaged(queries, id)) ?? null, id);
  }

  @Mutation(() => CampaignStateChange, {
    description: 'Launches a campaign: from now on units report in its periods (phát động phong trào).',
  })
  async launchCampaign(
    @Ctx() context: Context,
    @Arg('campaignId', () => ID, { description: 'The campaign (phong trào).' }) campaignId: string,
    @Arg('idempotencyKey', () => String, {
      nullable: true,
      description: 'The same key with the same input is done once (khóa chống lặp); 8 to 200 characters.',
    })
    idempotencyKey: string | null,
  ): Promise<CampaignState | Refusal | Conflict> {
    const campaign = await readStaged(context.session, campaignId);
    return mutate<CampaignState>(context, {
      operation: 'launchCampaign',
      unitId: campaign?.unitId ?? noUnit,
      input: { campaignId },
      idempotencyKey,
      work: () => launchCampaign(context.session, found(campaign ?? null, campaignId)),
    });
  }
}
