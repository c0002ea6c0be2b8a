import { AwardForm, Campaign } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';

@Resolver(() => Campaign)
export class CampaignAwardsResolver {
  @FieldResolver(() => [AwardForm], {
    description: 'What can be awarded in it (hình thức khen thưởng); often none.',
  })
  awardForms(@Root() campaign: Campaign, @Ctx() { loaders }: Context): Promise<AwardForm[]> {
    return loaders.awardFormsOfCampaign.load(campaign.id);
  }
}
