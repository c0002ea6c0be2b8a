import { CampaignComparison } from '@thi-dua/schema';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { pairTargets } from './comparison.ts';

@Resolver()
export class ComparisonResolver {
  @Query(() => CampaignComparison, {
    nullable: true,
    description:
      'Two campaigns held beside each other, target by target; null when one of them does not exist.',
  })
  async compareCampaigns(
    @Ctx() { loaders }: Context,
    @Arg('left', () => ID, { description: 'Id of the one.' }) leftId: string,
    @Arg('right', () => ID, { description: 'Id of the other.' }) rightId: string,
    @Arg('areaCode', () => String, {
      nullable: true,
      description: 'Only the targets of the areas with this number, for example “4.6”.',
    })
    areaCode: string | null,
  ): Promise<CampaignComparison | null> {
    const [left, right] = await Promise.all([loaders.campaign.load(leftId), loaders.campaign.load(rightId)]);
    if (left === null || right === null) return null;
    const targetsOf = async (campaign: typeof left) => {
      const targets = await loaders.targetsOfCampaign.load(campaign.id);
      const areas = campaign.areas
        .filter(({ code }) => areaCode == null || code === areaCode)
        .map(({ id }) => id);
      return targets.filter(({ areaId }) => areas.includes(areaId));
    };
    const [ours, theirs] = await Promise.all([targetsOf(left), targetsOf(right)]);
    return { left, right, targets: pairTargets(ours, theirs) };
  }
}
